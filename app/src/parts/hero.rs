//! The head of a page: one question or one sentence, on the colour of the step.

use leptos::prelude::*;

/// The heading of a pupil's page, with a line below it.
#[component]
pub fn Hero(
    /// The heading; pupils and workers write some of them, in any language.
    title: String,
    /// What stands below it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="hero">
            <h1 id="title" dir="auto">
                {title}
            </h1>
            {children.map(|children| children())}
        </div>
    }
}
