//! The bar below the page, which says what a press does now.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::page::Page;

/// The bar itself.
pub(crate) const BAR: &str = "[data-pressing]";

/// Somebody presses by it now.
pub(crate) fn wake(page: &Page) {
    if let Some(bar) = page.find(BAR) {
        let _ = bar.remove_attribute("hidden");
    }
}

/// What a press does when so many things are lit.
pub(crate) fn says(page: &Page, lit: usize) {
    let Some(bar) = page.find(BAR) else { return };
    let (asks, does) = if lit > 1 { ("data-these", "data-in") } else { ("data-this", "data-choose") };
    for (place, words) in [("[data-asks]", asks), ("[data-does]", does)] {
        if let Some(place) = bar.query_selector(place).ok().flatten() {
            place.set_text_content(bar.get_attribute(words).as_deref());
        }
    }
}

/// How much of its time the light has stayed, or how much of a press is held, of 1.
pub(crate) fn runs(page: &Page, done: f64) {
    let line = page.find("[data-runs]").and_then(|line| line.dyn_into::<HtmlElement>().ok());
    if let Some(line) = line {
        let _ = line.style().set_property("inline-size", &format!("{}%", done * 100.0));
    }
}
