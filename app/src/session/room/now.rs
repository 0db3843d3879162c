//! Where the session is, and the one button it needs next. It stays at the thumb.

use domain::id::RoundId;
use domain::session::screen::Beat;
use domain::session::session::Step;
use leptos::prelude::*;

use super::beats::{Beats, CardsOnScreen, NextBeat};
use super::close::Close;
use super::end::End;
use super::facts::facts;
use super::next::{Next, may_begin, next};
use super::of_list::OfList;
use super::still_to_vote::not_voted;
use super::{Room, RoundCard, Telling};
use crate::parts::Deed;
use crate::session::again::OnceMore;
use crate::translator::{Translator, translator};
use crate::vote::wide::WideCards;

/// The present step in a sentence, the main button, and what a worker should know before
/// pressing it.
#[component]
pub(super) fn Now(room: Room) -> impl IntoView {
    let t = translator();
    let next = next(&room);
    let facts = facts(&t, &room, &next).into_iter().map(|fact| view! { <p>{fact}</p> }).collect_view();
    let say = matches!(next, Next::StartVote | Next::StartPlanned(_)).then(|| {
        let words = t.t(if may_begin(&room, &next) { "room-say-change" } else { "room-say" });
        look(format!("/sessions/{}/say", room.session.id), words)
    });
    let of_list = matches!(next, Next::StartVote | Next::StartPlanned(_) | Next::Close(_))
        .then(|| view! { <OfList room=room.clone() /> });
    let not_voted = matches!(next, Next::Close(_)).then(|| not_voted(&t, &room)).flatten();
    let not_voted = not_voted.map(|said| view! { <p class="ask-first"><strong>{said}</strong></p> });
    let voted = match &next {
        Next::Close(round) | Next::Reveal(round) => Some(view! { <Voted round=round.clone() /> }),
        _ => None,
    };
    let on_screen = told_in_beats(&room).map(|(round, now)| view! { <Beats round now /> });
    let cards = view! { <CardsOnScreen room=room.clone() /> };
    let result = room.round.clone().filter(|round| !round.open).map(|round| {
        let words = t.t(if round.revealed { "room-see-result" } else { "room-look-first" });
        look(format!("/rounds/{}/tally?room={}", round.id, room.session.id), words)
    });
    let papers = papers(&t, &room, &next);
    let end = !matches!(next, Next::End | Next::Over | Next::Close(_) | Next::EndSitting);
    let (id, wide) = (room.session.id.clone(), room.wide.clone());
    let wide = (!wide.is_empty() && !matches!(next, Next::Close(_)))
        .then(|| view! { <WideCards session=id cards=wide /> });
    let (session, unread, read_at) = (room.session.clone(), room.waiting.len(), room.again_at());
    let poster = (session.step == Step::Answers)
        .then(|| look(format!("/sessions/{}/answers", session.id), t.t("room-poster")));
    let done = session.ended_at.is_some() || session.step == Step::Answers;
    let debrief = done.then(|| look(format!("/sessions/{}/debrief", session.id), t.t("debrief-link")));
    let step = session.step.code();
    view! {
        <div class="panel" data-step=step>
            {voted}
            {not_voted}
            {of_list}
            {facts}
            {say}
            {room.again.clone().map(|again| view! { <OnceMore again /> })}
            <Main room next />
            {on_screen}
            {cards}
            {wide}
            {result}
            {papers}
            {poster}
            {debrief}
            {end.then(|| view! { <End session unread read_at main=false /> })}
        </div>
    }
}

/// The round whose result is told in beats now, if one is.
fn told_in_beats(room: &Room) -> Option<(RoundId, Option<Beat>)> {
    let at_it = room.session.ended_at.is_none() && matches!(room.session.step, Step::Vote | Step::Result);
    match room.round.as_ref().filter(|round| at_it && !round.open)? {
        RoundCard { id, telling: Telling::InBeats(now), .. } => Some((id.clone(), *now)),
        _ => None,
    }
}

/// The way to ballots on paper, while or before a vote of this room; and to its book afterwards.
fn papers(t: &Translator, room: &Room, next: &Next) -> Option<impl IntoView + use<>> {
    match next {
        Next::Close(round) if !round.sensitive => {
            Some(look(format!("/rounds/{}/papers", round.id), t.t("papers-link")))
        }
        Next::StartPlanned(planned) if planned.pulse.is_none() => {
            Some(look(format!("/rounds/{}/papers", planned.id), t.t("papers-link")))
        }
        _ => {
            let closed = room.round.as_ref().filter(|round| !round.open && room.wide.is_empty())?;
            Some(look(format!("/rounds/{}/book", closed.id), t.t("papers-book-link")))
        }
    }
}

/// A way to another page that tells more.
fn look(to: String, words: String) -> impl IntoView {
    view! {
        <a class="look" href=to>
            {words}
        </a>
    }
}

/// "27 of 30 have voted", as large as an arm is long. The words change by themselves.
#[component]
fn Voted(round: RoundCard) -> impl IntoView {
    let t = translator();
    let said = t.t_with("live-voted", &[("voted", round.voted.into()), ("asked", round.asked.into())]);
    view! {
        <p class="voted" data-line="voted" role="status">
            {said}
        </p>
    }
}

/// The one main button.
#[component]
fn Main(room: Room, next: Next) -> impl IntoView {
    let t = translator();
    let session = room.session.clone();
    match next {
        Next::Go(step) => {
            let words = t.t(match step {
                Step::Waiting | Step::Ideas => "room-go-ideas",
                Step::Wall => "room-go-wall",
                Step::Vote => "room-go-vote",
                Step::Result => "room-go-result",
                Step::Answers => "room-go-answers",
            });
            let fields = vec![("step", step.code().to_owned())];
            let to = format!("/sessions/{}/step", session.id);
            view! { <Deed to words class="main" fields /> }.into_any()
        }
        Next::StartVote => {
            let to = format!("/sessions/{}/rounds", session.id);
            let disabled = !room.wall_holds() || session.plan.say.is_said().is_err();
            view! { <Deed to words=t.t("room-start-vote") class="main vote" disabled /> }.into_any()
        }
        Next::StartPlanned(planned) => {
            let to = format!("/rounds/{}/start", planned.id);
            let words = t.t_with("room-start-this", &[("question", planned.question.clone().into())]);
            let disabled = !planned.may_begin(&room);
            view! { <Deed to words class="main vote" disabled /> }.into_any()
        }
        Next::EndSitting => ().into_any(),
        Next::Close(round) => view! { <Close round /> }.into_any(),
        Next::Reveal(round) => view! { <NextBeat round /> }.into_any(),
        Next::End => {
            view! { <End session unread=room.waiting.len() read_at=room.again_at() main=true /> }.into_any()
        }
        Next::Over => view! {
            <a class="button main" href="/sessions">
                {t.t("room-to-sessions")}
            </a>
        }
        .into_any(),
    }
}
