//! Where the session is now: pupils always find their way by `/now`.

use app::people::waiting::WaitingPage;
use axum::extract::State;
use domain::id::RoundId;
use domain::session::session::{Session, Step};

use crate::error::Refused;
use crate::extractors::people::PupilSession;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
pub use crate::live::of_session as live_of;
use crate::page::render;
use crate::state::AppState;

/// `GET /now`: on to the session's present step.
pub async fn now(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    // The co-host begins at the steps; their own page is one tap further.
    let co_host = store::co_hosts::of_session(&state.db, &known.session.id).await?;
    if co_host.as_ref() == Some(&known.pupil.id) && known.session.ended_at.is_none() {
        return Ok(see_other("/run"));
    }
    address_of(&state, &known.session).await.map(|address| see_other(&address))
}

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

/// `GET /waiting`: "You're in. Look at the big screen."
pub async fn waiting(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    let live = live::of_session(&state, &known.session).await?;
    let page = WaitingPage { me: known.me(), session_name: known.session.name, live };
    Ok(render(page))
}
