//! Picks: counts them, keeps "none" and picks apart, and does not take one pick too many, but
//! says why.

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, HtmlInputElement};

use super::dom::inputs;

pub(super) fn watch(document: &Document) {
    let Ok(Some(ballot)) = document.query_selector("[data-picks]") else { return };
    count(&ballot);
    let watched = ballot.clone();
    let ticked = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Some(box_ticked) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
        {
            if box_ticked.checked() {
                clear_others(&watched, &box_ticked);
            }
            if count(&watched) {
                box_ticked.set_checked(false);
            }
        }
    });
    let _ = ballot.add_event_listener_with_callback("change", ticked.as_ref().unchecked_ref());
    ticked.forget();
}

/// "None of these" takes the picks away, and a pick takes "none" away.
fn clear_others(ballot: &Element, ticked: &HtmlInputElement) {
    let others = if ticked.name() == "none" { "[name=pick]:checked" } else { "[name=none]:checked" };
    for other in inputs(ballot, others) {
        other.set_checked(false);
    }
}

/// Writes the finished sentence for this number of picks; says whether it is too many.
fn count(ballot: &Element) -> bool {
    let Ok(Some(place)) = ballot.query_selector("[data-count]") else { return false };
    let said = ballot.get_attribute("data-picks").unwrap_or_default();
    let picks = inputs(ballot, "[name=pick]:checked").count();
    let line = said.split('|').nth(picks).map(str::to_owned);
    let over = line.is_none();
    let line = line.or_else(|| ballot.get_attribute("data-over"));
    let none = inputs(ballot, "[name=none]:checked").next().is_some();
    place.set_text_content(line.filter(|_| !none).as_deref());
    let _ = place.toggle_attribute_with_force("data-wrong", over);
    over
}
