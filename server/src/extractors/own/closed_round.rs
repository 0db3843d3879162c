//! The round in the address, once its vote is closed.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::{RoundId, SessionId};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::state::AppState;

/// A round of the leader's partnership whose vote is closed, as it was published.
pub struct ClosedRound {
    /// The leader who asks.
    pub adult: Adult,
    /// The session that held it.
    pub session: SessionId,
    /// What those inside may see of it.
    pub tally: PublishedTally,
}

impl FromRequestParts<AppState> for ClosedRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = closed(state, &adult, &id).await?;
        Ok(Self { adult, session: found.0, tally: found.1 })
    }
}

async fn closed(
    state: &AppState,
    adult: &Adult,
    id: &RoundId,
) -> Result<(SessionId, PublishedTally), Refused> {
    let tally = store::tallies::of_partnership(&state.db, id, &adult.partnership, Profile::Inside).await?;
    let round = store::rounds::get(&state.db, id).await?;
    let both = round.map(|round| round.session).zip(tally);
    both.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership"))
}
