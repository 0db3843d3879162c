//! The one thing that the screen shows at each step.

use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::session::session::Plan;
use leptos::prelude::*;

use super::cards::{FullWords, crowd};
use super::result::Result;
use super::{Screen, Shows};
use crate::ideas::answer::{decided, done};
use crate::parts::{Picture, Sign};
use crate::session::code;
use crate::translator::translator;

/// Draws it.
#[component]
pub(super) fn Showing(screen: Screen) -> impl IntoView {
    let name = screen.session.name.clone();
    match screen.shows.clone() {
        Shows::Join { in_count } => view! { <Join screen in_count /> }.into_any(),
        Shows::Ideas { question, count_on_wall } => view! { <Ideas question count_on_wall /> }.into_any(),
        Shows::Wall(ideas) => view! { <Wall ideas name /> }.into_any(),
        Shows::Vote { question, voted, asked, open } => {
            view! { <Vote question voted asked open /> }.into_any()
        }
        Shows::Result(drawn) => view! { <Result drawn=*drawn /> }.into_any(),
        Shows::Answers { said, late } => {
            view! { <Answers said plan=late.then_some(screen.session.plan) /> }.into_any()
        }
    }
}

/// Pupils come in: the code as large as the room, or the day on which it opens, large and calm.
#[component]
fn Join(screen: Screen, in_count: u32) -> impl IntoView {
    let t = translator();
    if let Some(says) = code::says(&t, screen.code) {
        return view! {
            <div class="ask">
                <div>
                    <h1>{says}</h1>
                    <p dir="auto">{screen.session.name}</p>
                </div>
                <Sign />
            </div>
        }
        .into_any();
    }
    view! {
        <div class="join">
            <div class="square" inner_html=screen.qr_svg></div>
            <div>
                <h1 dir="auto">{screen.session.name}</h1>
                <p>{t.t("screen-join-how")}</p>
                <p class="code" translate="no">{screen.session.code.shown()}</p>
                <p class="count" data-line="in">
                    {t.t_with("live-in", &[("in", in_count.into())])}
                </p>
            </div>
        </div>
    }
    .into_any()
}

/// The question, and nothing that would put words into mouths.
#[component]
fn Ideas(question: String, count_on_wall: u32) -> impl IntoView {
    let t = translator();
    view! {
        <div class="ask">
            <div>
                <h1 dir="auto">{question}</h1>
                <p>{t.t("screen-ideas-how")}</p>
                <p class="count">{t.t_with("screen-on-wall", &[("n", count_on_wall.into())])}</p>
            </div>
            <Sign />
        </div>
    }
}

/// Every idea as a card, larger the fewer there are.
#[component]
fn Wall(ideas: Vec<Idea>, name: String) -> impl IntoView {
    let t = translator();
    let many = crowd(ideas.len());
    let heading = if ideas.is_empty() { t.t("screen-wall-empty") } else { t.t("screen-wall") };
    let cards = ideas
        .into_iter()
        .map(|idea| {
            view! {
                <li>
                    <Picture name=idea.picture.unwrap_or_default() />
                    <FullWords words=idea.words.to_string() />
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="board">
            <h1>{heading} <small dir="auto">{name}</small></h1>
            <ul class=["cards ", many].concat()>{cards}</ul>
        </div>
    }
}

/// How many have voted; what they chose is not in this page.
#[component]
fn Vote(question: String, voted: u32, asked: u32, open: bool) -> impl IntoView {
    let t = translator();
    let values = [("voted", voted.into()), ("asked", asked.into())];
    view! {
        <div class="ask">
            <div>
                <h1 dir="auto">{question}</h1>
                <p class="count" data-line="voted">
                    {t.t_with("live-voted", &values)}
                </p>
                <p>{t.t(if open { "screen-vote-how" } else { "screen-vote-closed" })}</p>
            </div>
            <Sign />
        </div>
    }
}

/// What was decided, idea by idea, and whether it was done; the reasons are on the pupils' own
/// pages. The plan is there when its promise is late.
#[component]
fn Answers(said: Vec<(Idea, Answer)>, plan: Option<Plan>) -> impl IntoView {
    let t = translator();
    let many = crowd(said.len());
    let heading = if said.is_empty() { "screen-answers-none" } else { "screen-answers" };
    let line = match plan {
        None => t.t("screen-answers-how"),
        Some(plan) => {
            let day = t.day(plan.answer_by);
            t.t_with("answers-late", &[("decider", plan.decider.into()), ("day", day.into())])
        }
    };
    let cards = said
        .into_iter()
        .map(|(idea, answer)| {
            let after = answer.follow_up.map(|said| view! { <small>{done(&t, said.done)}</small> });
            view! {
                <li>
                    <Picture name=idea.picture.unwrap_or_default() />
                    <div>
                        <FullWords words=idea.words.to_string() />
                        {after}
                    </div>
                    <strong class=["decision ", answer.decision.code()].concat()>
                        {decided(&t, answer.decision)}
                    </strong>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="board answered">
            <h1>{t.t(heading)} <small dir="auto">{line}</small></h1>
            <ul class=["cards ", many].concat()>{cards}</ul>
        </div>
    }
}
