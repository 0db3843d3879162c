//! What is ticked is saved at each tap. Every request carries the whole set, and the next one waits for the
//! one before: of two quick taps none is lost, and none comes after the other. What was sent is said in the
//! words of the answer, which has read the disk.

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, XmlHttpRequest};

use super::marking;
use crate::dom::{all, inputs, say};
use crate::live::regions;

const ON_ITS_WAY: &str = "data-on-its-way";
const CHANGED: &str = "data-changed";
/// So long until it is tried again, in milliseconds.
const AGAIN_IN: i32 = 2_000;

/// Sends what is ticked now; nothing ticked takes back what was sent.
pub(super) fn save(form: &Element) {
    if form.has_attribute(ON_ITS_WAY) {
        let _ = form.set_attribute(CHANGED, "");
        return;
    }
    let marks = marking::read(form);
    let mut body: Vec<String> =
        marks.fields().into_iter().map(|(name, value)| [name, "=".to_owned(), value].concat()).collect();
    let to = if body.is_empty() { marking::SAVES } else { "action" };
    let (Some(to), Ok(request)) = (form.get_attribute(to), XmlHttpRequest::new()) else { return };
    // Whose it is: tried again later, it is nobody else's.
    body.extend(inputs(form, "[name=for]").map(|whose| ["for=", &whose.value()].concat()));
    let _ = form.set_attribute(ON_ITS_WAY, "");
    let (answered, done) = (request.clone(), form.clone());
    request.set_onload(Some(once(move || came(&done, &answered)).unchecked_ref()));
    let failed = form.clone();
    request.set_onerror(Some(once(move || unreached(&failed)).unchecked_ref()));
    let sent = request.open("POST", &to).is_ok()
        && request.set_request_header("content-type", "application/x-www-form-urlencoded").is_ok()
        && request.send_with_opt_str(Some(&body.join("&"))).is_ok();
    if !sent {
        unreached(form);
    }
}

/// The page that the answer led to says what is on the disk; any other page is gone to.
fn came(form: &Element, answered: &XmlHttpRequest) {
    let _ = form.remove_attribute(ON_ITS_WAY);
    if form.has_attribute(CHANGED) {
        let _ = form.remove_attribute(CHANGED);
        return save(form);
    }
    if answered.status().is_ok_and(|status| status >= 500) {
        return unreached(form);
    }
    let page = answered.response_text().ok().flatten();
    let page = page.filter(|_| answered.status() == Ok(200)).and_then(|html| regions::read_page(&html));
    let said = page.and_then(|page| page.query_selector("[data-saved]").ok().flatten());
    match said.and_then(|said| said.text_content()) {
        Some(said) => tell(form, &said),
        None => {
            let _ = web_sys::window().map(|window| window.location().set_href("/now"));
        }
    }
}

/// The marks stay, and are sent again by themselves.
fn unreached(form: &Element) {
    tell(form, &form.get_attribute("data-unsaved").unwrap_or_default());
    let waits = form.clone();
    let again = once(move || {
        let _ = waits.remove_attribute(ON_ITS_WAY);
        let _ = waits.remove_attribute(CHANGED);
        save(&waits);
    });
    if let Some(window) = web_sys::window() {
        let _ = form.set_attribute(ON_ITS_WAY, "");
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(again.unchecked_ref(), AGAIN_IN);
    }
}

fn tell(form: &Element, line: &str) {
    for place in all(form, "[data-saved]") {
        say(&place, line);
    }
}

fn once(then: impl FnOnce() + 'static) -> leptos::wasm_bindgen::JsValue {
    Closure::once_into_js(then)
}
