//! What is on the wall, at one size of letters for all, and how many more are on their way. Each that no
//! worker has read is one blank card: who sent one sees that it arrived, and nobody sees whose it is. Where not
//! all can be read from the back, some stand there at a time, and the worker's hand turns the page.

use domain::ideas::idea::Idea;
use domain::session::screen::Cards;
use leptos::prelude::*;

use super::Sent;
use super::fit::{self, Cell, HEIGHT, Shape, WIDTH};
use super::large::Large;
use crate::parts::Picture;
use crate::translator::translator;

/// So many blank cards stand in the pile; a larger one is a number.
const MOST: u32 = 30;

/// The question while pupils write, and what a worker has let onto the wall so far.
#[component]
pub(super) fn Ideas(question: String, sent: Sent, wall: Vec<Idea>, cards: Cards) -> impl IntoView {
    let t = translator();
    let how = t.t("screen-ideas-how");
    if wall.is_empty() {
        let line = if sent.sent == 0 { how } else { String::new() };
        return view! { <Large title=question line /> }.into_any();
    }
    let class = fit::heading(&question, WIDTH, 640, 300);
    let height = height(Some(&question));
    view! {
        <div class="board">
            <h1 class=class dir="auto">
                {question}
            </h1>
            <OnWall wall cards height />
        </div>
    }
    .into_any()
}

/// The ideas of the wall.
#[component]
pub(super) fn Wall(sent: Sent, wall: Vec<Idea>, cards: Cards) -> impl IntoView {
    let t = translator();
    if wall.is_empty() {
        let line = if sent.sent == 0 { "screen-none-sent" } else { "screen-none-on-wall" };
        return view! { <Large title=t.t("screen-wall") line=t.t(line) /> }.into_any();
    }
    view! {
        <div class="board">
            <h1 class="size-260">{t.t("screen-wall")}</h1>
            <OnWall wall cards height=height(None) />
        </div>
    }
    .into_any()
}

/// How many ideas of these words are read from the back together, whatever their order, below this question or
/// on the wall alone.
#[must_use]
pub fn wall_at_once(words: impl Iterator<Item = String>, asks: Option<&str>) -> usize {
    let mut cells: Vec<Cell> = words.map(|words| Cell { words, small: String::new() }).collect();
    cells.sort_by_cached_key(|cell| (usize::MAX - cell.words.chars().count(), cell.words.clone()));
    fit::at_once(&cells, height(asks), usize::MAX, shapes)
}

/// What the question, or the heading of the wall, leaves for the cards.
fn height(asks: Option<&str>) -> u32 {
    asks.map_or(HEIGHT - 400, |question| HEIGHT - 120 - fit::heading_height(question, WIDTH, 640, 300))
}

fn shapes(many: usize) -> Vec<Shape> {
    let shape = |columns| Shape { columns, beside: 260, beside_em: 320, around: 90, least_em: 240 };
    let columns: &[u32] = match many {
        0..=1 => &[1],
        2..=4 => &[2, 3, 1],
        5..=6 => &[3, 2],
        _ => &[3, 4, 2],
    };
    columns.iter().copied().map(shape).collect()
}

/// The ideas as cards, larger the fewer there are.
#[component]
fn OnWall(wall: Vec<Idea>, cards: Cards, height: u32) -> impl IntoView {
    let t = translator();
    let Cards { from, to, .. } = cards;
    let wall: Vec<Idea> = wall.into_iter().skip(from).take(to - from).collect();
    let cells: Vec<Cell> =
        wall.iter().map(|idea| Cell { words: idea.words.to_string(), small: String::new() }).collect();
    let class = fit::class(&cells, height, &shapes(wall.len()));
    let cards = wall
        .into_iter()
        .map(|idea| {
            view! {
                <li data-id=idea.id.to_string()>
                    <Picture name=idea.picture.unwrap_or_default() />
                    <span class="words" dir="auto">
                        {idea.words.to_string()}
                    </span>
                    <span class="new">{t.t("screen-new")}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class=["cards ", &class].concat()>{cards}</ul> }
}

/// "19 sent, 3 on the wall. A worker is reading the other 16." Until all are read the pile is what is not on
/// the wall, so that it tells nothing of what a worker does with one of them. And which of the wall stand there.
#[component]
pub(super) fn Pile(sent: Sent, cards: Cards) -> impl IntoView {
    let t = translator();
    let other = sent.sent.saturating_sub(sent.on_wall);
    let which = (cards.at_once < cards.all).then(|| {
        let counts = [("from", (cards.from + 1).into()), ("to", cards.to.into()), ("all", cards.all.into())];
        view! { <p>{t.t_with("screen-vote-which", &counts)}</p> }
    });
    if sent.unread == 0 {
        let line = t.t_with("screen-on-wall", &[("n", sent.on_wall.into())]);
        let corner = view! {
            <div class="corner">
                <p>{line}</p>
                {which}
            </div>
        };
        return (sent.on_wall > 0).then_some(corner).into_any();
    }
    let counts = [("sent", sent.sent.into()), ("wall", sent.on_wall.into())];
    let blanks =
        (0..other.min(MOST)).map(|at| view! { <i data-id=format!("blank-{at}")></i> }).collect_view();
    view! {
        <div class="pile">
            <p class="large">{t.t_with("screen-sent", &counts)}</p>
            <p>{t.t_with("screen-reading", &[("n", other.into())])}</p>
            {which}
            <div class="blanks" aria-hidden="true">
                {blanks}
            </div>
        </div>
    }
    .into_any()
}
