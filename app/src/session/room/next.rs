//! What a session needs next: one thing at a time.

use domain::session::session::Step;
use domain::vote::method::Method;
use domain::vote::pulse::Pulse;

use super::{PlannedCard, Room, RoundCard};

/// What the session needs next.
pub(super) enum Next {
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

/// What this room needs next, from where its session and its vote stand.
pub(super) fn next(room: &Room) -> Next {
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
pub(super) fn may_begin(room: &Room, next: &Next) -> bool {
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

impl Room {
    /// Whether so many ideas make a ballot to pick from.
    pub(super) fn wall_holds(&self) -> bool {
        Method::Pick { most: self.session.plan.picks }.options().contains(&self.wall.len())
    }
}
