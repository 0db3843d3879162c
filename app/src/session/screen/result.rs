//! The reveal: the winner as large as the room, then the chart: a bar for each idea with its
//! picture and words beside it, and in words why the money left one out.

use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::cards::{FullWords, crowd};
use crate::parts::{Picture, Sign};
use crate::vote::tally::sentences::{sentence, whole_line};
use crate::vote::tally::{Bars, Drawn, TallyTable};

/// What was chosen. Fewer than ten voters see only that: no counts, no order of the rest.
#[component]
pub(super) fn Result(drawn: Drawn) -> impl IntoView {
    let t = crate::translator::translator();
    let Drawn { tally, bars, words, .. } = drawn;
    let below = if tally.lines.is_empty() {
        view! { <Written words /> }.into_any()
    } else if !tally.has_rows() {
        ().into_any()
    } else if tally.has_counts() {
        view! {
            <figure class="plate">
                <Bars tally=tally.clone() drawn=bars.rows />
            </figure>
            <div class="unseen">
                <TallyTable tally=tally.clone() />
            </div>
        }
        .into_any()
    } else {
        view! { <Chosen tally=tally.clone() /> }.into_any()
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
            {below}
        </div>
    }
}

/// The picture of the winner, unless several came first together.
fn alone(tally: &PublishedTally) -> Option<String> {
    let winner = tally.winner()?;
    let same = tally.lines.iter().filter(|line| line.chosen && line.shown == winner.shown).count();
    winner.option.picture.clone().filter(|_| same == 1)
}

/// What pupils wrote and a worker let the room see.
#[component]
fn Written(words: Vec<String>) -> impl IntoView {
    let many = crowd(words.len());
    let cards = words.into_iter().map(|words| view! { <li><FullWords words /></li> }).collect_view();
    view! { <ul class=["cards written ", many].concat()>{cards}</ul> }
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
                    <FullWords words=line.option.words />
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
