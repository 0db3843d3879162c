//! What a script adds, for everybody, to a page that works without it; compiled for browsers, as `pressing` is.
//!
//! An island gets finished sentences from its page, sends the same forms as the page, and applies
//! the same rules (`domain`) as the server.

pub mod aloud;
pub mod ballot;
pub mod dom;
pub mod live;
mod reach;
pub mod room;
pub mod screen;
pub mod words;

/// Wakes the islands of a page; the loader in the page calls it first, then each island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
