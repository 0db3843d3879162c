//! The statements of the Stirling scale, one at a time: five steps below each, in the order in
//! which they were published. Nothing about them may be altered.

use domain::vote::ballot::{Mark, Marks};
use domain::vote::round::BallotOption;
use domain::vote::stirling::STEPS;
use leptos::prelude::*;

use super::{Asked, Bar, NoneOfThese};
use crate::translator::{Translator, translator};
use crate::vote::ballot::BallotPage;

/// The statements, each with its five steps; below them whose they are.
#[component]
pub(in crate::vote::ballot) fn Statements(page: BallotPage) -> impl IntoView {
    let t = translator();
    let cards = page.order.into_iter().map(|option| card(&t, option, &page.marks)).collect_view();
    view! {
        <form class="stack" method="post" action=format!("/rounds/{}/check", page.round.id) novalidate>
            // What Enter on a card does: the first button of a form, and "Rather not" must not be it.
            <button hidden></button>
            <Asked question=page.round.question.clone() again=page.voted_before hint=t.t("stirling-hint") />
            <p>{t.t("stirling-intro")}</p>
            <div class="stack sort" id="marks">
                {cards}
            </div>
            <NoneOfThese says="ballot-rather-not" />
            <Bar check=t.t("ballot-check-sort") />
            <p class="small">{t.t("stirling-source")}</p>
        </form>
    }
}

fn card(t: &Translator, option: BallotOption, marks: &Marks) -> impl IntoView + use<> {
    let name = format!("step.{}", option.id);
    let on = marks.on(&option.id).cloned();
    let steps = (1..=STEPS)
        .map(|step| {
            let checked = on == Some(Mark::Step(step));
            view! {
                <label class="place step">
                    <input type="radio" name=name.clone() value=step.to_string() checked=checked />
                    <span>{t.t(&format!("stirling-step-{step}"))}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="card">
            <legend>
                <strong dir="auto">{option.words}</strong>
            </legend>
            <div class="often">{steps}</div>
        </fieldset>
    }
}
