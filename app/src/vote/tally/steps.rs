//! How the count went, step by step, for those who want to follow it.

use domain::id::OptionId;
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedStep, PublishedTally};
use leptos::prelude::*;

use super::bars::{StageBars, of_stage};
use super::sentences::shown_text;
use crate::isolates;
use crate::translator::{Translator, translator};

/// The steps as pictures, where there are stages, and in sentences; nothing when they would give
/// somebody away.
#[component]
pub fn Steps(
    /// What may be shown.
    tally: PublishedTally,
    /// The bars of its stages.
    drawn: Vec<Vec<String>>,
) -> impl IntoView {
    let t = translator();
    let lines = tally
        .steps
        .iter()
        .map(|step| view! { <li dir="auto">{step_line(&t, &tally, step)}</li> })
        .collect::<Vec<_>>();
    let pictures = tally.stages().into_iter().zip(drawn).map(|(stage, drawn)| {
        let title = t.t_with("steps-stage", &[("stage", stage.number.into())]);
        let step = tally.steps.get(stage.number - 1);
        let said = step.map(|step| step_line(&t, &tally, step)).unwrap_or_default();
        view! { <StageBars title said bars=of_stage(&t, &stage, drawn) /> }
    });
    let pictures = pictures.collect::<Vec<_>>();
    let pictures = (!pictures.is_empty()).then(|| view! { <div class="plate">{pictures}</div> });
    (lines.len() > 1).then(|| {
        view! {
            <details class="more">
                <summary>{t.t("steps-title")}</summary>
                {pictures}
                <ol class="steps">{lines}</ol>
                <Stages tally />
                <p class="quiet">{t.t("steps-rounded")}</p>
            </details>
        }
    })
}

/// What the pictures show, as a table: votes stage by stage.
#[component]
fn Stages(tally: PublishedTally) -> impl IntoView {
    let t = translator();
    let stages: Vec<&Vec<(OptionId, Shown)>> = tally
        .steps
        .iter()
        .filter_map(|step| if let PublishedStep::Stage { votes, .. } = step { Some(votes) } else { None })
        .collect();
    let heads = (1..=stages.len())
        .map(|stage| view! { <th scope="col">{t.t_with("steps-stage", &[("stage", stage.into())])}</th> })
        .collect_view();
    let rows = tally
        .lines
        .iter()
        .map(|line| {
            let cells = stages.iter().map(|votes| {
                let votes = votes.iter().find(|(id, _)| *id == line.option.id);
                let said = votes.map_or_else(|| t.t("steps-gone"), |(_, votes)| shown_text(&t, *votes));
                view! { <td>{said}</td> }
            });
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        {line.option.words.clone()}
                    </th>
                    {cells.collect_view()}
                </tr>
            }
        })
        .collect_view();
    let any = stages.iter().any(|votes| votes.iter().any(|(_, votes)| votes.count().is_some()));
    any.then(|| {
        view! {
            <div class="scrolls" tabindex="0" role="region" aria-label=t.t("steps-title")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t.t("table-idea")}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    })
}

/// One step in a sentence.
pub fn step_line(t: &Translator, tally: &PublishedTally, step: &PublishedStep) -> String {
    let name = |id: &OptionId| tally.option(id).map(|option| option.words.clone()).unwrap_or_default();
    match step {
        PublishedStep::Tried(tried) => {
            let cost = tally.option(&tried.option).map(|option| option.cost).unwrap_or_default();
            let values = [
                ("idea", name(&tried.option).into()),
                ("cost", cost.to_string().into()),
                ("left", tried.left.unwrap_or_default().to_string().into()),
            ];
            t.t_with(
                match (tried.taken, tried.left) {
                    (true, Some(_)) => "step-taken",
                    (true, None) => "step-seat",
                    (false, _) => "step-passed",
                },
                &values,
            )
        }
        PublishedStep::Bought { option, payers } => {
            let cost = tally.option(option).map(|option| option.cost).unwrap_or_default();
            let values = [("idea", name(option).into()), ("cost", cost.to_string().into())];
            match payers.count() {
                Some(people) => {
                    t.t_with("step-bought", &[&values[..], &[("people", people.into())]].concat())
                }
                None => t.t_with("step-bought-hidden", &values),
            }
        }
        PublishedStep::Stage { votes, elected, out } => {
            let seen = votes.iter().filter(|(_, votes)| votes.count().is_some());
            let seen = seen.map(|(id, votes)| (name(id), shown_text(t, *votes)));
            let votes = seen
                .map(|(name, votes)| format!("{}: {votes}", isolates::isolated(&name)))
                .collect::<Vec<_>>()
                .join("; ");
            let then = match (elected.first(), out) {
                (Some(_), _) => {
                    let names: Vec<_> = elected.iter().map(name).collect();
                    t.t_with("step-elected", &[("ideas", isolates::list(&names, ", ").into())])
                }
                (None, Some(id)) => t.t_with("step-out", &[("idea", name(id).into())]),
                (None, None) => String::new(),
            };
            [votes, then].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
        }
    }
}
