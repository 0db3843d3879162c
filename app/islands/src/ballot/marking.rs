//! A tap on a form of picks, coins or places: the fields become marks, the rule of `domain` says
//! what the tap does to them, and they are written back. The server does the same with the same rule.

use domain::vote::ballot::Marks;
use web_sys::Element;

use crate::dom::{all, disable, inputs, say};

/// What the forms are marked with that this is for.
pub(crate) const FORM: &str = "data-marks";
/// And those of them that send each tap.
pub(super) const SAVES: &str = "data-saves";

/// One more tap. One too many changes nothing, and the form says why.
pub(super) fn tap(form: &Element, tap: &str) {
    let before = read(form);
    match before.tap(tap, most(form)) {
        Some(after) => show(form, &after, false),
        None => show(form, &before, true),
    }
}

/// Shows what is marked already: ticked before the page awoke, or kept by the browser.
pub(crate) fn begin(form: &Element) {
    show(form, &read(form), false);
}

pub(super) fn read(form: &Element) -> Marks {
    let fields: Vec<_> =
        inputs(form, "input[type=hidden],input:checked").map(|input| (input.name(), input.value())).collect();
    Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// How many picks or coins the ballot holds.
fn most(form: &Element) -> Option<u8> {
    form.get_attribute("data-most")?.parse().ok()
}

fn show(form: &Element, marks: &Marks, refused: bool) {
    for input in inputs(form, "input") {
        if let Some(value) = marks.value(&input.name()) {
            input.set_value(&value);
            for output in input.parent_element().iter().flat_map(|part| all(part, "output")) {
                say(&output, &value);
            }
        } else {
            input.set_checked(marks.has(&input.name(), &input.value()));
        }
    }
    let most = most(form);
    for button in all(form, "button[name=do]") {
        let idle = !marks.changes_by(&button.get_attribute("value").unwrap_or_default(), most);
        if button.has_attribute("aria-pressed") {
            let _ = button.set_attribute("aria-pressed", if idle { "true" } else { "false" });
        } else {
            disable(&button, idle);
        }
    }
    // Hidden fields do not tell that a pupil is in the middle of something. What is saved at each tap is done.
    let begun = *marks != Marks::default() && !form.has_attribute(SAVES);
    let _ = form.toggle_attribute_with_force("data-begun", begun);
    count(form, marks, refused);
}

/// The finished sentence for so many picks or coins, or for one too many.
fn count(form: &Element, marks: &Marks, refused: bool) {
    let most = most(form).map_or(0, u32::from);
    let over = form.get_attribute("data-over").filter(|_| refused || marks.spent() > most);
    let wrong = over.is_some();
    let at = usize::try_from(marks.spent().min(most)).unwrap_or(0);
    let lines = form.get_attribute("data-lines").filter(|_| !marks.none);
    let line = over.or_else(|| lines?.split('|').nth(at).map(str::to_owned)).unwrap_or_default();
    for place in all(form, "[data-count]") {
        say(&place, &line);
        let _ = place.toggle_attribute_with_force("data-wrong", wrong);
    }
}
