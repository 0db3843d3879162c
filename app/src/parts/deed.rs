//! A form of one button: something an adult does with one tap.

use leptos::prelude::*;

use crate::icons::icon;

/// Posts these fields when its button is pressed. Works with script off.
#[component]
pub fn Deed(
    /// Where it is posted.
    #[prop(into)]
    to: String,
    /// What the button says, verb first.
    #[prop(into)]
    words: String,
    /// The icon before the words.
    #[prop(optional)]
    sign: &'static str,
    /// Class of the button.
    #[prop(optional)]
    class: &'static str,
    /// What the words are about, for those who hear the button alone.
    #[prop(optional, into)]
    about: String,
    /// Hidden fields.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    /// Not yet; a line beside it says why.
    #[prop(optional)]
    disabled: bool,
) -> impl IntoView {
    let fields = fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <form class="deed" method="post" action=to>
            {fields}
            <button class=class disabled=disabled>
                <Icon name=sign />
                {words}
                {(!about.is_empty()).then(|| view! { <span class="unseen">": " {about}</span> })}
            </button>
        </form>
    }
}

/// A small line icon beside a word; nothing for an empty name.
#[component]
pub fn Icon(
    /// "undo".
    name: &'static str,
) -> impl IntoView {
    (!name.is_empty()).then(|| view! { <span class="sign-of" inner_html=icon(name)></span> })
}
