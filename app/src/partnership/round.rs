//! One closed vote: the sentence, the chart, and the table that says the same.

use domain::tally::PublishedTally;
use leptos::prelude::*;

use crate::parts::Icon;
use crate::sessions::day_of;
use crate::tally::TallyTable;
use crate::tally::say::{rule_line, sentence, turnout, whole_line};
use crate::words::{Words, words};

/// What did they choose?
#[component]
pub(super) fn Round(tally: PublishedTally, chart: String) -> impl IntoView {
    let t = words();
    view! {
        <section class="round" data-step="result">
            <div class="heading">
                <h3>{t.say("partnership-chose")}</h3>
                <File tally=tally.clone() />
            </div>
            <Chart tally chart />
        </section>
    }
}

/// Sentence, chart, table and method, the same here and on a page of its own.
#[component]
pub(super) fn Chart(tally: PublishedTally, chart: String) -> impl IntoView {
    let t = words();
    let fit = whole_line(&t, &tally);
    let method = method(&t, &tally);
    view! {
        <p class="sentence" dir="auto">
            {sentence(&t, &tally)}
        </p>
        {fit.map(|line| view! { <p>{line}</p> })}
        <figure>
            <div class="plate" inner_html=chart></div>
            <figcaption class="quiet" dir="auto">
                {method}
            </figcaption>
        </figure>
        <p class="on-paper">{t.say("partnership-on-paper")}</p>
        <details class="table">
            <summary>{t.say("partnership-table")}</summary>
            <TallyTable tally />
        </details>
    }
}

/// The file is rounded, because files travel.
#[component]
pub(super) fn File(tally: PublishedTally) -> impl IntoView {
    let t = words();
    view! {
        <p class="file">
            <a class="button" href=format!("/rounds/{}/tally.csv", tally.round)>
                <Icon name="download" />
                {t.say("partnership-file")}
            </a>
            <span class="quiet">{t.say("partnership-file-why")}</span>
        </p>
    }
}

/// What a figure needs beside it: the question in full, how many, which ages, when, how counted.
fn method(t: &Words, tally: &PublishedTally) -> String {
    let ages = [("from", u32::from(tally.ages.from).into()), ("to", u32::from(tally.ages.to).into())];
    [
        t.say_with("partnership-asked", &[("question", tally.question.clone().into())]),
        turnout(t, tally),
        t.say_with("partnership-ages", &ages),
        t.say_with("partnership-closed", &[("day", day_of(t, tally.closed_at).into())]),
        rule_line(t, tally.rule),
        t.say(if tally.too_few { "result-few" } else { "partnership-hidden" }),
    ]
    .join(" ")
}
