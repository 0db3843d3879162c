//! What cannot be undone takes two taps: the first opens what it means.

use leptos::prelude::*;

/// A button that opens a sheet; what is done stands in it. Works with script off.
#[component]
pub fn Sure(
    /// What the button says, verb first.
    #[prop(into)]
    words: String,
    /// What the words are about, for those who hear the button alone.
    #[prop(optional, into)]
    about: String,
    /// What it means, in a sentence or two.
    #[prop(into)]
    why: String,
    /// The form that does it.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="sure">
            <summary class="button">
                {words} {(!about.is_empty()).then(|| view! { <span class="unseen">": " {about}</span> })}
            </summary>
            <div class="sheet">
                <p>{why}</p>
                {children()}
            </div>
        </details>
    }
}
