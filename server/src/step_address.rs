//! Where each step of a session is read: one place for `/now`, for who comes back, and for the
//! co-host.

use domain::id::RoundId;
use domain::session::session::{Session, Step};
use domain::vote::round::Round;
use store::session::live::LiveState;

use crate::error::Refused;
use crate::state::AppState;

/// The address of the step a session is at.
pub async fn address_of(state: &AppState, session: &Session) -> Result<String, Refused> {
    let round = match session.step {
        Step::Vote | Step::Result => store::rounds::latest_of(&state.db, &session.id).await?,
        _ => None,
    };
    // What a room is never shown has no page of a result: it is thanked where it was asked. And while the
    // screen tells a result in beats, phones still wait there.
    let is_shown = |round: &Round| round.revealed_at.is_some() && round.terms.may_be_shown();
    let waits = session.step == Step::Result && !round.as_ref().is_some_and(is_shown);
    let step = if waits { Step::Vote } else { session.step };
    Ok(address_at(step, round.map(|round| round.id).as_ref()))
}

/// The same, where the facts of the session are known already.
pub fn from_facts(facts: &LiveState) -> String {
    let waits = facts.step == Step::Result && !facts.round_shown;
    address_at(if waits { Step::Vote } else { facts.step }, facts.round.as_ref())
}

/// The address of a step, with the latest round.
pub fn address_at(step: Step, round: Option<&RoundId>) -> String {
    match (step, round) {
        (Step::Ideas, _) => "/ideas".to_owned(),
        (Step::Wall, _) => "/wall".to_owned(),
        (Step::Answers, _) => "/answers".to_owned(),
        (Step::Vote, Some(round)) => format!("/rounds/{round}/ballot"),
        (Step::Result, Some(round)) => format!("/rounds/{round}/tally"),
        (Step::Waiting | Step::Vote | Step::Result, _) => "/waiting".to_owned(),
    }
}
