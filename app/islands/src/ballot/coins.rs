//! Coins move at once, and the line beside the main button says how many are left.

use web_sys::Element;

use super::dom::{all, disable, field, inputs};

/// One coin more or less; says whether the tap was one of these.
pub(super) fn tap(form: &Element, tap: &str) -> bool {
    let Some((what, option)) = tap.split_once(' ') else { return false };
    let Some(given) = field(form, &["coins.", option].concat()) else { return false };
    let coins: u32 = given.value().parse().unwrap_or(0);
    let lines = form.get_attribute("data-coins").unwrap_or_default();
    let in_all = u32::try_from(lines.split('|').count()).unwrap_or(1) - 1;
    let coins = match what {
        "plus" if sum(form) < in_all => coins + 1,
        "minus" => coins.saturating_sub(1),
        _ => coins,
    };
    given.set_value(&coins.to_string());
    if let Ok(Some(row)) = given.closest(".give") {
        for output in all(&row, "output") {
            output.set_text_content(Some(&coins.to_string()));
        }
    }
    let left = in_all.saturating_sub(sum(form));
    let line = usize::try_from(left).ok().and_then(|left| lines.split('|').nth(left).map(str::to_owned));
    for place in all(form, "[data-count]") {
        place.set_text_content(line.as_deref());
    }
    for button in all(form, "button[value^=plus]") {
        disable(&button, left == 0);
    }
    for row in all(form, ".give") {
        let empty = inputs(&row, "input").all(|coins| coins.value() == "0");
        for button in all(&row, "button[value^=minus]") {
            disable(&button, empty);
        }
    }
    true
}

fn sum(form: &Element) -> u32 {
    inputs(form, "input[name^=coins]").filter_map(|coins| coins.value().parse::<u32>().ok()).sum()
}
