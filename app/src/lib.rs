//! What people see: Leptos views, and islands that make them quicker and nicer.
//!
//! Pages are drawn on the server from plain structs and work with script off. This crate knows
//! the rules (`domain`) and nothing of addresses, the disk or time. It is compiled twice:
//! for the server, and, only for its islands, to WebAssembly.

// A page is one nested type; the deepest goes over the usual 128 steps.
#![recursion_limit = "512"]

pub mod activities;
pub mod answer;
pub mod answers;
pub mod ballot;
pub mod debrief;
pub mod frame;
pub mod icons;
pub mod ideas;
pub mod join;
pub mod live;
pub mod partnership;
pub mod parts;
pub mod pictures;
pub mod plan;
pub mod programme;
pub mod ready;
pub mod room;
pub mod rounds;
pub mod run;
pub mod safety;
pub mod screen;
pub mod sessions;
pub mod sign_in;
pub mod tally;
pub mod together;
pub mod waiting;
pub mod wall;
pub mod words;

/// Wakes the islands of a page; the loader in the page calls it first, then each island.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
