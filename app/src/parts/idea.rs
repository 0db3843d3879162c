//! An idea as pupils see it everywhere: a picture on the left, its author's words beside it.

use leptos::prelude::*;

use super::Picture;

/// Picture and words, the words as typed and in their own direction.
#[component]
pub fn IdeaLine(
    /// Its author's words.
    #[prop(into)]
    words: String,
    /// Its picture, if it has one.
    #[prop(optional_no_strip)]
    picture: Option<String>,
    /// What was drawn is large.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
    view! {
        <div class="idea">
            <Picture name=picture.unwrap_or_default() whole />
            <strong dir="auto">{words}</strong>
        </div>
    }
}
