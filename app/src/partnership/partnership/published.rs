//! What a governor or a funder reads: what was published, in the face for those outside. No figure of a
//! few, no words that only a room saw, nothing of where young people will be.

use domain::id::RoundId;
use domain::ideas::answer::Answer;
use domain::ideas::changed::WhatChanged;
use domain::ideas::idea::Idea;
use leptos::prelude::*;

use super::round::{Chart, File};
use super::{PublishedCard, PublishedPage};
use crate::frame::AdultFrame;
use crate::ideas::answer::decided;
use crate::page::Page;
use crate::translator::translator;
use crate::vote::tally::Drawn;

impl Page for PublishedPage {
    fn view(self) -> AnyView {
        let t = translator();
        let PublishedPage { adult, partnership, organisations, sessions, number, pages } = self;
        let empty = sessions.is_empty();
        let cards = sessions.into_iter().map(|card| view! { <Session card /> }).collect_view();
        let names = organisations.into_iter().map(|name| view! { <li dir="auto">{name}</li> }).collect_view();
        let to = |page: usize| format!("/partnership?page={page}");
        let newer = (number > 1).then(|| {
            view! {
                <a class="button" href=to(number - 1)>
                    {t.t("partnership-sessions-newer")}
                </a>
            }
        });
        let older = (number < pages).then(|| {
            view! {
                <a class="button" href=to(number + 1)>
                    {t.t("partnership-sessions-older")}
                </a>
            }
        });
        view! {
            <AdultFrame title=partnership.clone() adult=Some(adult) page="partnership">
                <section class="heard">
                    <h1 dir="auto">{partnership}</h1>
                    <p>{t.t("published-what")}</p>
                    {empty.then(|| view! { <p>{t.t("published-nothing")}</p> })}
                </section>
                {cards}
                <p class="file">{newer} {older}</p>
                <section>
                    <h2>{t.t("people-of-others")}</h2>
                    <ul>{names}</ul>
                </section>
            </AdultFrame>
        }
        .into_any()
    }
}

#[component]
fn Session(card: PublishedCard) -> impl IntoView {
    let t = translator();
    let PublishedCard { name, organisation, rounds, changed, answered } = card;
    let mut changed = changed;
    let rounds = rounds
        .into_iter()
        .map(|drawn| {
            let said = changed.remove(&drawn.tally.round);
            view! { <Round drawn said /> }
        })
        .collect_view();
    let answers = (!answered.is_empty()).then(|| {
        let lines = answered.into_iter().map(|(idea, answer)| view! { <Line idea answer /> }).collect_view();
        view! {
            <section class="answers" data-step="answers">
                <h3>{t.t("partnership-what-answered")}</h3>
                <ul>{lines}</ul>
            </section>
        }
    });
    view! {
        <article class="sitting">
            <h2 dir="auto">{name}</h2>
            <p class="quiet" dir="auto">
                {organisation}
            </p>
            {rounds}
            {answers}
        </article>
    }
}

#[component]
fn Round(drawn: Drawn, said: Option<WhatChanged>) -> impl IntoView {
    let t = translator();
    let round: RoundId = drawn.tally.round.clone();
    let said = said.map(|said| {
        view! { <p dir="auto">{t.t_with("published-changed", &[("what", said.changed.to_string().into())])}</p> }
    });
    view! {
        <section class="round" id=format!("round-{round}") data-step="result">
            <div class="heading">
                <h3 dir="auto">{drawn.tally.question.clone()}</h3>
                <File tally=drawn.tally.clone() />
            </div>
            <Chart drawn />
            {said}
        </section>
    }
}

/// You said, we decided, because. What happens next may say where and when, and is not for outside.
#[component]
fn Line(idea: Idea, answer: Answer) -> impl IntoView {
    let t = translator();
    let class = format!("decision {}", answer.decision.code());
    view! {
        <li class="line">
            <strong dir="auto">{idea.words.to_string()}</strong>
            <p>
                <span class=class>{decided(&t, answer.decision)}</span>
                " "
                <span dir="auto">{answer.because.to_string()}</span>
            </p>
        </li>
    }
}
