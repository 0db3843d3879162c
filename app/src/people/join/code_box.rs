//! The box for a code, at the front door and for a card.

use leptos::prelude::*;

use crate::translator::translator;

/// The box for a word and a number, as they stand on a screen or on a card.
#[component]
pub(super) fn CodeBox(
    /// The name of the field, and its id.
    name: &'static str,
    /// What was typed before.
    #[prop(optional)]
    typed: Option<String>,
    /// The id of the words that say where it is found.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// What was typed opens nothing.
    #[prop(optional)]
    wrong: bool,
) -> impl IntoView {
    view! {
        <input
            class="code"
            id=name
            name=name
            value=typed
            placeholder=translator().t("code-like")
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            enterkeyhint="go"
            dir="ltr"
            aria-describedby=hint
            aria-invalid=wrong.then_some("true")
        />
    }
}
