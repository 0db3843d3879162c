//! One session as leaders read it, on a page of its own.

use domain::id::SessionId;
use domain::session::session::Session;
use domain::vote::tally::was_left_out;
use leptos::prelude::*;

use super::SessionCard;
use super::answers::AnswerList;
use super::bar::Bar;
use super::feelings::{StartToEnd, in_pairs};
use super::round::Round;
use super::talked::Talked;
use crate::frame::AdultFrame;
use crate::isolates;
use crate::page::Page;
use crate::translator::{Translator, translator};

/// One session, whole.
impl Page for super::SessionOfPartnershipPage {
    fn view(self) -> AnyView {
        let t = translator();
        let Self { adult, card } = self;
        let own = card.session.organisation == adult.organisation;
        let name = card.session.name.clone();
        view! {
            <AdultFrame title=name adult=Some(adult) page="partnership">
                <a class="back" href="/partnership/sessions">
                    {t.t("partnership-sessions")}
                </a>
                <Sitting card own />
            </AdultFrame>
        }
        .into_any()
    }
}

/// One session: what it chose, who voted, what was answered.
#[component]
fn Sitting(card: SessionCard, own: bool) -> impl IntoView {
    let t = translator();
    let SessionCard {
        session,
        organisation,
        groups,
        turnout,
        rounds,
        mut changed,
        ideas,
        late,
        replies,
        activities,
        helped,
        talked,
    } = card;
    let promise = promise(&t, &session);
    let talked = talked.map(|of| view! { <Talked of ideas=ideas.clone() /> });
    let level = session.plan.say.level.map(|level| {
        let level = t.t(&format!("hart-{level}"));
        view! { <p class="quiet">{t.t_with("partnership-level", &[("level", level.into())])}</p> }
    });
    let has_debrief = own && session.ended_at.is_some();
    let has_rounds = !rounds.is_empty();
    let tallies: Vec<_> = rounds.iter().map(|drawn| drawn.tally.clone()).collect();
    let waits = ideas.iter().filter(|(_, answer)| answer.is_none());
    let left_out = waits.filter(|(idea, _)| was_left_out(&tallies, idea.id.as_str())).count();
    let waiting = ideas.iter().filter(|(_, answer)| answer.is_none()).count();
    let (pairs, rounds) = in_pairs(rounds);
    let rounds = rounds
        .into_iter()
        .map(|drawn| {
            let changed = changed.remove(&drawn.tally.round);
            view! { <Round drawn changed waiting /> }
        })
        .collect_view();
    let pairs = pairs.into_iter().map(|(before, after)| view! { <StartToEnd before after /> }).collect_view();
    let voted = turnout.map(|(voted, asked)| view! { <Turnout voted asked /> });
    let anchor = format!("session-{}", session.id);
    view! {
        <article class="sitting" id=anchor>
            <header>
                <h1 dir="auto">{session.name}</h1>
                <p class="quiet">{[isolates::isolated(&organisation), t.day_of(session.made_at)].join(" · ")}</p>
                <p class="quiet">{isolates::list(&groups, ", ")}</p>
                {level}
                {late.then(|| view! { <p class="chip late">{t.t("partnership-late")}</p> })}
            </header>
            {rounds}
            {pairs}
            {(!has_rounds).then(|| view! { <p class="quiet">{t.t("partnership-no-vote")}</p> })}
            {voted}
            {talked}
            <AnswerList ideas replies activities helped promise left_out session=session.id.clone() />
            <Links of=session.id has_debrief />
        </article>
    }
}

/// To the other pages of a session.
#[component]
fn Links(of: SessionId, has_debrief: bool) -> impl IntoView {
    let t = translator();
    let link = |page: &str, words: String| {
        view! {
            <a class="button plain" href=format!("/sessions/{of}/{page}")>
                {words}
            </a>
        }
    };
    (
        link("answers", t.t("partnership-public")),
        has_debrief.then(|| link("debrief", t.t("debrief-link"))),
        link("ready", t.t("ready-drop-in")),
    )
}

/// How many of those who were asked voted.
#[component]
fn Turnout(voted: u32, asked: u32) -> impl IntoView {
    let t = translator();
    view! {
        <section class="turnout inside" data-step="vote">
            <h2>{t.t("partnership-who-voted")}</h2>
            <p class="sentence">
                {t.t_with("partnership-voted", &[("voted", voted.into()), ("asked", asked.into())])}
            </p>
            <Bar part=usize::try_from(voted).unwrap_or_default() whole=usize::try_from(asked).unwrap_or_default() />
        </section>
    }
}

/// Who promised to answer, and by when.
fn promise(t: &Translator, session: &Session) -> String {
    let day = t.day(session.plan.answer_by);
    let who = session.plan.decider.clone();
    t.t_with("partnership-promise", &[("who", who.into()), ("day", day.into())])
}
