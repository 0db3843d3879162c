//! What a switch is for a page: the keys that they send, and a tap anywhere.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, MouseEvent, PointerEvent};

use crate::choices::By;
use crate::page::target;

/// What the hand of a helper presses.
pub(crate) const PAUSE: &str = "Escape";

/// Whether this key presses what has the ring of the keyboard, in every browser.
pub(crate) fn presses(key: &str) -> bool {
    matches!(key, " " | "Enter")
}

/// Which switch this is on a screen so wide: 0 or 1. Whoever types in a field by a real keyboard presses none.
pub(crate) fn read(event: &Event, by: By, width: f64) -> Option<usize> {
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
        let touches = event.dyn_ref::<PointerEvent>().is_some_and(|finger| finger.pointer_type() == "touch");
        let at = event.dyn_ref::<MouseEvent>()?;
        at.button() == 2 || (touches && is_right_half(at.client_x(), width))
    };
    Some(usize::from(second && by == By::Two))
}

/// A tablet without keys has two switches as well: its halves.
fn is_right_half(x: i32, width: f64) -> bool {
    2.0 * f64::from(x) > width
}

/// Which finger is on which switch: one that slides over the middle is let go where it went down.
#[derive(Default)]
pub(crate) struct Fingers([Option<i32>; 2]);

impl Fingers {
    /// The switch that this presses or lets go.
    pub(crate) fn switch(&mut self, event: &Event, at: usize) -> usize {
        let finger = event.dyn_ref::<PointerEvent>().map(PointerEvent::pointer_id);
        finger.map_or(at, |finger| self.on(finger, event.type_() == "pointerdown", at))
    }

    fn on(&mut self, finger: i32, is_down: bool, at: usize) -> usize {
        let was = self.0.iter().position(|held| *held == Some(finger));
        if let Some(held) = was.and_then(|was| self.0.get_mut(was)) {
            *held = None;
        }
        if let Some(held) = self.0.get_mut(at).filter(|_| is_down) {
            *held = Some(finger);
        }
        was.filter(|_| !is_down).unwrap_or(at)
    }
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
    fn the_halves_of_a_tablet_are_two_switches_and_a_finger_stays_on_its_own() {
        assert_eq!([10, 410, 811].map(|x| is_right_half(x, 820.0)), [false, false, true]);
        let mut fingers = Fingers::default();
        assert_eq!(fingers.on(7, true, 0), 0);
        assert_eq!(fingers.on(8, true, 1), 1);
        assert_eq!(fingers.on(7, false, 1), 0, "it slid over the middle");
        assert_eq!(fingers.on(8, false, 1), 1);
        assert_eq!(fingers.on(7, true, 1), 1, "nothing is left of what was let go");
        assert_eq!(fingers.on(7, false, 0), 1);
    }

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
