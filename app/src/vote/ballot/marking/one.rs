//! One of given answers.

use leptos::prelude::*;

use super::parts::in_parts;
use super::{Asked, Bar, Choice, none_of_these};
use crate::translator::translator;
use crate::vote::ballot::BallotPage;

/// Cards of which one is ticked, and one for none of them.
#[component]
pub(in crate::vote::ballot) fn One(page: BallotPage) -> impl IntoView {
    let t = translator();
    let cards = page
        .order
        .into_iter()
        .map(|option| {
            let checked = page.marks.on(&option.id).is_some();
            view! { <Choice kind="radio" name="pick" value=option.id.to_string() checked option /> }
                .into_any()
        })
        .collect();
    let cards = in_parts(&t, cards);
    view! {
        <form class="stack" method="post" action=format!("/rounds/{}/check", page.round.id) novalidate>
            <Asked question=page.round.question.clone() again=page.voted_before hint=t.t("ballot-one") />
            <div class="choices" id="marks" role="radiogroup" aria-labelledby="title">
                {cards}
                <Choice
                    kind="radio"
                    name="pick"
                    value=domain::vote::marks::NONE.to_owned()
                    checked=page.marks.none
                    option=none_of_these(t.t("ballot-none"))
                />
            </div>
            <Bar check=t.t("ballot-check-one") />
        </form>
    }
}
