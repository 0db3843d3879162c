//! One answer: yes, maybe, no; five faces; or one of given answers.

use domain::vote::method::Method;
use leptos::prelude::*;

use super::{Asked, Bar, Choice, none_of_these};
use crate::translator::translator;
use crate::vote::ballot::BallotPage;

/// Cards of which one is ticked, and one to say nothing.
#[component]
pub(in crate::vote::ballot) fn One(page: BallotPage) -> impl IntoView {
    let t = translator();
    let hint = if page.method == Method::Faces { "ballot-one-face" } else { "ballot-one" };
    let none = if page.method.is_scale() { "ballot-rather-not" } else { "ballot-none" };
    let cards = page
        .order
        .into_iter()
        .map(|option| {
            let checked = page.marks.on(&option.id).is_some();
            view! { <Choice kind="radio" name="pick" value=option.id.to_string() checked option /> }
        })
        .collect_view();
    view! {
        <form class="stack" method="post" action=format!("/rounds/{}/check", page.round.id) novalidate>
            <Asked question=page.round.question.clone() again=page.voted_before hint=t.t(hint) />
            <div class="choices" id="marks" role="radiogroup" aria-labelledby="title">
                {cards}
                <Choice
                    kind="radio"
                    name="pick"
                    value=domain::vote::marks::NONE.to_owned()
                    checked=page.marks.none
                    option=none_of_these(t.t(none))
                />
            </div>
            <Bar check=t.t("ballot-check-one") />
        </form>
    }
}
