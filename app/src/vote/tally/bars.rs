//! The chart: a row for each option, whose words, picture and number are text of the page, and whose
//! bar is an SVG. For those who hear the page it is one picture with a sentence; the table says the rest.

use domain::vote::chart::{Row, Stage};
use domain::vote::round::BallotOption;
use domain::vote::split::SplitBar;
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedTally, TallyLine};
use leptos::prelude::*;

use super::DrawnBars;
use super::sentences::{figures, outcome, said_text, sentence, shown_text, turnout};
use crate::parts::{OptionPicture, option_class};
use crate::translator::{Translator, translator};

/// The bars of a tally, most first, on tracks as long as all who voted; last, "None of these".
#[component]
pub fn Bars(
    /// What may be shown.
    tally: PublishedTally,
    /// A drawn bar for each of its rows, and its parts.
    drawn: DrawnBars,
) -> impl IntoView {
    let t = translator();
    let how = if tally.is_joined() { t.t("chart-split-cards") } else { String::new() };
    let said = [t.t("chart-title"), sentence(&t, &tally)].join(": ");
    let base = if tally.has_counts() { turnout(&t, &tally) } else { String::new() };
    let together =
        |all: [String; 2]| all.into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(" ");
    let mut splits = drawn.splits.into_iter();
    let bar = |(row, svg): (&Row, String)| bar_of(&t, &tally, row, svg, splits.next().unwrap_or_default());
    let bars = tally.rows().iter().zip(drawn.rows).map(bar).collect();
    figure(together([base, how.clone()]), together([said, how]), bars)
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
    /// What stands behind the figure, part by part.
    parts: Vec<PartLine>,
    became: String,
    chosen: bool,
}

/// One part, in words.
struct PartLine {
    /// Its name in the style sheet.
    class: &'static str,
    words: String,
    number: String,
    /// Its own bar, where it has one.
    svg: Option<String>,
}

/// The rows of a stage with their bars.
pub(super) fn of_stage(t: &Translator, stage: &Stage, drawn: Vec<String>) -> Vec<Bar> {
    let rows = stage.rows.iter().zip(drawn);
    rows.map(|(row, svg)| Bar {
        option: Some(row.option.clone()),
        words: row.option.words.clone(),
        figure: Some((svg, short(t, row.shown))),
        parts: Vec::new(),
        became: String::new(),
        chosen: row.elected,
    })
    .collect()
}

/// The message that names the last row.
pub fn none_of(tally: &PublishedTally) -> &'static str {
    if tally.terms.method.is_scale() { "ballot-rather-not" } else { "ballot-none" }
}

fn bar_of(t: &Translator, tally: &PublishedTally, row: &Row, svg: String, drawn: Vec<String>) -> Bar {
    let option = row.line.map(|line| line.option.clone());
    let number = short(t, row.shown);
    let mut parts = Vec::new();
    let mut shown = (svg, number);
    if let Some(split) = tally.split(row) {
        parts = parts_of(t, &split, &drawn);
        shown = together(t, tally, &split, drawn, shown, &mut parts);
    }
    Bar {
        words: option.as_ref().map_or_else(|| t.t(none_of(tally)), |option| option.words.clone()),
        option,
        figure: tally.has_counts().then_some(shown),
        parts,
        became: row.line.map(|line: &TallyLine| outcome(t, line)).unwrap_or_default(),
        chosen: row.line.is_some_and(|line| line.chosen),
    }
}

fn parts_of(t: &Translator, split: &SplitBar, drawn: &[String]) -> Vec<PartLine> {
    let line = |(at, part): (usize, &domain::vote::split::PartBar)| PartLine {
        class: part.said.code(),
        words: said_text(t, part.said),
        number: short(t, part.shown),
        svg: drawn.get(at).filter(|_| !split.joined).cloned(),
    };
    split.parts.iter().enumerate().map(line).collect()
}

/// One bar of all parts in place of the bar of the figure. A figure that is none of the parts then stands
/// among them, for the bar is not as long as it.
fn together(
    t: &Translator,
    tally: &PublishedTally,
    split: &SplitBar,
    drawn: Vec<String>,
    (svg, number): (String, String),
    parts: &mut Vec<PartLine>,
) -> (String, String) {
    let Some(all) = drawn.into_iter().next().filter(|_| split.joined) else { return (svg, number) };
    if tally.figure_is().is_some() {
        return (all, number);
    }
    parts.push(PartLine { class: "whole", words: figures(t, tally), number, svg: None });
    (all, String::new())
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
            {(!bar.parts.is_empty()).then(|| view! { <ul class="parts">{bar.parts.into_iter().map(part).collect_view()}</ul> })}
            {(!bar.became.is_empty()).then(|| view! { <small>{bar.became}</small> })}
        </div>
    }
}

fn part(part: PartLine) -> impl IntoView {
    let class = ["swatch ", part.class].concat();
    view! {
        <li>
            <i class=class></i>
            <span>{part.words}</span>
            {part.svg.map(|svg| view! { <span class="track" inner_html=svg></span> })}
            <b>{part.number}</b>
        </li>
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
