//! The adult in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::AdultId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::state::AppState;

/// A colleague of the leader's own organisation who is here; never the leader, who has an account page.
pub struct OwnColleague {
    /// The leader who asks.
    pub adult: Adult,
    /// The colleague in the address, and the e-mail address.
    pub colleague: (Adult, String),
}

impl FromRequestParts<AppState> for OwnColleague {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::<AdultId>::from_request_parts(parts, state).await?;
        let found = store::adults::get(&state.db, &id).await.map_err(Refused::from)?;
        let own = found.filter(|(one, _)| one.organisation == adult.organisation && one.id != adult.id);
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/people");
        Ok(Self { colleague: own.ok_or_else(nothing)?, adult })
    }
}
