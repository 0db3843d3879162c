//! The page, as far as a script that presses for somebody needs it.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, HtmlElement, Performance, Window};

/// The window with its document.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) window: Window,
    pub(crate) document: Document,
    pub(crate) root: Element,
    clock: Performance,
}

impl Page {
    pub(crate) fn here() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let (root, clock) = (document.document_element()?, window.performance()?);
        Some(Self { window, document, root, clock })
    }

    /// What was chosen on this device.
    pub(crate) fn looks(&self) -> String {
        self.root.get_attribute("data-looks").unwrap_or_default()
    }

    /// Milliseconds since the page began.
    pub(crate) fn now(&self) -> f64 {
        self.clock.now()
    }

    /// Hears this before anything in the page does.
    pub(crate) fn hears(&self, event: &str, then: impl Fn(&Event) + 'static) {
        let heard = Closure::<dyn FnMut(Event)>::new(move |event: Event| then(&event));
        let _ = self.window.add_event_listener_with_callback_and_bool(
            event,
            heard.as_ref().unchecked_ref(),
            true,
        );
        heard.forget();
    }

    /// Does this again and again.
    pub(crate) fn every(&self, milliseconds: i32, then: impl Fn() + 'static) {
        let does = Closure::<dyn FnMut()>::new(then);
        let _ = self.window.set_interval_with_callback_and_timeout_and_arguments_0(
            does.as_ref().unchecked_ref(),
            milliseconds,
        );
        does.forget();
    }

    pub(crate) fn find(&self, selector: &str) -> Option<Element> {
        self.document.query_selector(selector).ok().flatten()
    }

    /// Where somebody stands in a field, the next press would be a letter.
    pub(crate) fn leave_field(&self) {
        let active = self.document.active_element().and_then(|part| part.dyn_into::<HtmlElement>().ok());
        if let Some(field) = active.filter(|field| field.matches("input,textarea").unwrap_or(false)) {
            let _ = field.blur();
        }
    }

    /// What lies at this place of what can be seen.
    pub(crate) fn under(&self, x: i32, y: i32) -> Option<Element> {
        let [x, y] = [i16::try_from(x).ok()?, i16::try_from(y).ok()?];
        self.document.element_from_point(x.into(), y.into())
    }

    /// The size of what can be seen of the page.
    pub(crate) fn size(&self) -> (f64, f64) {
        (f64::from(self.root.client_width()), f64::from(self.root.client_height()))
    }
}

/// What an event befell.
pub(crate) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The nearest part round this, itself too, that a selector means.
pub(crate) fn round(part: &Element, selector: &str) -> Option<Element> {
    part.closest(selector).ok().flatten()
}

/// Nobody else hears of it, and the browser does nothing by itself.
pub(crate) fn end(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// A tap, as every other part of the page hears it.
pub(crate) fn tap(part: &Element) {
    if let Some(part) = part.dyn_ref::<HtmlElement>() {
        part.click();
    }
}
