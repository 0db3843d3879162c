//! The fairness check: the same ballots counted by most picks and by Equal Shares, side by side.
//! Neither is called fairer.

use domain::vote::tally::{PublishedTally, Side};
use leptos::prelude::*;

use super::sentences::shown_text;
use crate::isolates;
use crate::translator::{Translator, translator};

/// What both ways choose, and how many people have at least one of their choices.
#[component]
pub fn Fairness(
    /// What may be shown.
    tally: PublishedTally,
) -> impl IntoView {
    let t = translator();
    tally.fairness.clone().map(|check| {
        let same = check.greedy.chosen == check.shares.chosen;
        let verdict = t.t(if same { "fairness-same" } else { "fairness-differ" });
        let rows = [
            ("fairness-greedy", &check.greedy, &check.shares),
            ("fairness-shares", &check.shares, &check.greedy),
        ]
        .map(|(name, side, other)| row(&t, name, side, &only_here(&tally, side, other)));
        view! {
            <details class="more">
                <summary>{t.t("fairness-title")}</summary>
                <p>{t.t("fairness-what")}</p>
                <p>
                    <strong>{verdict}</strong>
                </p>
                <table class="stacks">
                    <thead>
                        <tr>
                            <th scope="col">{t.t("fairness-way")}</th>
                            <th scope="col">{t.t("fairness-chooses")}</th>
                            <th scope="col">{t.t("fairness-covered")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </details>
        }
    })
}

fn row(t: &Translator, name: &str, side: &Side, only: &[String]) -> impl IntoView + use<> {
    let values = [("ideas", side.chosen.len().into()), ("spent", side.spent.to_string().into())];
    let only = (!only.is_empty()).then(|| {
        view! {
            <p dir="auto">{t.t_with("fairness-only-here", &[("ideas", isolates::list(only, "; ").into())])}</p>
        }
    });
    let covered = shown_text(t, side.covered);
    view! {
        <tr>
            <th scope="row">{t.t(name)}</th>
            <td data-label=t.t("fairness-chooses")>{t.t_with("fairness-ideas", &values)} {only}</td>
            <td data-label=t.t("fairness-covered")>{covered}</td>
        </tr>
    }
}

/// What one way chooses and the other does not.
fn only_here(tally: &PublishedTally, side: &Side, other: &Side) -> Vec<String> {
    let only = side.chosen.iter().filter(|id| !other.chosen.contains(id));
    only.filter_map(|id| tally.option(id)).map(|option| option.words.clone()).collect()
}
