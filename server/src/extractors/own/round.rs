//! The round in the address, while it is planned, open or to be shown.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::RoundId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::round::Round;
use store::ballots::Voted;

use super::session::own;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{PupilSession, Worker};
use crate::state::AppState;

/// A round of a session of the worker's own organisation.
pub struct OwnRound {
    /// The worker who asks.
    pub adult: Adult,
    /// The session that holds it.
    pub session: Session,
    /// The round in the address.
    pub round: Round,
}

/// A round of the pupil's own session that was opened.
pub struct VoterRound {
    /// Who votes, and the session.
    pub voter: PupilSession,
    /// The round in the address.
    pub round: Round,
    /// What this device may know of the pupil's vote, until the round is closed.
    pub voted: Voted,
}

impl FromRequestParts<AppState> for OwnRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = of_room(state, &adult, &id).await?;
        Ok(Self { adult, session: found.0, round: found.1 })
    }
}

impl FromRequestParts<AppState> for VoterRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let voter = PupilSession::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = opened(state, &voter, &id).await?;
        Ok(Self { voter, round: found.0, voted: found.1 })
    }
}

async fn of_room(state: &AppState, adult: &Adult, id: &RoundId) -> Result<(Session, Round), Refused> {
    let round = store::rounds::get(&state.db, id).await?.ok_or(Refusal::NoSuchPage)?;
    Ok((own(state, adult, &round.session).await?, round))
}

async fn opened(state: &AppState, voter: &PupilSession, id: &RoundId) -> Result<(Round, Voted), Refused> {
    let found = store::ballots::with_round(&state.db, id, &voter.pupil, &voter.device).await?;
    if found.0.opened_at.is_some() { Ok(found) } else { Err(Refusal::NoSuchPage.into()) }
}
