//! The group in the address whose cards somebody makes.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::GroupId;
use domain::partnership::group::Group;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Worker;
use crate::state::AppState;

/// A group of the adult's own organisation: whoever works there knows who comes with what.
pub struct CardGroup {
    /// Who asks.
    pub adult: Adult,
    /// The group in the address.
    pub group: Group,
}

impl FromRequestParts<AppState> for CardGroup {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::<GroupId>::from_request_parts(parts, state).await?;
        let groups =
            store::groups::of_partnership(&state.db, &adult.partnership).await.map_err(Refused::from)?;
        let own = groups.into_iter().find(|group| group.id == id && group.organisation == adult.organisation);
        let group = own.ok_or(Refusal::NoSuchPage).map_err(Refused::from)?;
        Ok(Self { adult, group })
    }
}
