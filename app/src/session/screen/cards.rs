//! Words on cards, as large as all of them together allow.

use leptos::prelude::*;

/// An author's words, in smaller letters when there are many, so that they stay whole.
#[component]
pub(super) fn FullWords(words: String) -> impl IntoView {
    let class = if words.chars().count() > 50 { "words long" } else { "words" };
    view! {
        <span class=class dir="auto">
            {words}
        </span>
    }
}

/// How large cards can be, so that all of them are seen at once.
pub(super) fn crowd(cards: usize) -> &'static str {
    match cards {
        0..=4 => "few",
        5..=9 => "some",
        10..=12 => "twelve",
        _ => "many",
    }
}
