//! What is on the wall, at one size of letters for all, and how many more are on their way. Each that no
//! worker has read is one blank card: who sent one sees that it arrived, and nobody sees whose it is.

use domain::ideas::idea::Idea;
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
pub(super) fn Ideas(question: String, sent: Sent, wall: Vec<Idea>) -> impl IntoView {
    let t = translator();
    let how = t.t("screen-ideas-how");
    if wall.is_empty() {
        let line = if sent.sent == 0 { how } else { String::new() };
        return view! { <Large title=question line /> }.into_any();
    }
    let class = fit::heading(&question, WIDTH, 640, 300);
    view! {
        <div class="board">
            <h1 class=class dir="auto">
                {question}
            </h1>
            <Cards wall height=HEIGHT - 760 />
        </div>
    }
    .into_any()
}

/// Every idea of the wall.
#[component]
pub(super) fn Wall(sent: Sent, wall: Vec<Idea>) -> impl IntoView {
    let t = translator();
    if wall.is_empty() {
        let line = if sent.sent == 0 { "screen-none-sent" } else { "screen-none-on-wall" };
        return view! { <Large title=t.t("screen-wall") line=t.t(line) /> }.into_any();
    }
    view! {
        <div class="board">
            <h1 class="size-260">{t.t("screen-wall")}</h1>
            <Cards wall height=HEIGHT - 400 />
        </div>
    }
    .into_any()
}

/// The ideas as cards, larger the fewer there are.
#[component]
fn Cards(wall: Vec<Idea>, height: u32) -> impl IntoView {
    let t = translator();
    let shape = |columns| Shape { columns, beside: 260, beside_em: 320, around: 90, least_em: 240 };
    let cells: Vec<Cell> =
        wall.iter().map(|idea| Cell { words: idea.words.to_string(), small: String::new() }).collect();
    let shapes: &[Shape] = match wall.len() {
        1 => &[shape(1)],
        2..=4 => &[shape(2), shape(3)],
        5..=6 => &[shape(3), shape(2)],
        _ => &[shape(3), shape(4), shape(2)],
    };
    let class = fit::class(&cells, height, shapes);
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
/// the wall, so that it tells nothing of what a worker does with one of them.
#[component]
pub(super) fn Pile(sent: Sent) -> impl IntoView {
    let t = translator();
    let other = sent.sent.saturating_sub(sent.on_wall);
    if sent.unread == 0 {
        let line = t.t_with("screen-on-wall", &[("n", sent.on_wall.into())]);
        return (sent.on_wall > 0).then(|| view! { <p class="corner">{line}</p> }).into_any();
    }
    let counts = [("sent", sent.sent.into()), ("wall", sent.on_wall.into())];
    let blanks =
        (0..other.min(MOST)).map(|at| view! { <i data-id=format!("blank-{at}")></i> }).collect_view();
    view! {
        <div class="pile">
            <p class="large">{t.t_with("screen-sent", &counts)}</p>
            <p>{t.t_with("screen-reading", &[("n", other.into())])}</p>
            <div class="blanks" aria-hidden="true">
                {blanks}
            </div>
        </div>
    }
    .into_any()
}
