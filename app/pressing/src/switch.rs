//! What a switch is for a page: the keys that they send, and a tap anywhere.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, MouseEvent};

use crate::choices::By;
use crate::page::target;

/// What the hand of a helper presses.
pub(crate) const PAUSE: &str = "Escape";

/// Whether this key presses what has the ring of the keyboard, in every browser.
pub(crate) fn presses(key: &str) -> bool {
    matches!(key, " " | "Enter")
}

/// Which switch this is: 0 or 1. Whoever types in a field by a real keyboard presses none.
pub(crate) fn of(event: &Event, by: By) -> Option<usize> {
    let second = if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
        // A command to the browser.
        if key.ctrl_key() || key.alt_key() || key.meta_key() {
            return None;
        }
        let key = key.key();
        let types = target(event).is_some_and(|part| {
            part.matches("textarea,input:not([type=checkbox],[type=radio])").unwrap_or(false)
        });
        if types && !key.starts_with('F') {
            return None;
        }
        is_second(&key)?
    } else {
        event.dyn_ref::<MouseEvent>()?.button() == 2
    };
    Some(usize::from(second && by == By::Two))
}

/// Keys that switches send: Space, 1, 3 and F1, F3 and so on are the first; Enter, 2 and F2, F4 the second.
fn is_second(key: &str) -> Option<bool> {
    match key {
        " " | "Spacebar" | "1" | "3" => Some(false),
        "Enter" | "2" | "4" => Some(true),
        _ => key.strip_prefix('F')?.parse::<u8>().ok().map(|number| number % 2 == 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_switches_are_known_and_all_others_stay_with_the_page() {
        for key in [" ", "1", "3", "F1", "F11"] {
            assert_eq!(is_second(key), Some(false), "{key}");
        }
        for key in ["Enter", "2", "F2", "F12"] {
            assert_eq!(is_second(key), Some(true), "{key}");
        }
        for key in ["Tab", "Escape", "a", "F", "Find", "ArrowDown", "Fn"] {
            assert_eq!(is_second(key), None, "{key}");
        }
    }
}
