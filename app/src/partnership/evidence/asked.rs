//! What did they choose: each vote with its sentence, its chart, how it was asked, and its table.

use leptos::prelude::*;

use super::Evidence;
use crate::translator::Translator;
use crate::vote::tally::sentences::{receipt, rule_line, sentence, turnout};
use crate::vote::tally::{Bars, Drawn, TallyTable};

/// So many charts stand open: a page of five screens holds no more.
const OPEN: usize = 1;

/// The votes that chose something, newest first, and then those that only asked.
pub fn chosen_votes(evidence: &Evidence) -> impl Iterator<Item = &(Drawn, Option<String>)> {
    let only_asked = |(drawn, _): &&(Drawn, Option<String>)| drawn.tally.terms.method.is_scale();
    let newest = || evidence.votes.iter().rev();
    newest().filter(move |one| !only_asked(one)).chain(newest().filter(only_asked))
}

/// The newest stands open, the others behind their sentence.
pub(super) fn chosen(t: &Translator, evidence: &Evidence) -> AnyView {
    let one = |(at, (drawn, changed)): (usize, &(Drawn, Option<String>))| {
        let said = sentence(t, &drawn.tally);
        let inside = vote(t, drawn.clone(), changed.clone());
        view! {
            <details class="vote" open=is_open(at)>
                <summary>
                    <strong dir="auto">{drawn.tally.question.clone()}</strong>
                    " "
                    <span dir="auto">{said}</span>
                </summary>
                {inside}
            </details>
        }
    };
    chosen_votes(evidence).enumerate().map(one).collect_view().into_any()
}

fn vote(t: &Translator, Drawn { tally, bars, .. }: Drawn, changed: Option<String>) -> impl IntoView + use<> {
    let has_rows = tally.has_rows();
    let ages = [("from", u32::from(tally.ages.from).into()), ("to", u32::from(tally.ages.to).into())];
    let closed = [("day", t.day_of(tally.closed_at).into())];
    let how = [
        turnout(t, &tally),
        t.t_with("evidence-ages", &ages),
        t.t_with("evidence-closed", &closed),
        rule_line(t, &tally.terms).unwrap_or_default(),
        t.t("csv-note"),
        receipt(t, &tally).unwrap_or_default(),
    ];
    let how = how.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let changed = changed.map(|what| {
        view! { <p class="came-of-it" dir="auto">{t.t_with("published-changed", &[("what", what.into())])}</p> }
    });
    let table = has_rows.then(|| view! { <TallyTable tally=tally.clone() /> });
    view! {
        {has_rows
            .then(|| {
                view! {
                    <figure class="plate">
                        <Bars tally=tally.clone() drawn=bars />
                    </figure>
                }
            })}
        <p class="quiet" dir="auto">
            {how}
        </p>
        {changed}
        {table}
    }
}

fn is_open(at: usize) -> bool {
    at < OPEN
}
