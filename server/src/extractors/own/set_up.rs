//! The leader who is setting Fifth up.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::people::sign_in::Adult;

use crate::error::Refused;
use crate::extractors::people::Leader;
use crate::respond::see_other;
use crate::state::AppState;

/// The one leader of an organisation that has no session yet. All others are sent home: there is nothing to
/// set up any more.
pub struct SettingUp(pub Adult);

impl FromRequestParts<AppState> for SettingUp {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let is_it = store::set_ups::is_of(&state.db, &adult.id).await.map_err(Refused::from)?;
        if is_it { Ok(Self(adult)) } else { Err(see_other("/partnership")) }
    }
}
