//! "You said. We decided." Three at a time, fewer where they are long, with the reason and what happens next in
//! full; and how many still wait.

use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::session::screen::{ANSWERS_AT_ONCE, Cards};
use domain::session::session::Plan;
use leptos::prelude::*;

use super::fit::{self, Cell, HEIGHT, Shape};
use super::large::Large;
use crate::ideas::answer::{decided, done};
use crate::parts::Picture;
use crate::translator::translator;

/// What was decided on these ideas, and why.
#[component]
pub(super) fn Answers(said: Vec<(Idea, Answer)>, all: usize, late: bool, plan: Plan) -> impl IntoView {
    let t = translator();
    let day = t.day(plan.answer_by);
    let line = if late {
        t.t_with("answers-late", &[("decider", plan.decider.into()), ("day", day.into())])
    } else {
        t.t_with("screen-hear-by", &[("day", day.into())])
    };
    if all == 0 {
        return view! { <Large title=t.t("screen-answers-none") line /> }.into_any();
    }
    let class = fit::class(&cells(&said), ROOM, &[SHAPE]);
    let cards = said.into_iter().map(|(idea, answer)| view! { <Answered idea answer /> }).collect_view();
    view! {
        <div class="board answered">
            <h1 class="size-260">
                {t.t("screen-answers")} {late.then(|| view! { <small dir="auto">{line}</small> })}
            </h1>
            <ul class=["cards ", &class].concat()>{cards}</ul>
        </div>
    }
    .into_any()
}

/// What the heading, and the promise that was not kept below it, leave.
const ROOM: u32 = HEIGHT - 640;
/// The picture and what was decided stand beside the words; below the words stands why.
const SHAPE: Shape = Shape { columns: 1, beside: 300, beside_em: 580, around: 90, least_em: 530 };

/// How many answers are read from the back together.
#[must_use]
pub fn answers_at_once(said: &[(Idea, Answer)]) -> usize {
    fit::at_once(&cells(said), ROOM, ANSWERS_AT_ONCE, |_| vec![SHAPE])
}

/// The words of each in the first line, and in the second why, what happens next, and room for what happened.
fn cells(said: &[(Idea, Answer)]) -> Vec<Cell> {
    let cell = |(idea, answer): &(Idea, Answer)| {
        let next = answer.next.as_ref().map(ToString::to_string).unwrap_or_default();
        let after = if answer.follow_up.is_some() { "m".repeat(12) } else { String::new() };
        let why = [one_line(&answer.because.to_string()), one_line(&next), after].join(" ");
        Cell { words: [one_line(&idea.words.to_string()), why].join("\n"), small: String::new() }
    };
    said.iter().map(cell).collect()
}

/// As a page shows it: a break is a space.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The idea, what was decided, why, and what happens next or happened.
#[component]
fn Answered(idea: Idea, answer: Answer) -> impl IntoView {
    let t = translator();
    let next = answer.next.map(|next| view! { <strong dir="auto">{next.to_string()}</strong> });
    let after = answer.follow_up.map(|said| view! { <strong>{done(&t, said.done)}</strong> });
    view! {
        <li>
            <div class="mark">
                <Picture name=idea.picture.unwrap_or_default() />
                <b class=["decision ", answer.decision.code()].concat()>{decided(&t, answer.decision)}</b>
            </div>
            <div class="told">
                <p class="words" dir="auto">
                    {idea.words.to_string()}
                </p>
                <p class="why">
                    <span dir="auto">{answer.because.to_string()}</span>
                    " "
                    {next}
                    " "
                    {after}
                </p>
            </div>
        </li>
    }
}

/// "Answers 8 to 10 of 12", and how many still wait.
#[component]
pub(super) fn Waiting(cards: Cards, waiting: usize) -> impl IntoView {
    let t = translator();
    let Cards { from, to, all, .. } = cards;
    let which = [("from", (from + 1).into()), ("to", to.into()), ("all", all.into())];
    let which = (all > to - from).then(|| t.t_with("screen-answers-which", &which));
    let waits = if waiting > 0 {
        Some(t.t_with("screen-wait", &[("n", waiting.into())]))
    } else {
        (all > 0).then(|| t.t_with("screen-all-answered", &[("n", all.into())]))
    };
    view! {
        <div class="corner">
            {which.map(|which| view! { <p>{which}</p> })} {waits.map(|waits| view! { <p>{waits}</p> })}
        </div>
    }
}
