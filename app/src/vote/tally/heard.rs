//! What pupils wrote in a round of words. A worker has read each.

use leptos::prelude::*;

/// The words, each on a card; nothing when there are none.
#[component]
pub fn Heard(
    /// As typed.
    words: Vec<String>,
) -> impl IntoView {
    let cards = words
        .into_iter()
        .map(|words| {
            view! {
                <li class="card" dir="auto">
                    {words}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="stack">{cards}</ul> }
}
