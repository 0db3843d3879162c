//! What came after an answer: what happened, and what pupils say to it.

use domain::ideas::answer::{Answer, FollowUp};
use domain::ideas::idea::Idea;
use domain::vote::suppression::PublishedReplies;
use leptos::prelude::*;

use super::more::More;
use crate::ideas::answer::done;
use crate::parts::Picture;
use crate::translator::{Translator, translator};
use crate::vote::tally::sentences::shown_text;

/// "What happened next?": promises whose day has passed, each with who decided, until done.
#[component]
pub(super) fn WhatHappened(promises: Vec<(Idea, Answer)>, n: usize) -> impl IntoView {
    let t = translator();
    let more = n.saturating_sub(promises.len());
    let lines = promises.into_iter().map(|(idea, answer)| view! { <Line idea answer /> }).collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{t.t("partnership-happened")}</h2>
            <p>{t.t_with("partnership-happened-why", &[("n", n.into())])}</p>
            <ul class="waiting">{lines}</ul>
            <More n=more />
        }
    })
}

/// One promise, and the way to say what became of it.
#[component]
fn Line(idea: Idea, answer: Answer) -> impl IntoView {
    let t = translator();
    let words = idea.words.to_string();
    let so_far = answer.follow_up.as_ref().map(|said| done(&t, said.done));
    view! {
        <li class="line">
            <div class="said">
                <Picture name=idea.picture.unwrap_or_default() />
                <div>
                    <strong dir="auto">{words.clone()}</strong>
                    <p class="quiet" dir="auto">
                        {promised(&t, &answer)}
                    </p>
                </div>
            </div>
            {so_far.map(|said| view! { <span class="chip">{said}</span> })}
            <a class="button strong" href=format!("/ideas/{}/answer#follow-up", idea.id)>
                {t.t("partnership-happened-say")}
                <span class="unseen">": " {words}</span>
            </a>
        </li>
    }
}

/// "Cinder Lane decided. By Saturday 30 January."
fn promised(t: &Translator, answer: &Answer) -> String {
    let decider = t.t_with("answer-decider", &[("decider", answer.decider.to_string().into())]);
    let by = answer.by_when.map(|day| t.t_with("answer-by", &[("day", t.day(day).into())]) + ".");
    [Some(decider), by].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Did we do it? In the list of answers.
#[component]
pub(super) fn Happened(said: FollowUp) -> impl IntoView {
    let t = translator();
    view! {
        <p>
            <strong>{done(&t, said.done)}</strong>
            " "
            <span dir="auto">{said.happened.to_string()}</span>
        </p>
    }
}

/// What pupils say to an answer, as far as it may be seen.
#[component]
pub(super) fn Replies(replies: PublishedReplies) -> impl IntoView {
    let t = translator();
    let line = |id, one| t.t_with(id, &[("n", shown_text(&t, one).into())]);
    view! {
        <p class="quiet">
            {line("partnership-fits", replies.fits())} " "
            {line("partnership-not-quite", replies.not_quite())}
        </p>
    }
}
