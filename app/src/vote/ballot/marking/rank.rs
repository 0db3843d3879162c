//! Tap in order: the card you like best first. You may stop early; what you leave out comes last.

use domain::vote::ballot::Marks;
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::parts::in_parts;
use super::{Asked, Bar, NoneOfThese};
use crate::parts::{OptionPicture, option_class};
use crate::translator::translator;
use crate::vote::ballot::BallotPage;

/// The cards, each with its place once it is tapped, and one tap back.
#[component]
pub(in crate::vote::ballot) fn Rank(page: BallotPage) -> impl IntoView {
    let t = translator();
    let to = format!("/rounds/{}/mark", page.round.id);
    let none_yet = !page.marks.changes_by("undo", None);
    let cards = page.order.into_iter().map(|option| card(&to, option, &page.marks)).collect();
    let cards = in_parts(&t, cards);
    view! {
        <form
            class="stack"
            method="post"
            action=format!("/rounds/{}/check", page.round.id)
            novalidate
            data-marks
        >
            <Asked question=page.round.question.clone() again=page.voted_before hint=t.t("ballot-rank") />
            <div class="choices" id="marks" role="group" aria-labelledby="title">
                {cards}
            </div>
            <button class="wide" name="do" value="undo" formaction=to disabled=none_yet>
                {t.t("ballot-undo")}
            </button>
            <NoneOfThese />
            <Bar check=t.t("ballot-check-rank") />
        </form>
    }
}

fn card(to: &str, option: BallotOption, marks: &Marks) -> AnyView {
    let id = option.id.as_str();
    let (name, tap) = (format!("place.{id}"), format!("add {id}"));
    let place = marks.value(&name).unwrap_or_default();
    let pressed = if marks.changes_by(&tap, None) { "false" } else { "true" };
    view! {
        <div class="slot" id=format!("place-{id}")>
            <input type="hidden" name=name value=place.clone() />
            <button
                class=option_class(&option, "choice tap")
                name="do"
                value=tap
                formaction=format!("{to}#place-{id}")
                aria-pressed=pressed
            >
                <OptionPicture option=option.clone() />
                <span dir="auto">{option.words.clone()}</span>
                <output>{place}</output>
            </button>
        </div>
    }
    .into_any()
}
