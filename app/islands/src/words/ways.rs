//! Links, when there is no network: the page stays. "I'm worried" shows the numbers to ring at once, and
//! never opens by itself later.

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, HtmlFormElement, MouseEvent, Window};

use super::going::go;
use super::kept;
use super::sending;
use crate::dom::{all, on};
use crate::reach::{ask, seems_lost};

/// So long a frightened child waits for a page before the numbers are shown.
const WORRIED: i32 = 700;

/// Watches the links of this page.
pub(super) fn start() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    on(&document, "click", |event, part| {
        let Some(window) = web_sys::window() else { return };
        let Some(document) = window.document() else { return };
        if let Ok(Some(exit)) = part.closest("[data-exit]") {
            event.prevent_default();
            leave_no_trace(&window, &document, &exit);
        } else if part.closest("[data-hide]").is_ok_and(|hides| hides.is_some()) {
            show_numbers(&document, false);
        } else if let Some((link, to)) = link_of(event, part) {
            if to == "/worried" && has_numbers(&document) {
                event.prevent_default();
                worried(window, document);
            } else if seems_lost(&window) {
                event.prevent_default();
                sending::follow(&link, &to);
            }
        }
    });
}

/// Off this page at once: its box is empty, in the tab too, and Back leads past it.
fn leave_no_trace(window: &Window, document: &Document, exit: &Element) {
    let forms = document.document_element().map(|page| all(&page, "form[data-worry]").collect::<Vec<_>>());
    for form in forms.unwrap_or_default() {
        kept::sent(&form);
        let _ = form.dyn_into().map(|form: HtmlFormElement| form.reset());
    }
    let to = exit.get_attribute("href").unwrap_or_else(|| "/".to_owned());
    let _ = window.location().replace(&to);
}

/// A link to a page of ours that would open here.
fn link_of(event: &Event, part: &Element) -> Option<(Element, String)> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    let plain = !(event.default_prevented() || mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key());
    let link = part.closest("a[href^='/']:not([download],[target])").ok().flatten().filter(|_| plain)?;
    let to = link.get_attribute("href")?;
    Some((link, to))
}

/// Opens the page if it can be reached at once; else the numbers are shown, and nothing opens any more.
fn worried(window: Window, document: Document) {
    if seems_lost(&window) {
        return show_numbers(&document, true);
    }
    let shown = document.clone();
    let late = Closure::once_into_js(move || show_numbers(&shown, true));
    let alarm = window.set_timeout_with_callback_and_timeout_and_arguments_0(late.unchecked_ref(), WORRIED);
    ask("/health", WORRIED.unsigned_abs(), move |answer| {
        if answer.is_some() && !are_shown(&document) {
            if let Ok(alarm) = alarm {
                window.clear_timeout_with_handle(alarm);
            }
            go(&window, "/worried");
        } else {
            show_numbers(&document, true);
        }
    });
}

fn numbers(document: &Document) -> Option<Element> {
    document.query_selector("[data-numbers]").ok().flatten()
}

fn has_numbers(document: &Document) -> bool {
    numbers(document).is_some()
}

fn are_shown(document: &Document) -> bool {
    numbers(document).is_some_and(|numbers| !numbers.has_attribute("hidden"))
}

/// In the place of the page, whose words stay where they are.
fn show_numbers(document: &Document, show: bool) {
    if let Some(numbers) = numbers(document) {
        let _ = numbers.toggle_attribute_with_force("hidden", !show);
        if let Some(hide) = numbers.query_selector("[data-hide]").ok().flatten().filter(|_| show)
            && let Ok(hide) = hide.dyn_into::<web_sys::HtmlElement>()
        {
            let _ = hide.focus();
        }
    }
    if let Ok(Some(main)) = document.query_selector("main") {
        let _ = main.toggle_attribute_with_force("hidden", show);
    }
}
