//! The big screen fills the whole screen by one key.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::KeyboardEvent;

/// F fills the whole screen, and leaves it again; draws nothing itself.
#[island]
pub fn Keys() -> impl IntoView {
    Effect::new(|_| listen());
    view! { <span hidden></span> }
}

fn listen() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let page = document.clone();
    let heard = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key());
        if !plain || !event.key().eq_ignore_ascii_case("f") {
            return;
        }
        if page.fullscreen_element().is_some() {
            page.exit_fullscreen();
        } else if let Some(whole) = page.document_element() {
            // A browser that has no full screen leaves all as it is.
            let _ = whole.request_fullscreen();
        }
    });
    let _ = document.add_event_listener_with_callback("keydown", heard.as_ref().unchecked_ref());
    heard.forget();
}
