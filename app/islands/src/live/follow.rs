//! What an awake page does with a message: says new counts, draws itself again, or moves on.

use leptos::wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::js_sys::{JSON, Math, Reflect};
use web_sys::{Document, Element, EventSource, MessageEvent};

use super::regions;

/// Listens for as long as the page lives; the browser itself connects again when it must.
pub(super) fn start() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Ok(Some(page)) = document.query_selector("[data-live]") else { return };
    let Some(source) = page.get_attribute("data-live").and_then(|url| EventSource::new(&url).ok()) else {
        return;
    };
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let told = message.data().as_string().and_then(|text| JSON::parse(&text).ok());
        if let Some(told) = told {
            say_lines(&document, &told);
            act(&document, &page, &told);
        }
    });
    source.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
}

/// "27 of 30 have voted", wherever the page has a place for it.
fn say_lines(document: &Document, told: &JsValue) {
    let Ok(places) = document.query_selector_all("[data-line]") else { return };
    let Ok(lines) = Reflect::get(told, &"lines".into()) else { return };
    for at in 0..places.length() {
        let Some(place) = places.item(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let name = place.get_attribute("data-line").unwrap_or_default();
        // Said again only when it changed: it is read aloud each time.
        if let Some(line) = text(&lines, &name).filter(|line| place.text_content().as_ref() != Some(line)) {
            place.set_text_content(Some(&line));
        }
    }
}

fn act(document: &Document, page: &Element, told: &JsValue) {
    if page.get_attribute("data-follow").as_deref() == Some("regions") {
        if differs(page, "data-version", told, "version") {
            regions::draw_again();
        }
    } else if differs(page, "data-key", told, "key") {
        move_on(document, page);
    } else if differs(page, "data-wall", told, "wall") {
        after_a_moment(regions::draw_again);
    }
}

/// Whether what was told is new to the page; from now on the page knows it.
fn differs(page: &Element, attribute: &str, told: &JsValue, name: &str) -> bool {
    let Some(new) = text(told, name) else { return false };
    let differs = page.get_attribute(attribute).as_ref() != Some(&new);
    differs && page.set_attribute(attribute, &new).is_ok()
}

/// On to the present step; but nobody who has begun to fill something in is pulled away.
fn move_on(document: &Document, page: &Element) {
    if !regions::is_begun(document) {
        after_a_moment(|| {
            let _ = web_sys::window().map(|window| window.location().replace("/now"));
        });
    } else if let Ok(Some(moved)) = page.query_selector("[data-moved]") {
        let _ = moved.remove_attribute("hidden");
    }
}

/// Somewhere within 0.8 s, so that a school does not ask in one instant.
fn after_a_moment(then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(then);
    if let Some(window) = web_sys::window() {
        #[expect(clippy::cast_possible_truncation, reason = "below 800")]
        let wait = (Math::random() * 800.0) as i32;
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), wait);
    }
}

/// A text or a number of a message, as text.
fn text(of: &JsValue, name: &str) -> Option<String> {
    let value = Reflect::get(of, &name.into()).ok()?;
    value.as_string().or_else(|| JSON::stringify(&value).ok()?.as_string())
}
