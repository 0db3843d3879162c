//! One closed vote: the sentence, the chart, and the table that says the same.

use domain::ideas::changed::WhatChanged;
use domain::vote::suppression::{Says, Shown};
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::changed::WhatCameOfIt;
use crate::parts::Icon;
use crate::translator::{Translator, translator};
use crate::vote::tally::sentences::{by_hand, receipt, rule_line, sentence, turnout, whole_line};
use crate::vote::tally::{Bars, Drawn, Fairness, Heard, OnPaper, Steps, TallyTable};

/// What did they choose, and what came of it?
#[component]
pub(super) fn Round(drawn: Drawn, changed: Option<WhatChanged>, waiting: usize) -> impl IntoView {
    let t = translator();
    let round = drawn.tally.round.clone();
    let id = format!("round-{round}");
    let by_group = format!("/rounds/{round}/tally#by-group");
    // Nothing is decided by how a session was liked, so nothing comes of it either.
    let pulse = drawn.tally.terms.pulse.is_some();
    let heading = t.t(if pulse { "pulse-said" } else { "partnership-chose" });
    view! {
        <section class="round" id=id data-step="result">
            <div class="heading">
                <h2>{heading}</h2>
                <File tally=drawn.tally.clone() />
            </div>
            <Chart drawn />
            <p class="inside">
                <a href=by_group>{t.t("by-group-title")}</a>
            </p>
            {(!pulse).then(|| view! { <WhatCameOfIt round said=changed waiting /> })}
        </section>
    }
}

/// Sentence, chart, table and method, the same here and on a page of its own.
#[component]
pub(super) fn Chart(drawn: Drawn) -> impl IntoView {
    let t = crate::translator::translator();
    let Drawn { tally, bars, words, paper } = drawn;
    let has_bars = tally.has_rows();
    let fit = whole_line(&t, &tally);
    let receipt = paper.as_ref().and_then(|paper| receipt(&t, paper));
    let method = [Some(method(&t, &tally)), receipt].into_iter().flatten().collect::<Vec<_>>().join(" ");
    view! {
        <div class="inside">
            <p class="sentence" dir="auto">
                {sentence(&t, &tally)}
            </p>
            {fit.map(|line| view! { <p>{line}</p> })}
            <figure>
                {has_bars
                    .then(|| {
                        view! {
                            <div class="plate">
                                <Bars tally=tally.clone() drawn=bars.clone() />
                            </div>
                        }
                    })}
                <figcaption class="quiet" dir="auto">
                    {method}
                </figcaption>
            </figure>
            {has_bars
                .then(|| {
                    view! {
                        <details class="table">
                            <summary>{t.t("partnership-table")}</summary>
                            <TallyTable tally=tally.clone() />
                        </details>
                    }
                })}
            <Steps tally=tally.clone() drawn=bars.stages />
            <Fairness tally />
        </div>
        <OnPaper paper />
        <Heard words />
    }
}

/// The file is rounded, because files travel.
#[component]
pub(super) fn File(tally: PublishedTally) -> impl IntoView {
    let t = translator();
    view! {
        <p class="file">
            <a class="button" href=format!("/rounds/{}/tally.csv", tally.round)>
                <Icon name="download" />
                {t.t("partnership-file")}
            </a>
            <a class="button" href=format!("/rounds/{}/chart.svg", tally.round)>
                <Icon name="download" />
                {t.t("partnership-picture")}
            </a>
            <span class="quiet">{t.t("partnership-file-why")}</span>
        </p>
    }
}

/// What a figure needs beside it: the question in full, how many, which ages, when, how counted.
fn method(t: &Translator, tally: &PublishedTally) -> String {
    let ages = [("from", u32::from(tally.ages.from).into()), ("to", u32::from(tally.ages.to).into())];
    [
        t.t_with("partnership-asked", &[("question", tally.question.clone().into())]),
        turnout(t, tally),
        if tally.on_paper { t.t("result-on-paper") } else { String::new() },
        tally.by_hand.map(|said| by_hand(t, said)).unwrap_or_default(),
        t.t_with("partnership-ages", &ages),
        t.t_with("partnership-closed", &[("day", t.day_of(tally.closed_at).into())]),
        rule_line(t, &tally.terms).unwrap_or_default(),
        match tally.says {
            Says::Counts if is_rounded(tally) => t.t("partnership-rounded"),
            Says::Counts => t.t("partnership-hidden"),
            Says::Chosen => t.t("result-few"),
            Says::Nothing | Says::Withheld => String::new(),
        },
    ]
    .join(" ")
}

/// Whether its figures are about so many.
fn is_rounded(tally: &PublishedTally) -> bool {
    tally.rows().iter().any(|row| matches!(row.shown, Shown::About(_))) || tally.terms.is_sensitive()
}
