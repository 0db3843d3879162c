//! Where the session is, and the one button it needs next. It stays at the thumb.

use domain::id::RoundId;
use domain::session::screen::Beat;
use domain::session::session::Step;
use domain::vote::method::Method;
use domain::vote::pulse::Pulse;
use leptos::prelude::*;

use super::beats::{AnswersOnScreen, Beats, NextBeat};
use super::close::Close;
use super::end::End;
use super::of_list::OfList;
use super::still_to_vote::not_voted;
use super::{PlannedCard, Room, RoundCard, Telling};
use crate::parts::Deed;
use crate::session::again::OnceMore;
use crate::translator::{Translator, translator};
use crate::vote::wide::WideCards;

/// What the session needs next.
enum Next {
    /// On to this step.
    Go(Step),
    /// Ballots can be cast from now on.
    StartVote,
    /// A planned vote, from now on.
    StartPlanned(PlannedCard),
    /// This room has voted; others still do.
    EndSitting,
    /// No more ballots, for ever.
    Close(RoundCard),
    /// The room sees the result.
    Reveal(RoundCard),
    /// All is done.
    End,
    /// It has ended.
    Over,
}

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
    let answers = view! { <AnswersOnScreen room=room.clone() /> };
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
            {answers}
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

fn next(room: &Room) -> Next {
    let session = &room.session;
    let round = room.round.clone();
    if session.ended_at.is_some() {
        return Next::Over;
    }
    if room.sits().is_some() {
        return if session.step == Step::Vote { Next::EndSitting } else { Next::Go(Step::Vote) };
    }
    match round {
        Some(round) if round.open && session.step == Step::Vote => return Next::Close(round),
        Some(round) if round.open => return Next::Go(Step::Vote),
        Some(round) if round.is_thanked_for() => return after_thanks(room),
        Some(round) if !round.revealed && session.step >= Step::Vote => return Next::Reveal(round),
        _ => {}
    }
    if session.step == Step::Result
        && let Some(planned) = room.planned.first()
    {
        return Next::StartPlanned(planned.clone());
    }
    let later = |step: &&Step| **step > session.step && **step != Step::Result;
    match session.plan.steps.iter().find(later) {
        Some(Step::Vote) => vote(room),
        Some(step) => Next::Go(*step),
        None => Next::End,
    }
}

/// After a question of how everybody feels, which has no result: on with what it interrupted. Before the
/// first idea it stood at the start; then it stood before the vote, or at the end.
fn after_thanks(room: &Room) -> Next {
    let steps = &room.session.plan.steps;
    let has_ideas = [&room.waiting, &room.wall, &room.back].into_iter().any(|ideas| !ideas.is_empty());
    let at_end = room.round.as_ref().is_some_and(|round| round.pulse != Some(Pulse::CheckIn));
    match room.planned.first() {
        Some(planned) if has_ideas || !planned.of_wall => Next::StartPlanned(planned.clone()),
        _ if !has_ideas && steps.contains(&Step::Ideas) => Next::Go(Step::Ideas),
        _ if !at_end => vote(room),
        _ if room.session.step < Step::Answers && steps.contains(&Step::Answers) => Next::Go(Step::Answers),
        _ => Next::End,
    }
}

/// Whether what comes next may begin, as far as it hangs on what was said first.
fn may_begin(room: &Room, next: &Next) -> bool {
    match next {
        Next::StartPlanned(planned) => planned.may_begin(room),
        _ => room.session.plan.say.is_said().is_ok(),
    }
}

/// The vote to start: a planned one on the wall, else the one on the wall that the session was
/// made for, else what is planned.
fn vote(room: &Room) -> Next {
    let of_wall = room.planned.iter().find(|planned| planned.of_wall);
    let planned = of_wall.or_else(|| room.planned.first().filter(|_| room.wall.is_empty()));
    planned.map_or(Next::StartVote, |planned| Next::StartPlanned(planned.clone()))
}

/// What a worker should know before pressing the button, each in one line.
fn facts(t: &Translator, room: &Room, next: &Next) -> Vec<String> {
    let session = &room.session;
    match next {
        Next::Over => vec![t.t("room-over")],
        Next::EndSitting => Vec::new(),
        Next::Close(_) | Next::StartVote | Next::StartPlanned(_) => {
            let mut facts =
                if matches!(next, Next::StartVote) { before_the_vote(t, room) } else { Vec::new() };
            facts.push(t.t("room-totals-hidden"));
            if asks_again(room, next) {
                facts.push(t.t("room-asked-before"));
            }
            facts
        }
        Next::Reveal(_) => vec![t.t("room-reveal-why")],
        Next::Go(Step::Vote) => vec![t.t("room-still-open")],
        Next::Go(Step::Ideas) => vec![t.t("room-before-ideas")],
        Next::Go(Step::Answers) | Next::End => {
            let day = t.day(session.plan.answer_by);
            let values = [("who", session.plan.decider.clone().into()), ("day", day.into())];
            vec![t.t_with("room-promise", &values)]
        }
        Next::Go(_) => {
            let on_wall = t.t_with("room-on-wall-now", &[("n", room.wall.len().into())]);
            let off = t.t_with("room-off-wall", &[("n", room.waiting.len().into())]);
            if room.waiting.is_empty() { vec![on_wall] } else { vec![on_wall, off] }
        }
    }
}

impl Room {
    /// Whether so many ideas make a ballot to pick from.
    fn wall_holds(&self) -> bool {
        Method::Pick { most: self.session.plan.picks }.options().contains(&self.wall.len())
    }
}

/// Whether the vote to start asks what was asked here before.
fn asks_again(room: &Room, next: &Next) -> bool {
    match next {
        Next::StartVote => room.has_asked(None, &room.session.plan.question),
        Next::StartPlanned(card) => room.has_asked(card.pulse, &card.question),
        _ => false,
    }
}

/// A vote begins with the ideas that are on the wall at that moment, and their costs.
fn before_the_vote(t: &Translator, room: &Room) -> Vec<String> {
    let on_wall = room.wall.len();
    let mut facts = Vec::new();
    if !room.wall_holds() {
        facts.push(t.t_with("room-wrong-number", &[("n", on_wall.into())]));
    }
    if !room.waiting.is_empty() {
        facts.push(t.t_with("room-unread", &[("n", room.waiting.len().into())]));
    }
    let without_cost = room.wall.iter().filter(|card| card.idea.cost.is_none()).count();
    if room.session.plan.pot.is_some() && without_cost > 0 {
        facts.push(t.t_with("room-without-cost", &[("n", without_cost.into())]));
    }
    facts
}
