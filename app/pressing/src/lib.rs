//! Pressing with one switch, with two, with eyes, or with a hand that shakes: a small script of its own, loaded
//! only on a device on which somebody chose it.
//!
//! What the light does next and when a press counts are rules without a page: [`walk`], [`groups`],
//! [`hand`], [`gaze`]. The rest finds the things of a page, lights them and presses them as a tap would.

mod bar;
pub mod choices;
mod eyes;
mod fingers;
pub mod gaze;
pub mod groups;
pub mod hand;
mod keyboard;
mod light;
mod page;
mod pause;
mod ring;
mod switch;
mod things;
mod voice;
pub mod walk;

use choices::{By, Pressing};

/// Begins to listen, as it was chosen.
pub fn begin() {
    let Some(page) = page::Page::here() else { return };
    let pressing = Pressing::read(&page.looks());
    match pressing.by {
        By::Fingers => fingers::begin(&page, pressing.rule),
        By::Eyes => eyes::begin(page, pressing.stay),
        By::Scan | By::Step | By::Two => light::begin(page, pressing),
    }
}

/// What the page calls when it has loaded this.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start() {
    begin();
}
