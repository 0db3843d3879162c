//! What an awake ballot does at each tap. Asleep, the server does the same.

use super::{marking, pairs, saving};
use domain::vote::marks::NONE;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use crate::dom::{all, on};

/// Watches the ballot on this page for as long as it lives.
pub fn watch() {
    let document = web_sys::window().and_then(|window| window.document());
    let Some((document, page)) = document.and_then(|page| Some((page.clone(), page.document_element()?)))
    else {
        return;
    };
    // The region is drawn anew at each pair; its page is watched once.
    if page.has_attribute("data-touched") {
        return;
    }
    let _ = page.set_attribute("data-touched", "");
    for form in all(&page, &["[", marking::FORM, "]"].concat()) {
        marking::begin(&form);
        // Where each tap sends, the button that sends is for pages that are asleep.
        let _ = form.toggle_attribute_with_force("data-awake", form.has_attribute(marking::SAVES));
    }
    on(&document, "click", |event, part| {
        let button = part.closest("button[name=do]").ok().flatten();
        if let Some((button, form)) = button.and_then(|button| Some((button.clone(), form_of(&button)?))) {
            tapped(event, &form, &button);
        }
    });
    on(&document, "change", |_, part| {
        if let (Some(form), Some(input)) = (form_of(part), part.dyn_ref()) {
            ticked(&form, input);
        }
    });
}

/// A button that says what to `do`. "None of these" goes to the server: it leads to the next page.
fn tapped(event: &Event, form: &Element, button: &Element) {
    let tap = button.get_attribute("value").unwrap_or_default();
    let done = if form.has_attribute(marking::FORM) && tap != "none" {
        marking::tap(form, &tap);
        true
    } else {
        let sent = form.has_attribute("data-pairs") && pairs::tap(form, button, &tap);
        // Hidden fields do not tell that a pupil is in the middle of something.
        sent && form.set_attribute("data-begun", "").is_ok()
    };
    if done {
        event.prevent_default();
    }
}

/// A box has changed already when we hear of it: the rule is asked with the box as it was.
fn ticked(form: &Element, input: &HtmlInputElement) {
    if !form.has_attribute(marking::FORM) {
        return;
    }
    let option = if input.name() == "none" { NONE.to_owned() } else { input.value() };
    let what = if input.checked() { "tick " } else { "untick " };
    input.set_checked(!input.checked());
    marking::tap(form, &[what, &option].concat());
    if form.has_attribute(marking::SAVES) {
        saving::save(form);
    }
}

fn form_of(part: &Element) -> Option<Element> {
    part.closest("form").ok().flatten()
}
