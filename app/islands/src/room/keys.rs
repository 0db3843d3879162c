//! R, B, M, P and U press the buttons of the idea at hand. They are shown, and work, once a keyboard was
//! used; never while somebody types, and a second one within 0.4 s is ignored.

use std::cell::Cell;

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::js_sys::Date;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent};

/// So long a second letter is a slip.
const A_SLIP: f64 = 400.0;
/// The class of a page on which a keyboard is used, and the word by which the next page knows.
const USED: &str = "keys";

/// Listens for as long as the page lives.
pub(super) fn listen() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(body) = document.body() else { return };
    if store().is_some_and(|store| store.get_item(USED).is_ok_and(|used| used.is_some())) {
        let _ = body.class_list().add_1(USED);
    }
    let (heard, last) = (document.clone(), Cell::new(Date::now()));
    let hear = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let now = Date::now();
        if press(&heard, &body, &event, now - last.get() >= A_SLIP) {
            last.set(now);
        }
    });
    let _ = document.add_event_listener_with_callback("keydown", hear.as_ref().unchecked_ref());
    hear.forget();
}

/// Says whether a button was pressed.
fn press(document: &Document, body: &HtmlElement, event: &KeyboardEvent, settled: bool) -> bool {
    let types = document.active_element().is_some_and(|part| is_field(&part));
    if types || event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat() {
        return false;
    }
    let used = body.class_list().contains(USED);
    if !used {
        let _ = body.class_list().add_1(USED);
        let _ = store().map(|store| store.set_item(USED, "1"));
        return false;
    }
    let key = event.key().to_uppercase();
    if key.chars().count() != 1 || key.contains('"') || !settled {
        return false;
    }
    let button = document.query_selector(&["[data-key=\"", &key, "\"]"].concat()).ok().flatten();
    // What is not drawn, in the place of which a sheet stands, is not pressed.
    let button = button.and_then(|button| button.dyn_into::<HtmlElement>().ok());
    button.filter(|button| button.offset_height() > 0).map(|button| button.click()).is_some()
}

fn is_field(part: &Element) -> bool {
    part.matches("input:not([type=checkbox]),textarea,select").unwrap_or_default()
}

fn store() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}
