//! What was chosen: at once where there is nothing to tell in beats, else the last beat of it.

use domain::session::screen::Beat;
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::beats::{Bars, Tie, WhoVoted};
use super::fit::{self, Cell, HEIGHT, Shape, WIDTH};
use super::rows::{Rows, Told, Untold, told};
use crate::parts::{Picture, Sign};
use crate::translator::translator;
use crate::vote::tally::sentences::{sentence, whole_line};
use crate::vote::tally::{Drawn, TallyTable};

/// As much of it as the worker's hand has told.
#[component]
pub(super) fn Result(drawn: Drawn, beat: Beat) -> impl IntoView {
    match beat {
        Beat::Voted => view! { <WhoVoted tally=drawn.tally /> }.into_any(),
        Beat::Bars => view! { <Bars drawn /> }.into_any(),
        Beat::Winner if drawn.tally.has_beats() && drawn.tally.tie().is_some() => {
            view! { <Tie drawn /> }.into_any()
        }
        Beat::Winner => view! { <Chosen drawn /> }.into_any(),
    }
}

/// The winner as large as the room, and the others below. Fewer than ten voters see only what was chosen: no
/// counts, no order of the rest.
#[component]
fn Chosen(drawn: Drawn) -> impl IntoView {
    let t = translator();
    let Drawn { tally, bars, words, .. } = drawn;
    let said = sentence(&t, &tally);
    let line = whole_line(&t, &tally);
    let joy = tally.has_beats();
    let below = if tally.lines.is_empty() {
        view! { <Written words /> }.into_any()
    } else if !tally.has_rows() {
        ().into_any()
    } else if tally.has_counts() {
        let untold = if joy { tally.untold() } else { 0 };
        let first: Vec<_> = tally.first().iter().map(|line| line.option.id.clone()).collect();
        let is_told = |row: &domain::vote::chart::Row<'_>| {
            let Some(line) = row.line else { return !joy };
            !joy || (!first.contains(&line.option.id) && (line.chosen || row.shown.count().is_some()))
        };
        let rows = tally.rows();
        let rows = rows.iter().zip(&bars.rows).filter(|(row, _)| is_told(row));
        let rows: Vec<Told> = rows.map(|(row, svg)| told(&t, &tally, row, svg, true)).collect();
        let any = !rows.is_empty();
        view! {
            {any.then(|| view! { <Rows rows height=HEIGHT - 1_450 /> })}
            <Untold many=untold />
            <div class="unseen">
                <TallyTable tally=tally.clone() />
            </div>
        }
        .into_any()
    } else {
        view! { <Few tally=tally.clone() /> }.into_any()
    };
    let heading = fit::heading(&said, WIDTH - 1_600, 760, 340);
    view! {
        <div class="result">
            <div class=if joy { "winner joy" } else { "winner" }>
                {match alone(&tally) {
                    Some(picture) => view! { <Picture name=picture /> }.into_any(),
                    None => view! { <Sign /> }.into_any(),
                }} <div>
                    <h1 class=heading dir="auto">
                        {said}
                    </h1>
                    {line.map(|line| view! { <p>{line}</p> })}
                </div> {joy.then(|| view! { <Joy /> })}
            </div>
            {below}
        </div>
    }
}

/// A burst of dots, once; still for those who asked for less motion.
#[component]
pub(super) fn Joy() -> impl IntoView {
    view! {
        <div class="burst" aria-hidden="true">
            {(0..24).map(|_| view! { <i></i> }).collect_view()}
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
    let shape = |columns| Shape { columns, beside: 260, beside_em: 0, around: 60, least_em: 120 };
    let cells: Vec<Cell> =
        words.iter().map(|words| Cell { words: words.clone(), small: String::new() }).collect();
    let class = fit::class(&cells, HEIGHT - 900, &[shape(2), shape(3), shape(4)]);
    let card = |words: String| {
        view! {
            <li class="bare">
                <span class="words" dir="auto">
                    {words}
                </span>
            </li>
        }
    };
    view! { <ul class=["cards written ", &class].concat()>{words.into_iter().map(card).collect_view()}</ul> }
}

/// Only what was chosen, as large as it gets.
#[component]
fn Few(tally: PublishedTally) -> impl IntoView {
    let chosen: Vec<_> = tally.lines.into_iter().filter(|line| line.chosen).collect();
    let shape = |columns| Shape { columns, beside: 260, beside_em: 320, around: 90, least_em: 240 };
    let cells: Vec<Cell> =
        chosen.iter().map(|line| Cell { words: line.option.words.clone(), small: String::new() }).collect();
    let class = fit::class(&cells, HEIGHT - 1_000, &[shape(2), shape(3)]);
    let cards = chosen
        .into_iter()
        .map(|line| {
            view! {
                <li>
                    <Picture name=line.option.picture.unwrap_or_default() />
                    <span class="words" dir="auto">
                        {line.option.words}
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class=["cards ", &class].concat()>{cards}</ul> }
}
