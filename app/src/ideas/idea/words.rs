//! The question and a box: all an idea needs.

use domain::id::IdeaId;
use leptos::prelude::*;

use crate::parts::{MainButton, Picture, TextArea, who_reads};
use crate::translator::translator;

/// A pupil has something to say and perhaps no spelling: nothing is checked but that something was said.
/// Who begins with a picture finds its word in the box, and may leave it so.
#[component]
pub(super) fn WordsForm(
    /// What is asked.
    question: String,
    /// The idea, which may be on no disk yet.
    idea: IdeaId,
    /// What was typed before.
    #[prop(optional)]
    typed: String,
    /// The picture that it begins with.
    #[prop(optional)]
    picture: String,
    /// It was not taken.
    #[prop(optional)]
    wrong: bool,
) -> impl IntoView {
    let t = translator();
    // A new idea has another address at each look; its words are kept all the same.
    let keep = (typed.is_empty() && !wrong).then_some("new-idea");
    let typed = if typed.is_empty() && !wrong && !picture.is_empty() {
        t.t(&["picture-", &picture].concat())
    } else {
        typed
    };
    let with = (!picture.is_empty()).then(|| {
        view! {
            <input type="hidden" name="picture" value=picture.clone() />
            <Picture name=picture />
        }
    });
    view! {
        <form class="says" method="post" action=format!("/ideas/{idea}/words") data-keep=keep novalidate>
            <div class="hero">
                <h1 id="title">
                    <label for="words" dir="auto">
                        {question}
                    </label>
                </h1>
                <p id="hint">{who_reads(&t)}</p>
            </div>
            {with}
            <TextArea name="words" value=typed described_by="hint" wrong />
            <div class="bar">
                <MainButton words=t.t("next") />
            </div>
            <p class="quiet">{t.t("words-hint")}</p>
        </form>
    }
}

/// The other ways to begin: for who has no words yet, or no letters.
#[component]
pub(super) fn FromAPicture() -> impl IntoView {
    let t = translator();
    view! {
        <p>
            <a class="go-back" href="/ideas/new?from=pictures">
                {t.t("idea-from-picture")}
            </a>
            <a class="go-back" href="/ideas/new/draw">
                {t.t("draw-it")}
            </a>
        </p>
    }
}
