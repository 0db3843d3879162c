//! Sessions as leaders read them, and the pages that hold all of them.

use domain::id::SessionId;
use domain::session::session::Session;
use leptos::prelude::*;

use super::SessionCard;
use super::answers::AnswerList;
use super::feelings::{StartToEnd, in_pairs};
use super::round::Round;
use crate::frame::AdultFrame;
use crate::isolates;
use crate::page::Page;
use crate::translator::{Translator, translator};

/// Newest first; a session in which nothing can be seen yet is a line.
impl Page for super::SessionsOfPartnershipPage {
    fn view(self) -> AnyView {
        let t = translator();
        let Self { adult, sessions, number, pages } = self;
        let own = adult.organisation.clone();
        let (with, without): (Vec<_>, Vec<_>) =
            sessions.into_iter().partition(|card: &SessionCard| !card.quiet);
        let sittings = with
            .into_iter()
            .map(|card| {
                let own = card.session.organisation == own;
                view! { <Sitting card own /> }
            })
            .collect_view();
        let to = |page: usize| format!("/partnership/sessions?page={page}");
        view! {
            <AdultFrame title=t.t("partnership-sessions") adult=Some(adult) page="partnership">
                <section class="heard">
                    <h1>{t.t("partnership-sessions")}</h1>
                    <p>
                        {t.t_with("partnership-sessions-page", &[("n", number.into()), ("all", pages.into())])}
                    </p>
                </section>
                {sittings}
                <Quiet cards=without />
                <p class="file">
                    {(number > 1)
                        .then(|| {
                            view! {
                                <a class="button" href=to(number - 1)>
                                    {t.t("partnership-sessions-newer")}
                                </a>
                            }
                        })}
                    {(number < pages)
                        .then(|| {
                            view! {
                                <a class="button" href=to(number + 1)>
                                    {t.t("partnership-sessions-older")}
                                </a>
                            }
                        })}
                    <a class="button" href="/partnership">
                        {t.t("partnership-back")}
                    </a>
                </p>
            </AdultFrame>
        }
        .into_any()
    }
}

/// One session: what it chose, who voted, what was answered.
#[component]
pub(super) fn Sitting(card: SessionCard, own: bool) -> impl IntoView {
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
        ..
    } = card;
    let promise = promise(&t, &session);
    let level = session.plan.say.level.map(|level| {
        let level = t.t(&format!("hart-{level}"));
        view! { <p class="quiet">{t.t_with("partnership-level", &[("level", level.into())])}</p> }
    });
    let has_debrief = own && session.ended_at.is_some();
    let has_rounds = !rounds.is_empty();
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
                <h2 dir="auto">{session.name}</h2>
                <p class="quiet">{[isolates::isolated(&organisation), t.day_of(session.made_at)].join(" · ")}</p>
                <p class="quiet">{isolates::list(&groups, ", ")}</p>
                {level}
                {late.then(|| view! { <p class="chip late">{t.t("partnership-late")}</p> })}
            </header>
            {rounds}
            {pairs}
            {(!has_rounds).then(|| view! { <p class="quiet">{t.t("partnership-no-vote")}</p> })}
            {voted}
            <AnswerList ideas replies activities helped promise />
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
            <h3>{t.t("partnership-who-voted")}</h3>
            <p class="sentence">
                {t.t_with("partnership-voted", &[("voted", voted.into()), ("asked", asked.into())])}
            </p>
            <Bar part=voted whole=asked />
        </section>
    }
}

/// How much of a whole, for those who see; the sentence above says it.
#[component]
fn Bar(part: u32, whole: u32) -> impl IntoView {
    let width = u64::from(part) * 100 / u64::from(whole.max(1));
    view! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="whole" width="100" height="4" />
            <rect class="part" width=width.to_string() height="4" />
        </svg>
    }
}

/// Sessions in which nothing can be seen yet.
#[component]
pub(super) fn Quiet(cards: Vec<SessionCard>) -> impl IntoView {
    let t = translator();
    let lines = cards
        .into_iter()
        .map(|card| {
            let said = [isolates::isolated(&card.organisation), t.day_of(card.session.made_at)].join(" · ");
            view! {
                <li>
                    <a href=format!("/sessions/{}/ready", card.session.id)>
                        <strong dir="auto">{card.session.name}</strong>
                    </a>
                    <span class="quiet">{said}</span>
                </li>
            }
        })
        .collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="nothing-yet">
                <h2>{t.t("partnership-nothing-yet")}</h2>
                <ul>{lines}</ul>
            </section>
        }
    })
}

/// Who promised to answer, and by when.
fn promise(t: &Translator, session: &Session) -> String {
    let day = t.day(session.plan.answer_by);
    let who = session.plan.decider.clone();
    t.t_with("partnership-promise", &[("who", who.into()), ("day", day.into())])
}
