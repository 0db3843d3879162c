//! The round over many sittings in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::RoundId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::sitting::WideRound;

use crate::dates;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::WorkerOrLeader;
use crate::state::AppState;

/// A round over many sittings that the adult's own organisation, or partnership, votes in.
pub struct ScopedRound {
    /// The worker or leader.
    pub adult: Adult,
    /// The round in the address.
    pub round: WideRound,
}

/// One that the adult may count for all: who made it, or after its last day whoever could have.
pub struct ClosableRound {
    /// The worker or leader.
    pub adult: Adult,
    /// The round in the address.
    pub round: WideRound,
}

impl FromRequestParts<AppState> for ScopedRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let WorkerOrLeader(adult) = WorkerOrLeader::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let round = scoped(state, &adult, &id).await?;
        Ok(Self { adult, round })
    }
}

impl FromRequestParts<AppState> for ClosableRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let ScopedRound { adult, round } = ScopedRound::from_request_parts(parts, state).await?;
        let today = dates::day_of(state.clock.now());
        if round.may_be_closed_by(&adult, today) {
            Ok(Self { adult, round })
        } else {
            Err(Refused::from(Refusal::NoSuchPage).back_to(format!("/rounds/{}/sittings", round.id)).into())
        }
    }
}

async fn scoped(state: &AppState, adult: &Adult, id: &RoundId) -> Result<WideRound, Refused> {
    let round = store::sittings::get(&state.db, id).await?;
    round.filter(|round| round.scope.includes(adult)).ok_or_else(|| Refusal::NoSuchPage.into())
}
