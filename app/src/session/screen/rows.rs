//! Bars with their words, at one size of letters: an SVG beside text of the page.

use domain::vote::chart::Row;
use domain::vote::suppression::Shown;
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::fit::{self, Cell, Shape};
use crate::parts::{OptionPicture, option_class};
use crate::translator::{Translator, translator};
use crate::vote::tally::none_of;
use crate::vote::tally::sentences::{outcome, shown_text};

/// One row, finished.
#[derive(Clone)]
pub(super) struct Told {
    pub option: Option<domain::vote::round::BallotOption>,
    pub words: String,
    pub svg: String,
    pub number: String,
    /// What became of it; nothing before that is told.
    pub became: String,
    pub chosen: bool,
}

/// A row of a tally. What is hidden is a word, never a blank.
pub(super) fn told(t: &Translator, tally: &PublishedTally, row: &Row<'_>, svg: &str, tells: bool) -> Told {
    let line = row.line;
    let number = match row.shown {
        Shown::Hidden => t.t("chart-hidden"),
        shown => shown_text(t, shown),
    };
    Told {
        option: line.map(|line| line.option.clone()),
        words: line.map_or_else(|| t.t(none_of(tally)), |line| line.option.words.clone()),
        svg: svg.to_owned(),
        number,
        became: line.filter(|_| tells).map(|line| outcome(t, line)).unwrap_or_default(),
        chosen: tells && line.is_some_and(|line| line.chosen),
    }
}

/// The rows, as large as all of them together allow in a place of this height.
#[component]
pub(super) fn Rows(rows: Vec<Told>, height: u32) -> impl IntoView {
    let long = rows.iter().map(|row| row.number.chars().count()).max().unwrap_or(0);
    let number = if long > 3 { 560 } else { 240 };
    let one = Shape { columns: 1, beside: 1_800, beside_em: 300 + number, around: 30, least_em: 190 };
    let two = Shape { columns: 2, beside: 800, ..one };
    let cells: Vec<Cell> =
        rows.iter().map(|row| Cell { words: row.words.clone(), small: row.became.clone() }).collect();
    let class = fit::class(&cells, height, &[one, two]);
    let long = if long > 3 { " worded" } else { "" };
    let rows = rows
        .into_iter()
        .map(|row| {
            let class = if row.chosen { "chosen" } else { "" };
            let class = match &row.option {
                Some(option) => option_class(option, class),
                None => [class, " bare"].concat(),
            };
            view! {
                <li class=class>
                    {row.option.map(|option| view! { <OptionPicture option /> })}
                    <span class="words" dir="auto">
                        {row.words}
                        {(!row.became.is_empty()).then(|| view! { <small>{row.became}</small> })}
                    </span>
                    <span class="track" inner_html=row.svg></span>
                    <b class="number">{row.number}</b>
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="plate">
            <ul class=["tally-list ", &class, long].concat()>{rows}</ul>
        </figure>
    }
}

/// "5 more are not shown. Small numbers stay private."
#[component]
pub(super) fn Untold(many: usize) -> impl IntoView {
    let said = translator().t_with("screen-untold", &[("n", many.into())]);
    (many > 0).then(|| view! { <p class="below">{said}</p> })
}
