//! What another organisation asked for, in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use store::group_requests::Asked;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::state::AppState;

/// A request for a group of the leader's own organisation: only its home answers.
pub struct HomeRequest {
    /// The leader who answers.
    pub adult: Adult,
    /// What was asked.
    pub asked: Asked,
}

impl FromRequestParts<AppState> for HomeRequest {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = store::group_requests::get(&state.db, &id, &adult.partnership).await;
        let found = found.map_err(Refused::from)?.filter(|asked| asked.home == adult.organisation);
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/groups/asked");
        Ok(Self { asked: found.ok_or_else(nothing)?, adult })
    }
}
