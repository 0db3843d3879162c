//! The place in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::partnership::place::PlaceInFull;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::state::AppState;

/// A place of the leader's own partnership.
pub struct OwnPlace {
    /// The leader who asks.
    pub adult: Adult,
    /// The place in the address.
    pub full: PlaceInFull,
}

impl FromRequestParts<AppState> for OwnPlace {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = store::places::get(&state.db, &id, &adult.partnership).await.map_err(Refused::from)?;
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/partnership");
        Ok(Self { full: found.ok_or_else(nothing)?, adult })
    }
}
