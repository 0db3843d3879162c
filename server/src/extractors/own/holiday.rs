//! The holiday in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::partnership::holiday::Holiday;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::state::AppState;

/// A holiday that the leader's own partnership wrote down.
pub struct OwnHoliday {
    /// The leader who asks.
    pub adult: Adult,
    /// The holiday in the address.
    pub holiday: Holiday,
}

impl FromRequestParts<AppState> for OwnHoliday {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = store::holidays::get(&state.db, &id, &adult.partnership).await.map_err(Refused::from)?;
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/partnership/holidays");
        Ok(Self { holiday: found.ok_or_else(nothing)?, adult })
    }
}
