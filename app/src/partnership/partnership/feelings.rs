//! How the whole room felt at the start and at the end, side by side. Never a group, never a
//! pupil: nobody could say who answered both times.

use domain::vote::pulse::Pulse;
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use crate::parts::OptionPicture;
use crate::translator::{Translator, translator};
use crate::vote::tally::Drawn;
use crate::vote::tally::sentences::shown_text;

/// The questions of a session that were asked at the start and at the end, and all its others.
pub(super) fn in_pairs(rounds: Vec<Drawn>) -> (Vec<(Drawn, Drawn)>, Vec<Drawn>) {
    let last = |pulse| rounds.iter().rfind(|drawn| drawn.tally.terms.pulse == Some(pulse)).cloned();
    let pairs: Vec<(Drawn, Drawn)> = Pulse::PAIRS
        .into_iter()
        .filter_map(|(before, after)| Some((last(before)?, last(after)?)))
        .filter(|(before, after)| before.tally.terms.method == after.tally.terms.method)
        .collect();
    let is_paired = |one: &Drawn| {
        pairs
            .iter()
            .any(|(before, after)| [before, after].iter().any(|two| two.tally.round == one.tally.round))
    };
    let others = rounds.iter().filter(|one| !is_paired(one)).cloned().collect();
    (pairs, others)
}

/// What the whole room of a session said at check-in and at check-out, where both were asked.
pub fn check_in_to_out(tallies: &[PublishedTally]) -> Option<(PublishedTally, PublishedTally)> {
    let last = |pulse| tallies.iter().rfind(|tally| tally.terms.pulse == Some(pulse)).cloned();
    let (before, after) = (last(Pulse::CheckIn)?, last(Pulse::CheckOut)?);
    (before.terms.method == after.terms.method).then_some((before, after))
}

/// One table of two columns.
#[component]
pub(super) fn StartToEnd(before: Drawn, after: Drawn) -> impl IntoView {
    let t = translator();
    let (before, after) = (before.tally, after.tally);
    let heading = t.t(match before.terms.pulse {
        Some(Pulse::Before) => "feelings-before-after",
        _ => "feelings-check-in-out",
    });
    let question = before.question.clone();
    let table = if before.has_counts() && after.has_counts() {
        table(&t, &before, &after).into_any()
    } else {
        view! { <p>{t.t("feelings-few")}</p> }.into_any()
    };
    view! {
        <section class="round feelings" data-step="result">
            <h2>{heading}</h2>
            <p class="quiet" dir="auto">
                {t.t_with("partnership-asked", &[("question", question.into())])}
            </p>
            {table}
            <p class="quiet">{t.t("feelings-care")}</p>
        </section>
    }
}

fn table(t: &Translator, before: &PublishedTally, after: &PublishedTally) -> impl IntoView + use<> {
    let at_end = |option| {
        after.lines.iter().find(|line| line.option.id == option).map(|line| shown_text(t, line.shown))
    };
    let rows = before
        .lines
        .iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row">
                        <span class="idea">
                            <OptionPicture option=line.option.clone() />
                            <span dir="auto">{line.option.words.clone()}</span>
                        </span>
                    </th>
                    <td>{shown_text(t, line.shown)}</td>
                    <td>{at_end(line.option.id.clone())}</td>
                </tr>
            }
        })
        .collect_view();
    let none = [before, after].map(|tally| shown_text(t, tally.none));
    let [none_before, none_after] = none;
    view! {
        <table>
            <thead>
                <tr>
                    <th scope="col">{t.t("feelings-answer")}</th>
                    <th scope="col">{t.t("feelings-start")}</th>
                    <th scope="col">{t.t("feelings-end")}</th>
                </tr>
            </thead>
            <tbody>
                {rows} <tr>
                    <th scope="row">{t.t("ballot-rather-not")}</th>
                    <td>{none_before}</td>
                    <td>{none_after}</td>
                </tr>
            </tbody>
        </table>
    }
}
