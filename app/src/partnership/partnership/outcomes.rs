//! The first ingredient: what partners want young people to gain, and whether all want the same.

use domain::partnership::organisation::Organisation;
use domain::partnership::outcome::{Agreement, Ticks, WantedOutcome, agreement};
use leptos::prelude::*;

use super::section::{Question, name_of, to_mend};
use super::signals::{Signals, WorkedTowards};
use crate::isolates;
use crate::translator::{Translator, translator};

/// Agreed or not, who differs, what was ticked, and what was worked towards.
#[component]
pub(super) fn Outcomes(
    outcomes: Vec<WantedOutcome>,
    ticks: Vec<Ticks>,
    towards: Vec<WorkedTowards>,
    organisations: Vec<Organisation>,
) -> impl IntoView {
    let t = translator();
    let (sentence, lines) = said(&t, &outcomes, &ticks, &organisations);
    view! {
        <section class="ingredient" id="outcomes" data-step="ideas">
            <Question words=t.t("outcomes-question") to="/partnership/outcomes" />
            <p class="sentence">{sentence}</p>
            {to_mend(lines)}
            <Ticked outcomes ticks organisations=organisations.clone() />
            <Signals towards organisations />
        </section>
    }
}

/// The sentence that answers, and one line for each who is not with the others.
fn said(
    t: &Translator,
    outcomes: &[WantedOutcome],
    ticks: &[Ticks],
    organisations: &[Organisation],
) -> (String, Vec<String>) {
    let named = |codes: &[String]| {
        let of_code = |code: &String| outcomes.iter().find(|one| one.code == *code);
        let named: Vec<_> = codes.iter().filter_map(of_code).map(|one| one.adult.as_str()).collect();
        isolates::list(&named, ", ")
    };
    match agreement(ticks) {
        Agreement::Agreed(codes) => {
            let values = [("n", ticks.len().into()), ("outcomes", named(&codes).into())];
            (t.t_with("outcomes-agreed", &values), Vec::new())
        }
        Agreement::Open { shared, silent, differ } => {
            let sentence = match shared.len() {
                0 => t.t("outcomes-open"),
                _ => t.t_with("outcomes-shared", &[("outcomes", named(&shared).into())]),
            };
            let silent = silent
                .iter()
                .map(|one| t.t_with("outcomes-silent", &[("who", name_of(organisations, one).into())]));
            let differ = differ.iter().map(|(one, codes)| {
                let values = [("who", name_of(organisations, one).into()), ("outcomes", named(codes).into())];
                t.t_with("outcomes-differs", &values)
            });
            (sentence, silent.chain(differ).collect())
        }
    }
}

/// What anybody ticked, in words for adults and for young people, and who ticked it.
#[component]
fn Ticked(
    outcomes: Vec<WantedOutcome>,
    ticks: Vec<Ticks>,
    organisations: Vec<Organisation>,
) -> impl IntoView {
    let t = translator();
    let rows: Vec<_> = outcomes
        .into_iter()
        .filter_map(|outcome| {
            let who: Vec<String> = ticks
                .iter()
                .filter(|(_, codes)| codes.contains(&outcome.code))
                .map(|(organisation, _)| name_of(&organisations, organisation))
                .collect();
            (!who.is_empty()).then(|| {
                view! {
                    <tr>
                        <th scope="row" dir="auto">{outcome.adult}</th>
                        <td data-label=t.t("outcomes-child") dir="auto">{outcome.child}</td>
                        <td data-label=t.t("outcomes-who")>{isolates::list(&who, ", ")}</td>
                    </tr>
                }
            })
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.t("outcomes-outcome")}</th>
                        <th scope="col">{t.t("outcomes-child")}</th>
                        <th scope="col">{t.t("outcomes-who")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    })
}
