//! What it was for, who gains, what it cost, and whether it gets better.

use domain::partnership::evidence::Period;
use leptos::prelude::*;

use super::Evidence;
use super::blocks::{bars, head};
use super::words::{Question, answer_to, period_words};
use crate::translator::Translator;

/// The five categories of enrichment as bars, then the outcomes.
pub(super) fn towards(t: &Translator, evidence: &Evidence) -> AnyView {
    if evidence.activities.is_empty() {
        return ().into_any();
    }
    let rows = evidence.by_category().map(|(one, n)| (t.t(&format!("category-{}", one.code())), n));
    let base = t.t_with("evidence-base-activities", &[("n", evidence.activities.len().into())]);
    let said = answer_to(t, Question::Towards, evidence);
    let chart = bars(base, said, rows.into_iter().collect(), &evidence.marks.categories);
    let line = |(words, n): &(String, usize)| {
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {words.clone()}
                </th>
                <td>{*n}</td>
            </tr>
        }
    };
    let outcomes = (!evidence.outcomes.is_empty()).then(|| {
        view! {
            <h3>{t.t("evidence-outcomes")}</h3>
            <table class="counted">
                {head(t, &["evidence-column-outcome", "evidence-column-activities"])}
                <tbody>{evidence.outcomes.iter().map(line).collect_view()}</tbody>
            </table>
            <p class="quiet">{t.t("evidence-not-why")}</p>
        }
    });
    view! {
        {chart}
        {outcomes}
    }
    .into_any()
}

/// What each organisation gives and gets, in its own words.
pub(super) fn gains(t: &Translator, evidence: &Evidence) -> AnyView {
    let line = |one: &domain::partnership::organisation::Organisation| {
        let said = |words: &str| if words.is_empty() { t.t("evidence-not-said") } else { words.to_owned() };
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {one.name.clone()}
                </th>
                <td dir="auto">{said(&one.gives)}</td>
                <td dir="auto">{said(&one.gets)}</td>
            </tr>
        }
    };
    view! {
        <div class="wide-table">
            <table>
                {head(t, &["evidence-column-who", "evidence-column-gives", "evidence-column-gets"])}
                <tbody>{evidence.organisations.iter().map(line).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What each activity took from the pot.
pub(super) fn cost(t: &Translator, evidence: &Evidence) -> AnyView {
    if evidence.activities.is_empty() {
        return ().into_any();
    }
    let line = |one: &domain::ideas::activity::Activity| {
        let kind = one.category.map(|kind| t.t(&format!("category-{}", kind.code()))).unwrap_or_default();
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {one.name.to_string()}
                </th>
                <td>{kind}</td>
                <td class="number">{one.cost.to_string()}</td>
            </tr>
        }
    };
    view! {
        <div class="wide-table">
            <table>
                {head(t, &["evidence-column-activity", "evidence-column-kind", "evidence-column-cost"])}
                <tbody>{evidence.activities.iter().map(line).collect_view()}</tbody>
            </table>
        </div>
        <p class="quiet">{t.t("evidence-gifts")}</p>
    }
    .into_any()
}

/// Of ideas whose day has come, how many in a hundred were answered by it, term by term.
pub(super) fn time(t: &Translator, evidence: &Evidence) -> AnyView {
    let percent = |one: &super::TermLine| match one.percent().zip(one.share().between()) {
        Some((n, (low, high))) => {
            let between = [("low", u32::from(low).into()), ("high", u32::from(high).into())];
            let n = t.t_with("evidence-percent", &[("n", n.into())]);
            [n, t.t_with("evidence-between", &between)].join(" ")
        }
        None => t.t("evidence-none-yet"),
    };
    let row = |one: &super::TermLine| {
        view! {
            <tr>
                <th scope="row">{term(t, one.period)}</th>
                <td>{one.ideas}</td>
                <td>{percent(one)}</td>
            </tr>
        }
    };
    let line = (!evidence.marks.line.is_empty()).then(|| {
        let ends = [evidence.terms.first(), evidence.terms.last()]
            .map(|one| one.map(|one| view! { <span>{term(t, one.period)}</span> }));
        view! {
            <figure class="line plate" role="img" aria-label=answer_to(t, Question::Time, evidence)>
                <div class="whole">
                    <span>{t.t_with("evidence-percent", &[("n", 100.into())])}</span>
                    <div class="drawn" inner_html=evidence.marks.line.clone()></div>
                    <span>{t.t_with("evidence-percent", &[("n", 0.into())])}</span>
                </div>
                <div class="ends">{ends}</div>
            </figure>
        }
    });
    view! {
        {line}
        <table class="counted">
            {head(t, &["evidence-column-term", "evidence-column-ideas", "evidence-column-on-time"])}
            <tbody>{evidence.terms.iter().map(row).collect_view()}</tbody>
        </table>
        <p class="quiet">{t.t("evidence-between-why")}</p>
    }
    .into_any()
}

fn term(t: &Translator, period: Period) -> String {
    period_words(t, period)
}
