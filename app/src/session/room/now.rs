//! Where the session is, and the one button it needs next. It stays at the thumb.

use domain::session::session::{Session, Step};
use domain::vote::method::Method;
use leptos::prelude::*;

use super::close::Close;
use super::of_list::OfList;
use super::{PlannedCard, Room, RoundCard};
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
        let said = room.session.plan.say.is_said().is_ok();
        let words = t.t(if said { "room-say-change" } else { "room-say" });
        look(format!("/sessions/{}/say", room.session.id), words)
    });
    let of_list = matches!(next, Next::StartVote | Next::StartPlanned(_) | Next::Close(_))
        .then(|| view! { <OfList room=room.clone() /> });
    let voted = match &next {
        Next::Close(round) | Next::Reveal(round) => Some(view! { <Voted round=round.clone() /> }),
        _ => None,
    };
    let result = room.round.clone().filter(|round| !round.open).map(|round| {
        let words = t.t(if round.revealed { "room-see-result" } else { "room-look-first" });
        look(format!("/rounds/{}/tally", round.id), words)
    });
    let end = !matches!(next, Next::End | Next::Over | Next::Close(_) | Next::EndSitting);
    let (id, wide) = (room.session.id.clone(), room.wide.clone());
    let wide = (!wide.is_empty() && !matches!(next, Next::Close(_)))
        .then(|| view! { <WideCards session=id cards=wide /> });
    let session = room.session.clone();
    let poster = (session.step == Step::Answers)
        .then(|| look(format!("/sessions/{}/answers", session.id), t.t("room-poster")));
    let done = session.ended_at.is_some() || session.step == Step::Answers;
    let debrief = done.then(|| look(format!("/sessions/{}/debrief", session.id), t.t("debrief-link")));
    let step = session.step.code();
    view! {
        <div class="panel" data-step=step>
            {voted}
            {of_list}
            {facts}
            {say}
            {room.again.clone().map(|again| view! { <OnceMore again /> })}
            <Main room next />
            {wide}
            {result}
            {poster}
            {debrief}
            {end.then(|| view! { <End session main=false /> })}
        </div>
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
            let words = t.t_with("room-start-this", &[("question", planned.question.into())]);
            let disabled = session.plan.say.is_said().is_err();
            view! { <Deed to words class="main vote" disabled /> }.into_any()
        }
        Next::EndSitting => ().into_any(),
        Next::Close(round) => view! { <Close round /> }.into_any(),
        Next::Reveal(round) => {
            let to = format!("/rounds/{}/reveal", round.id);
            view! { <Deed to words=t.t("room-reveal") class="main" /> }.into_any()
        }
        Next::End => view! { <End session main=true /> }.into_any(),
        Next::Over => view! {
            <a class="button main" href="/sessions">
                {t.t("room-to-sessions")}
            </a>
        }
        .into_any(),
    }
}

/// The code opens nothing any more; two taps, since pupils would have to begin anew.
#[component]
fn End(session: Session, main: bool) -> impl IntoView {
    let t = translator();
    view! {
        <details class="sure" id="sure-end">
            <summary class=if main { "button main" } else { "look" }>{t.t("room-end")}</summary>
            <div class="sheet">
                <p>
                    <strong>{t.t("room-end-sure")}</strong>
                    " "
                    {t.t("room-end-why")}
                </p>
                <Deed to=format!("/sessions/{}/end", session.id) words=t.t("room-end-yes") class="main" />
            </div>
        </details>
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
        Next::Go(_) => vec![t.t_with("room-on-wall-now", &[("n", room.wall.len().into())])],
    }
}

impl Room {
    /// Whether so many ideas make a ballot to pick from.
    fn wall_holds(&self) -> bool {
        Method::Pick { most: self.session.plan.picks }.options().contains(&self.wall.len())
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
