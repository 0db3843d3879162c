//! Where each step of a session is read: one place for `/now`, for who comes back, and for the
//! co-host.

use domain::id::RoundId;
use domain::session::session::{Session, Step};

use crate::error::Refused;
use crate::state::AppState;

/// The address of the step a session is at.
pub async fn address_of(state: &AppState, session: &Session) -> Result<String, Refused> {
    let round = match session.step {
        Step::Vote | Step::Result => store::rounds::latest_of(&state.db, &session.id).await?,
        _ => None,
    };
    Ok(address_at(session.step, round.map(|round| round.id).as_ref()))
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
