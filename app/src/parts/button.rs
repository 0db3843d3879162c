//! The one main button of a page.

use leptos::prelude::*;

/// Sends the form it stands in. One per page, as wide as a phone, at the thumb.
#[component]
pub fn MainButton(
    /// What it does, verb first.
    words: String,
) -> impl IntoView {
    view! { <button class="main">{words}</button> }
}
