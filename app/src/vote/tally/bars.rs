//! The chart: a row for each option, whose words, picture and number are text of the page, and whose
//! bar is an SVG. For those who hear the page it is one picture with a sentence; the table says the rest.

use domain::vote::chart::{Row, Stage};
use domain::vote::round::BallotOption;
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedTally, TallyLine};
use leptos::prelude::*;

use super::sentences::{outcome, sentence, shown_text, turnout};
use crate::parts::{OptionPicture, option_class};
use crate::translator::{Translator, translator};

/// The bars of a tally, most first, on tracks as long as all who voted; last, "None of these".
#[component]
pub fn Bars(
    /// What may be shown.
    tally: PublishedTally,
    /// A drawn bar for each of its rows.
    drawn: Vec<String>,
) -> impl IntoView {
    let t = translator();
    let said = [t.t("chart-title"), sentence(&t, &tally)].join(": ");
    let base = if tally.has_counts() { turnout(&t, &tally) } else { String::new() };
    let bars = tally.rows().iter().zip(drawn).map(|(row, svg)| bar_of(&t, &tally, row, svg)).collect();
    figure(base, said, bars)
}

/// The bars of one stage of a count.
#[component]
pub(super) fn StageBars(
    /// The name of the stage.
    title: String,
    /// What it says, for those who hear the page.
    said: String,
    /// Its rows.
    bars: Vec<Bar>,
) -> impl IntoView {
    let said = [title.clone(), said].join(": ");
    figure(title, said, bars)
}

/// One row, in words.
pub(super) struct Bar {
    /// The option; none of it in the row "None of these".
    option: Option<BallotOption>,
    words: String,
    /// The bar and the number at its end; nothing where no counts are shown.
    figure: Option<(String, String)>,
    became: String,
    chosen: bool,
}

/// The rows of a stage with their bars.
pub(super) fn of_stage(t: &Translator, stage: &Stage, drawn: Vec<String>) -> Vec<Bar> {
    let rows = stage.rows.iter().zip(drawn);
    rows.map(|(row, svg)| Bar {
        option: Some(row.option.clone()),
        words: row.option.words.clone(),
        figure: Some((svg, short(t, row.shown))),
        became: String::new(),
        chosen: row.elected,
    })
    .collect()
}

/// The message that names the last row.
pub fn none_of(tally: &PublishedTally) -> &'static str {
    if tally.terms.method.is_scale() { "ballot-rather-not" } else { "ballot-none" }
}

fn bar_of(t: &Translator, tally: &PublishedTally, row: &Row, svg: String) -> Bar {
    let option = row.line.map(|line| line.option.clone());
    Bar {
        words: option.as_ref().map_or_else(|| t.t(none_of(tally)), |option| option.words.clone()),
        option,
        figure: tally.has_counts().then(|| (svg, short(t, row.shown))),
        became: row.line.map(|line: &TallyLine| outcome(t, line)).unwrap_or_default(),
        chosen: row.line.is_some_and(|line| line.chosen),
    }
}

/// What stands at the end of a bar, short enough for a phone; the table says it in full.
fn short(t: &Translator, shown: Shown) -> String {
    if shown == Shown::Hidden { t.t("chart-hidden") } else { shown_text(t, shown) }
}

fn figure(base: String, said: String, bars: Vec<Bar>) -> impl IntoView {
    let class = ["bars ", crowd(&bars)].concat();
    let base = (!base.is_empty()).then(|| view! { <p class="base">{base}</p> });
    view! {
        <div class=class role="img" aria-label=said>
            {base} {bars.into_iter().map(bar).collect_view()}
        </div>
    }
}

fn bar(bar: Bar) -> impl IntoView {
    let class = if bar.chosen { "tally-row chosen" } else { "tally-row" };
    let class = match &bar.option {
        Some(option) => option_class(option, class),
        None => [class, " bare none"].concat(),
    };
    view! {
        <div class=class>
            {bar.option.map(|option| view! { <OptionPicture option /> })}
            <span class="words" dir="auto">
                {bar.words}
            </span>
            {bar
                .figure
                .map(|(svg, number)| {
                    view! {
                        <span class="track" inner_html=svg></span>
                        <b class="number">{number}</b>
                    }
                })}
            {(!bar.became.is_empty()).then(|| view! { <small>{bar.became}</small> })}
        </div>
    }
}

/// How large the rows of a big screen can be, so that all of them are seen at once; in smaller letters
/// where words would take more than two lines beside their bar.
fn crowd(bars: &[Bar]) -> &'static str {
    let longer_than = |most: usize| bars.iter().any(|bar| bar.words.chars().count() > most);
    match bars.len() {
        0..=5 if longer_than(36) => "few long",
        0..=5 => "few",
        6..=9 if longer_than(50) => "some long",
        6..=9 => "some",
        _ if longer_than(62) => "many long",
        _ => "many",
    }
}
