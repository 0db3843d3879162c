//! A tapped card gets the next place at once.

use web_sys::{Element, HtmlInputElement};

use super::dom::{all, disable, field, inputs};

/// The next place, or the last one taken back; says whether the tap was one of these.
pub(super) fn tap(form: &Element, tap: &str) -> bool {
    let placed = |input: &HtmlInputElement| input.value().parse::<u32>().ok();
    let last = inputs(form, "input[name^=place]").filter_map(|input| placed(&input)).max().unwrap_or(0);
    if tap == "undo" {
        for input in inputs(form, "input[name^=place]").filter(|input| placed(input) == Some(last)) {
            put(&input, "");
        }
    } else if let Some(option) = tap.strip_prefix("add ") {
        let free = field(form, &["place.", option].concat()).filter(|input| placed(input).is_none());
        if let Some(input) = free {
            put(&input, &(last + 1).to_string());
        }
    } else {
        return false;
    }
    let none = !inputs(form, "input[name^=place]").any(|input| placed(&input).is_some());
    for undo in all(form, "button[value=undo]") {
        disable(&undo, none);
    }
    true
}

fn put(input: &HtmlInputElement, place: &str) {
    input.set_value(place);
    let Ok(Some(slot)) = input.closest(".slot") else { return };
    for output in all(&slot, "output") {
        output.set_text_content(Some(place));
    }
    for card in all(&slot, "button") {
        let _ = card.set_attribute("aria-pressed", if place.is_empty() { "false" } else { "true" });
    }
}
