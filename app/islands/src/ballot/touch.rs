//! What an awake ballot does at each tap. Asleep, the server does the same.

use super::{coins, pairs, picks, rank};
use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event};

/// Watches the ballot on this page for as long as it lives.
pub fn watch() {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(document) = document
        .filter(|page| page.document_element().is_some_and(|root| !root.has_attribute("data-touched")))
    else {
        return;
    };
    if let Some(root) = document.document_element() {
        // The region is drawn anew at each pair; its page is watched once.
        let _ = root.set_attribute("data-touched", "");
    }
    picks::watch(&document);
    on_tap(&document, |form, button, event| {
        let done = (form.has_attribute("data-coins") && coins::tap(form, button))
            || (form.has_attribute("data-rank") && rank::tap(form, button))
            || (form.has_attribute("data-pairs") && pairs::tap(form, button));
        if done {
            event.prevent_default();
            // Hidden fields do not tell that a pupil is in the middle of something.
            let _ = form.set_attribute("data-begun", "");
        }
    });
}

/// Calls this for each tap on a button that says what to `do`, wherever it comes to stand.
fn on_tap(document: &Document, tap: impl Fn(&Element, &str, &Event) + 'static) {
    let tapped = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("button[name=do]").ok().flatten());
        let form = button.as_ref().and_then(|button| button.closest("form").ok().flatten());
        if let (Some(form), Some(value)) = (form, button.and_then(|button| button.get_attribute("value"))) {
            tap(&form, &value, &event);
        }
    });
    let _ = document.add_event_listener_with_callback("click", tapped.as_ref().unchecked_ref());
    tapped.forget();
}
