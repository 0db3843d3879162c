//! What a leader has to know before answering: what the vote said, as it was published, what the idea costs,
//! where and with whom its author would like it, and by when an answer was promised.

use domain::ideas::idea::Idea;
use domain::vote::tally::{PublishedTally, TallyLine};
use leptos::prelude::*;

use super::Facts;
use crate::translator::{Translator, translator};
use crate::vote::tally::sentences::{figures, outcome, shown_text, turnout};

/// Beside the form.
#[component]
pub(super) fn FactsOf(idea: Idea, facts: Facts) -> impl IntoView {
    let t = translator();
    let Facts { vote, promised, who, late } = facts;
    let line = vote.as_ref().and_then(|tally| {
        let line = tally.lines.iter().find(|line| line.option.id.as_str() == idea.id.as_str());
        line.map(|line| said(&t, tally, line))
    });
    let of_vote = line.unwrap_or_else(|| vec![t.t("answer-facts-no-vote")]);
    let of_vote = of_vote.into_iter().map(|said| view! { <dd>{said}</dd> }).collect_view();
    let cost = idea.cost.map(|cost| {
        view! {
            <dt>{t.t("answer-facts-cost")}</dt>
            <dd>{cost.to_string()}</dd>
        }
    });
    let place = idea.place.map(|place| t.t_with("answer-form-place", &[("place", place.to_string().into())]));
    let lead = idea.lead.map(|lead| t.t_with("answer-form-lead", &[("lead", lead.to_string().into())]));
    let wishes: Vec<_> = place.into_iter().chain(lead).collect();
    let wishes = (!wishes.is_empty()).then(|| {
        let wishes = wishes.into_iter().map(|wish| view! { <dd dir="auto">{wish}</dd> }).collect_view();
        view! {
            <dt>{t.t("answer-facts-wish")}</dt>
            {wishes}
        }
    });
    let promise = [("who", who.into()), ("day", t.day(promised).into())];
    view! {
        <section class="facts">
            <h2>{t.t("answer-facts")}</h2>
            <dl>
                <dt>{t.t("answer-facts-vote")}</dt>
                {of_vote}
                {cost}
                {wishes}
                <dt>{t.t("answer-facts-told")}</dt>
                <dd dir="auto">{t.t_with("partnership-promise", &promise)}</dd>
                {late.then(|| view! { <dd class="chip late">{t.t("partnership-late-short")}</dd> })}
            </dl>
        </section>
    }
}

/// Its figure and what became of it, as far as they were published.
fn said(t: &Translator, tally: &PublishedTally, line: &TallyLine) -> Vec<String> {
    if tally.says.is_silent() {
        return vec![turnout(t, tally)];
    }
    let figure = tally.has_counts().then(|| {
        let values = [("figure", figures(t, tally).into()), ("n", shown_text(t, line.shown).into())];
        t.t_with("answer-facts-figure", &values)
    });
    let became = Some(outcome(t, line)).filter(|said| !said.is_empty());
    [figure, Some(turnout(t, tally)), became].into_iter().flatten().collect()
}
