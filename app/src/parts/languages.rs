//! The way to another language, by its own name.

use leptos::prelude::*;

use crate::languages::LANGUAGES;
use crate::translator::translator;

/// "English · Cymraeg · العربية · اردو", each in its own letters; the one that is spoken now is marked.
#[component]
pub fn Languages() -> impl IntoView {
    let t = translator();
    let one = |language: crate::languages::Language| {
        let now = language.code == t.language;
        view! {
            <span lang=language.code dir=language.direction() class:now=now>
                {language.name}
            </span>
        }
    };
    view! {
        <a class="languages" href="/language">
            {LANGUAGES.map(one).collect_view()}
        </a>
    }
}
