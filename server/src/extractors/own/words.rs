//! The words in the address: what a pupil wrote on a ballot, once nobody knows who.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;

use super::session::own;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Worker;
use crate::state::AppState;

/// Words of a session of the worker's own organisation.
pub struct OwnWords {
    /// The worker who asks.
    pub adult: Adult,
    /// The session in which they were written.
    pub session: Session,
    /// Their id.
    pub id: String,
}

impl FromRequestParts<AppState> for OwnWords {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::<String>::from_request_parts(parts, state).await?;
        let session = of_room(state, &adult, &id).await?;
        Ok(Self { adult, session, id })
    }
}

async fn of_room(state: &AppState, adult: &Adult, id: &str) -> Result<Session, Refused> {
    let found = store::words::session_of(&state.db, id).await?;
    let (session, _) = found.ok_or(Refusal::NoSuchPage)?;
    own(state, adult, &session).await
}
