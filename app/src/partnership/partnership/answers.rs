//! Ideas and what was said to each: those that wait first, with the button beside them.

use std::collections::HashMap;

use domain::id::{ActivityId, IdeaId, SessionId};
use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::ideas::said_by::Helped;
use domain::partnership::evidence::Steps;
use domain::vote::suppression::PublishedReplies;
use leptos::prelude::*;

use super::WaitingIdea;
use super::afterwards::{Happened, Replies};
use super::home::heard;
use super::more::More;
use crate::ideas::answer::decided;
use crate::parts::{Deed, Picture};
use crate::translator::{Translator, translator};

/// Ideas that wait for an answer, those that were promised one first: a leader's work.
#[component]
pub(super) fn ToAnswer(waiting: Vec<WaitingIdea>, n: usize) -> impl IntoView {
    let t = translator();
    let more = n.saturating_sub(waiting.len());
    let lines = waiting
        .into_iter()
        .map(|WaitingIdea { idea, session, late }| {
            let words = idea.words.to_string();
            view! {
                <li class="line">
                    <div class="said">
                        <Picture name=idea.picture.unwrap_or_default() />
                        <div>
                            <strong dir="auto">{words.clone()}</strong>
                            <p class="quiet" dir="auto">
                                {session}
                            </p>
                        </div>
                    </div>
                    {late.then(|| view! { <span class="chip late">{t.t("partnership-late-short")}</span> })}
                    <a class="button strong" href=format!("/ideas/{}/answer", idea.id)>
                        {t.t("partnership-answer")}
                        <span class="unseen">": " {words}</span>
                    </a>
                </li>
            }
        })
        .collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{t.t_with("partnership-to-answer", &[("n", n.into())])}</h2>
            <ul class="waiting">{lines}</ul>
            <More n=more />
        }
    })
}

/// What did we answer? The ideas of one session.
#[component]
pub(super) fn AnswerList(
    ideas: Vec<(Idea, Option<Answer>)>,
    replies: HashMap<IdeaId, PublishedReplies>,
    activities: HashMap<IdeaId, ActivityId>,
    helped: Option<Helped>,
    promise: String,
    left_out: usize,
    session: SessionId,
) -> impl IntoView {
    let t = translator();
    let (all, answered) = (ideas.len(), ideas.iter().filter(|(_, answer)| answer.is_some()).count());
    let said = heard(&t, Steps { ideas: all, answered, ..Steps::default() });
    let together = (left_out > 1).then(|| {
        view! {
            <a class="button" href=format!("/partnership/sessions/{session}/not-chosen")>
                {t.t_with("not-chosen-link", &[("n", left_out.into())])}
            </a>
        }
    });
    let lines = ideas
        .into_iter()
        .map(|(idea, answer)| {
            let replies = replies.get(&idea.id).copied();
            let activity = activities.get(&idea.id).cloned();
            view! { <Line idea answer replies activity /> }
        })
        .collect_view();
    view! {
        <section class="answers" data-step="answers">
            <h2>{t.t("partnership-what-answered")}</h2>
            <p class="sentence">{said}</p>
            <p class="quiet">{promise}</p>
            {helped.map(|helped| view! { <p class="quiet">{with_help(&t, helped)}</p> })}
            {together}
            <ul>{lines}</ul>
        </section>
    }
}

/// "Someone helped with a few of these ideas."
fn with_help(t: &Translator, helped: Helped) -> String {
    match helped {
        Helped::Few => t.t("partnership-helped-few"),
        Helped::About(n) => t.t_with("partnership-helped-about", &[("n", n.into())]),
    }
}

/// You said, we decided, because, what happens next; at the right, the way to change it.
#[component]
fn Line(
    idea: Idea,
    answer: Option<Answer>,
    replies: Option<PublishedReplies>,
    activity: Option<ActivityId>,
) -> impl IntoView {
    let t = translator();
    let words = idea.words.to_string();
    let to = format!("/ideas/{}/answer", idea.id);
    let (class, go) = match answer {
        Some(_) => ("button plain", t.t("partnership-change")),
        None => ("button strong", t.t("partnership-answer")),
    };
    let yes = answer.as_ref().is_some_and(Answer::is_yes);
    let becomes = yes.then(|| view! { <Becomes idea=idea.id.clone() about=words.clone() activity /> });
    let answer = match answer {
        Some(answer) => view! { <Decided answer replies /> }.into_any(),
        None => view! { <p class="chip">{t.t("partnership-waits")}</p> }.into_any(),
    };
    view! {
        <li class="line" id=format!("idea-{}", idea.id)>
            <div class="said">
                <Picture name=idea.picture.unwrap_or_default() />
                <strong dir="auto">{words.clone()}</strong>
            </div>
            <div class="answer">{answer}</div>
            <div class="ways">
                <a class=class href=to>
                    {go}
                    <span class="unseen">": " {words}</span>
                </a>
                {becomes}
            </div>
        </li>
    }
}

/// After a yes: the way to do it.
#[component]
fn Becomes(idea: IdeaId, about: String, activity: Option<ActivityId>) -> impl IntoView {
    let t = translator();
    if let Some(activity) = activity {
        return view! {
            <a class="button" href=format!("/activities/{activity}")>
                {t.t("activity-see")}
                <span class="unseen">": " {about}</span>
            </a>
        }
        .into_any();
    }
    let to = format!("/ideas/{idea}/activity");
    view! { <Deed to words=t.t("activity-make") class="strong" about /> }.into_any()
}

#[component]
fn Decided(answer: Answer, replies: Option<PublishedReplies>) -> impl IntoView {
    let t = translator();
    let next = answer.next.map(|next| view! { <p dir="auto">{next.to_string()}</p> });
    let by = answer.by_when.map(|day| t.t_with("answer-by", &[("day", t.day(day).into())]) + ".");
    let decider = t.t_with("answer-decider", &[("decider", answer.decider.to_string().into())]);
    view! {
        <p>
            <strong class=["decision ", answer.decision.code()].concat()>
                {decided(&t, answer.decision)}
            </strong>
            " "
            <span dir="auto">{answer.because.to_string()}</span>
        </p>
        {next}
        {answer.follow_up.map(|said| view! { <Happened said /> })}
        <p class="quiet" dir="auto">
            {[Some(decider), by].into_iter().flatten().collect::<Vec<_>>().join(" ")}
        </p>
        {replies.map(|replies| view! { <Replies replies /> })}
    }
}
