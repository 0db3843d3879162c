//! Makes marking quicker: counts, moves coins and places at once, and asks the next pair without
//! a new page. The ballot works without it.

mod coins;
mod dom;
mod pairs;
mod picks;
mod rank;
mod touch;

use leptos::prelude::*;

/// Watches the ballot it stands in; draws nothing itself.
#[island]
pub fn Touch() -> impl IntoView {
    Effect::new(|_| touch::watch());
    view! { <span hidden></span> }
}
