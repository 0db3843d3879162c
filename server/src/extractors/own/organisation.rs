//! The organisation that a leader speaks for. It is never in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::partnership::organisation::Organisation;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::people::Leader;
use crate::state::AppState;

/// The leader's own organisation: the only side that this leader may change, whatever a form says.
pub struct OwnOrganisation {
    /// The leader who asks.
    pub adult: Adult,
    /// The organisation for which the leader signed in.
    pub organisation: Organisation,
}

impl FromRequestParts<AppState> for OwnOrganisation {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let found = store::organisations::get(&state.db, &adult.organisation).await.map_err(Refused::from)?;
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/partnership");
        Ok(Self { organisation: found.ok_or_else(nothing)?, adult })
    }
}
