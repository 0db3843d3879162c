//! The letter that presses a button, for who works with a keyboard.

use leptos::prelude::*;

use crate::translator::translator;

/// Shown once a keyboard was used; nobody hears it.
#[component]
pub fn Key(
    /// The sentence that is the letter.
    name: &'static str,
) -> impl IntoView {
    let t = translator();
    view! { <kbd aria-hidden="true">{t.t(name)}</kbd> }
}
