//! Who runs it, and what each of them wants by it: the first ingredient, for one activity.

use domain::partnership::outcome::{Agreement, WantedOutcome};
use leptos::prelude::*;

use super::ActivityPage;
use crate::isolates;
use crate::parts::Deed;
use crate::translator::translator;

/// The organisations with their ticks, then what the reader's own may do.
#[component]
pub(super) fn Runs(page: ActivityPage) -> impl IntoView {
    let t = translator();
    let sentence = match page.activity.agreement() {
        Agreement::Agreed(codes) => {
            let n = page.activity.running.len();
            let outcomes = named(&page.outcomes, &codes);
            t.t_with("activity-agreed", &[("n", n.into()), ("outcomes", outcomes.into())])
        }
        Agreement::Open { .. } => t.t("activity-not-agreed"),
    };
    let lines = page
        .activity
        .running
        .iter()
        .map(|(id, codes)| {
            let leads = (*id == page.activity.lead).then(|| t.t("activity-leads"));
            let wants = match codes.as_slice() {
                [] => t.t("activity-nothing-ticked"),
                codes => named(&page.outcomes, codes),
            };
            view! {
                <li class=if codes.is_empty() { "waits" } else { "" }>
                    <strong dir="auto">{page.name_of(id)}</strong>
                    {leads.map(|leads| view! { <span class="chip">{leads}</span> })}
                    <p dir="auto">{wants}</p>
                </li>
            }
        })
        .collect_view();
    let own = page.adult.role.may_change_partnership().then(|| view! { <Own page /> });
    view! {
        <section class="part" id="runs" data-step="ideas">
            <h2>{t.t("activity-runs")}</h2>
            <p class="sentence" dir="auto">
                {sentence}
            </p>
            <ul class="running">{lines}</ul>
            {own}
        </section>
    }
}

/// What a leader does for the own organisation: tick, come in, or go.
#[component]
fn Own(page: ActivityPage) -> impl IntoView {
    let t = translator();
    let own = page.name_of(&page.adult.organisation);
    let to = format!("/activities/{}/organisations", page.activity.id);
    let deed = |words: &str, what: &str, class| {
        let words = t.t_with(words, &[("who", own.clone().into())]);
        view! { <Deed to=to.clone() words class fields=vec![("do", what.to_owned())] /> }
    };
    if !page.activity.is_run_by(&page.adult.organisation) {
        return deed("activity-join", "join", "strong").into_any();
    }
    let go = if page.activity.running.len() > 1 {
        deed("activity-leave", "leave", "plain").into_any()
    } else {
        view! { <p class="quiet">{t.t("activity-last")}</p> }.into_any()
    };
    let legend = t.t_with("activity-tick", &[("who", own.clone().into())]);
    view! {
        <form method="post" action=format!("/activities/{}/outcomes", page.activity.id)>
            <fieldset id="outcomes" tabindex="-1">
                <legend>{legend}</legend>
                <p class="hint">{t.t("activity-tick-hint")}</p>
                <div class="ticks">{ticks(page.outcomes, &page.ticked)}</div>
            </fieldset>
            <button class="strong">{t.t("activity-tick-go")}</button>
        </form>
        {go}
    }
    .into_any()
}

fn ticks(outcomes: Vec<WantedOutcome>, ticked: &[String]) -> impl IntoView + use<> {
    let tick = |one: WantedOutcome| {
        let checked = ticked.contains(&one.code);
        view! {
            <label class="tick">
                <input type="checkbox" name="outcomes" value=one.code checked=checked />
                <span dir="auto">{one.adult}</span>
            </label>
        }
    };
    outcomes.into_iter().map(tick).collect::<Vec<_>>()
}

/// The outcomes of these codes, in adults' words.
fn named(outcomes: &[WantedOutcome], codes: &[String]) -> String {
    let some = outcomes.iter().filter(|one| codes.contains(&one.code)).map(|one| one.adult.as_str());
    isolates::list(&some.collect::<Vec<_>>(), ", ")
}
