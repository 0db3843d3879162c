//! A short text. Said before typing: who reads it, and what is done if somebody is not safe.

use leptos::prelude::*;

use super::{Bar, NoneOfThese};
use crate::parts::{Hero, TextArea, who_reads};
use crate::translator::translator;
use crate::vote::ballot::BallotPage;

/// One box.
#[component]
pub(in crate::vote::ballot) fn Written(page: BallotPage) -> impl IntoView {
    let t = translator();
    let wrong = page.refusal.is_some();
    view! {
        <form class="stack" method="post" action=format!("/rounds/{}/check", page.round.id) novalidate>
            <Hero title=page.round.question>
                {page.voted_before.then(|| view! { <p>{t.t("ballot-again")}</p> })}
            </Hero>
            <div class="stack" id="marks">
                <label for="words">{t.t("ballot-words")}</label>
                <p class="quiet" id="words-hint">
                    {who_reads(&t)} " " {t.t("words-hint")}
                </p>
                <TextArea name="words" value=page.marks.words.clone() described_by="words-hint" wrong />
                <label class="choice bare">
                    <input type="checkbox" name="may-show" value="1" checked=page.marks.may_show />
                    <span>{t.t("ballot-may-show")}</span>
                </label>
            </div>
            <NoneOfThese says="ballot-rather-not" />
            <Bar check=t.t("ballot-check-words") />
        </form>
    }
}
