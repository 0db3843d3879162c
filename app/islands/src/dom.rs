//! The few things that islands do to the elements of a page.

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, HtmlInputElement};

/// Greys a button out; but not the one under the finger, or a keyboard would lose its place.
pub fn disable(button: &Element, yes: bool) {
    let focused = button.owner_document().and_then(|page| page.active_element());
    if focused.as_ref() != Some(button) {
        let _ = button.toggle_attribute_with_force("disabled", yes);
    }
}

/// Says a line, unless it stands there already: it is read aloud each time.
pub fn say(place: &Element, line: &str) {
    if place.text_content().as_deref() != Some(line) {
        place.set_text_content(Some(line));
    }
}

/// The inputs that a selector finds.
pub fn inputs(part: &Element, selector: &str) -> impl Iterator<Item = HtmlInputElement> {
    all(part, selector).filter_map(|found| found.dyn_into().ok())
}

/// The elements that a selector finds.
pub fn all(part: &Element, selector: &str) -> impl Iterator<Item = Element> {
    let found = part.query_selector_all(selector).ok();
    let length = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..length).filter_map(move |at| found.as_ref()?.item(at)?.dyn_into().ok())
}

/// Calls this at each such event, with the part of the page that it befell.
pub fn on(document: &Document, event: &str, then: impl Fn(&Event, &Element) + 'static) {
    let heard = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Some(part) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
            then(&event, &part);
        }
    });
    let _ = document.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    heard.forget();
}
