//! The reveal: the winner as large as the room, then a bar for each idea with its own words on
//! it, and in words why the money left one out.
//!
//! The bars are drawn here and not taken from the chart of the other pages: from ten metres
//! only a whole idea with its picture is read, and a chart has no room for either.

use domain::suppression::Shown;
use domain::tally::{Line, PublishedTally};
use leptos::prelude::*;

use super::shows::{Whole, crowd};
use crate::icons::icon;
use crate::parts::{Picture, Sign};
use crate::tally::say::{outcome, sentence, shown_text, whole_line};
use crate::words::words;

/// What was chosen. Fewer than ten voters see only that: no counts, no order of the rest.
#[component]
pub(super) fn Result(tally: PublishedTally) -> impl IntoView {
    let t = words();
    let lines = if tally.too_few {
        view! { <Chosen tally=tally.clone() /> }.into_any()
    } else {
        view! { <Bars tally=tally.clone() /> }.into_any()
    };
    let said = sentence(&t, &tally);
    let class = if said.chars().count() > 60 { "winner long" } else { "winner" };
    view! {
        <div class="result">
            <div class=class>
                {match alone(&tally) {
                    Some(picture) => view! { <Picture name=picture /> }.into_any(),
                    None => view! { <Sign /> }.into_any(),
                }}
                <div>
                    <h1 dir="auto">{said}</h1>
                    {whole_line(&t, &tally).map(|line| view! { <p>{line}</p> })}
                </div>
            </div>
            {lines}
        </div>
    }
}

/// The picture of the winner, unless several came first together.
fn alone(tally: &PublishedTally) -> Option<String> {
    let winner = tally.winner()?;
    let same = tally.lines.iter().filter(|line| line.chosen && line.shown == winner.shown).count();
    winner.option.picture.clone().filter(|_| same == 1)
}

/// A bar for each idea: full for what was chosen, empty for what was not.
#[component]
fn Bars(tally: PublishedTally) -> impl IntoView {
    let most = tally.lines.iter().filter_map(|line| line.shown.count()).max().unwrap_or(1).max(1);
    let many = if tally.lines.len() > 8 { "bars many" } else { "bars" };
    let bars = tally.lines.into_iter().map(|line| view! { <Bar line most /> }).collect_view();
    view! { <ol class=many>{bars}</ol> }
}

/// Picture, words, bar, number, and what became of it. A hidden count has no bar.
#[component]
fn Bar(line: Line, most: u32) -> impl IntoView {
    let t = words();
    let width = match line.shown {
        Shown::Count(people) => u64::from(people) * 100 / u64::from(most),
        Shown::AlmostEveryone => 100,
        Shown::Hidden => 0,
    };
    let bar = (width > 0).then(|| {
        view! {
            <svg aria-hidden="true" focusable="false">
                <rect width=format!("{width}%") height="100%" rx="6" />
            </svg>
        }
    });
    let became = outcome(&t, &line);
    let shown = match line.shown.count() {
        Some(people) => view! { <strong>{people}</strong> }.into_any(),
        None => view! { <small>{shown_text(&t, line.shown)}</small> }.into_any(),
    };
    let tick = line.chosen.then(|| view! { <span class="tick" inner_html=icon("tick")></span> });
    view! {
        <li class=if line.chosen { "chosen" } else { "" }>
            <Picture name=line.option.picture.unwrap_or_default() />
            <Whole words=line.option.words />
            <span class="length">{bar} {shown}</span>
            <span class="became">{tick} {became}</span>
        </li>
    }
}

/// Only what was chosen, as large as it gets.
#[component]
fn Chosen(tally: PublishedTally) -> impl IntoView {
    let chosen: Vec<_> = tally.lines.into_iter().filter(|line| line.chosen).collect();
    let many = crowd(chosen.len());
    let cards = chosen
        .into_iter()
        .map(|line| {
            view! {
                <li>
                    <Picture name=line.option.picture.unwrap_or_default() />
                    <Whole words=line.option.words />
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="chart">
            <ul class=["cards ", many].concat()>{cards}</ul>
        </figure>
    }
}
