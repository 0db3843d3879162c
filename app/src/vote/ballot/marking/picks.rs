//! Pick up to so many cards.

use domain::vote::ballot::Marks;
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::parts::in_parts;
use super::{Asked, Bar, Choice, none_of_these};
use crate::translator::{Translator, translator};
use crate::vote::ballot::BallotPage;

/// Cards to tick, and "None of these".
#[component]
pub(in crate::vote::ballot) fn Picks(page: BallotPage, most: u8) -> impl IntoView {
    let t = translator();
    let pairs = page.round.terms.also_pairs.then(|| {
        view! {
            <form method="post" action=format!("/rounds/{}/mark", page.round.id)>
                <button class="wide" name="by" value="pairs">
                    {t.t("ballot-by-pairs")}
                </button>
            </form>
        }
    });
    let over = t.t_with("ballot-full", &[("most", u32::from(most).into())]);
    view! {
        <form
            class="stack"
            method="post"
            action=format!("/rounds/{}/check", page.round.id)
            novalidate
            data-marks
            data-most=most
            data-lines=counts(&t, most)
            data-over=over
        >
            <Asked question=page.round.question.clone() again=page.voted_before hint=how_many(&t, most) />
            <div class="choices" id="marks" role="group" aria-labelledby="title">
                {in_parts(&t, page.order.into_iter().map(|option| card(option, &page.marks)).collect())}
                <Choice
                    name="none"
                    value="1".to_owned()
                    checked=page.marks.none
                    option=none_of_these(t.t("ballot-none"))
                />
            </div>
            <Bar check=t.t("ballot-check") />
        </form>
        {pairs}
    }
}

fn card(option: BallotOption, marks: &Marks) -> AnyView {
    let checked = marks.on(&option.id).is_some();
    view! { <Choice name="pick" value=option.id.to_string() checked option /> }.into_any()
}

/// "Pick up to 3."
fn how_many(t: &Translator, most: u8) -> String {
    t.t_with("ballot-most", &[("most", u32::from(most).into())])
}

/// What the island says for each number of picks, since it can look nothing up.
fn counts(t: &Translator, most: u8) -> String {
    let line = |picks: u8| {
        t.t_with("ballot-count", &[("picks", u32::from(picks).into()), ("most", u32::from(most).into())])
    };
    (0..=most).map(line).collect::<Vec<_>>().join("|")
}
