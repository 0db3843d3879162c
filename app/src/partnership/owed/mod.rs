//! What an adult owes, at the top of the own page: late ones first, each with the way to it.

use domain::partnership::owed::{Owed, What};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::translator::{Translator, translator};

/// So many stand on the page; the rest is counted.
const MOST: usize = 8;

/// One line, and where it leads.
#[derive(Clone)]
pub struct OwedLine {
    /// What is owed.
    pub owed: Owed,
    /// The page on which it is done; none where this adult can only ask for it.
    pub to: String,
    /// Its day is over.
    pub late: bool,
}

/// "What people wait for". Nothing is drawn when nothing is owed.
#[component]
pub fn WhatIsOwed(
    /// Late ones first.
    owed: Vec<OwedLine>,
) -> impl IntoView {
    let t = translator();
    let more = owed.len().saturating_sub(MOST);
    let any = !owed.is_empty();
    let lines = owed.into_iter().take(MOST).map(|line| view! { <Line line /> }).collect_view();
    any.then(|| {
        view! {
            <section class="owed" id="owed">
                <h2>{t.t("owed-title")}</h2>
                <ul>{lines}</ul>
                {(more > 0).then(|| view! { <p class="quiet">{t.t_with("owed-more", &[("n", more.into())])}</p> })}
            </section>
        }
    })
}

/// What it is and by when, with the way to it.
#[component]
pub(crate) fn Line(
    /// The line.
    line: OwedLine,
) -> impl IntoView {
    let t = translator();
    let OwedLine { owed, to, late } = line;
    let class = if late { "chip late" } else { "quiet" };
    view! {
        <li>
            <a href=to dir="auto">
                {words(&t, &owed)}
            </a>
            " "
            <span class=class>{by(&t, owed.by, late)}</span>
        </li>
    }
}

/// What it is, in one sentence: for pages, letters and the calendar.
pub fn words(t: &Translator, owed: &Owed) -> String {
    let about = ("about", owed.about.as_str().into());
    match &owed.what {
        What::Answers { ideas, .. } | What::WideAnswers { ideas, .. } => {
            t.t_with("owed-answers", &[about, ("n", (*ideas).into())])
        }
        What::Promise { .. } => t.t_with("owed-promise", &[about]),
        What::Vote { .. } | What::WideVote { .. } => t.t_with("owed-vote", &[about]),
        What::Review => t.t_with("owed-review", &[about]),
        What::Readiness { .. } => t.t_with("owed-readiness", &[about]),
    }
}

/// By when.
pub fn by(t: &Translator, day: Date, late: bool) -> String {
    t.t_with(if late { "owed-late" } else { "owed-by" }, &[("day", t.day(day).into())])
}
