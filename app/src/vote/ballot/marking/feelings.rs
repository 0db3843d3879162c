//! How do you feel? As many as fit. Each tap saves the whole set, so that no quick tap is lost; without a
//! script one button sends it.

use leptos::prelude::*;

use super::{Choice, none_of_these};
use crate::parts::{Hero, MainButton};
use crate::translator::translator;
use crate::vote::ballot::BallotPage;
use islands::ballot::Touch;

/// Six feelings to tick, and a card to say nothing, which takes the others off.
#[component]
pub(in crate::vote::ballot) fn Feelings(page: BallotPage) -> impl IntoView {
    let t = translator();
    let to = |deed| format!("/rounds/{}/{deed}", page.round.id);
    let marks = page.marks;
    let cards = page
        .order
        .into_iter()
        .map(|option| {
            let checked = marks.on(&option.id).is_some();
            view! { <Choice name="pick" value=option.id.to_string() checked option /> }
        })
        .collect_view();
    view! {
        <form
            class="stack"
            method="post"
            action=to("ballot")
            novalidate
            data-marks
            data-saves=to("take-back")
            data-unsaved=t.t("ballot-unsaved")
        >
            <Hero title=page.round.question.clone()>
                <p>{t.t("ballot-all-that-fit")} " " {t.t("ballot-whole-room")}</p>
            </Hero>
            <div class="choices feelings" id="marks" role="group" aria-labelledby="title">
                {cards}
                <Choice
                    name="none"
                    value="1".to_owned()
                    checked=marks.none
                    option=none_of_these(t.t("ballot-rather-not"))
                />
            </div>
            <div class="bar">
                <output class="sent" data-saved>
                    {t.t(if page.voted_before { "ballot-sent" } else { "ballot-nothing-sent" })}
                </output>
                <Touch />
                <MainButton words=t.t("ballot-send") />
            </div>
        </form>
    }
}
