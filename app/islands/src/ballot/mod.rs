//! Makes marking quicker: counts, moves coins and places at once, and asks the next pair without
//! a new page. The ballot works without it.

pub(crate) mod marking;
mod pairs;
mod saving;
mod touch;

use leptos::prelude::*;

/// Watches the ballot it stands in; draws nothing itself.
#[island]
pub fn Touch() -> impl IntoView {
    Effect::new(|_| touch::watch());
    view! { <span hidden></span> }
}
