//! The photo in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::partnership::photo::Photo;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{Leader, Staff};
use crate::state::AppState;

/// A photo of a place of the leader's own partnership.
pub struct OwnPhoto {
    /// The leader who asks.
    pub adult: Adult,
    /// The photo, without its bytes.
    pub photo: Photo,
}

/// What is seen of a photo, by an adult of the partnership whose place it shows.
pub struct ReadablePhoto {
    /// "image/jpeg".
    pub kind: String,
    /// The file as it is kept, without what a camera wrote into it.
    pub bytes: Vec<u8>,
}

impl FromRequestParts<AppState> for OwnPhoto {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = store::photos::get(&state.db, &id, &adult.partnership).await.map_err(Refused::from)?;
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/partnership");
        Ok(Self { photo: found.ok_or_else(nothing)?, adult })
    }
}

impl FromRequestParts<AppState> for ReadablePhoto {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Staff(adult) = Staff::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = store::photos::bytes(&state.db, &id, &adult.partnership).await.map_err(Refused::from)?;
        let (kind, bytes) = found.ok_or_else(|| Refused::from(Refusal::NoSuchPage))?;
        Ok(Self { kind, bytes })
    }
}
