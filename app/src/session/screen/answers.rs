//! "You said. We decided." Three at a time, with the reason and what happens next in full; and how many
//! still wait.

use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
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
    // Words and reasons stand beside each other, each in half of the width.
    let wide = |idea: &Idea, answer: &Answer| {
        let next = answer.next.as_ref().map(ToString::to_string).unwrap_or_default();
        let why = [answer.because.to_string(), next, "m".repeat(8)].join(" ");
        let words = idea.words.to_string();
        Cell {
            words: if why.chars().count() > words.chars().count() { why } else { words },
            small: String::new(),
        }
    };
    let cells: Vec<Cell> = said.iter().map(|(idea, answer)| wide(idea, answer)).collect();
    let shape = Shape { columns: 1, beside: 2_500, beside_em: 620, around: 120, least_em: 380 };
    let class = fit::class(&cells, HEIGHT - 640, &[shape]);
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

/// The idea, what was decided, why, and what happens next or happened.
#[component]
fn Answered(idea: Idea, answer: Answer) -> impl IntoView {
    let t = translator();
    let next = answer.next.map(|next| view! { <strong dir="auto">{next.to_string()}</strong> });
    let after = answer.follow_up.map(|said| view! { <strong>{done(&t, said.done)}</strong> });
    view! {
        <li>
            <Picture name=idea.picture.unwrap_or_default() />
            <span class="words" dir="auto">
                {idea.words.to_string()}
            </span>
            <b class=["decision ", answer.decision.code()].concat()>{decided(&t, answer.decision)}</b>
            <p class="why">
                <span dir="auto">{answer.because.to_string()}</span>
                " "
                {next}
                " "
                {after}
            </p>
        </li>
    }
}

/// "Answers 8 to 10 of 12", and how many still wait.
#[component]
pub(super) fn Waiting(from: usize, to: usize, all: usize, waiting: usize) -> impl IntoView {
    let t = translator();
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
