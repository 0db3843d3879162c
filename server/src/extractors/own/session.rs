//! The session in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::SessionId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{Staff, Worker};
use crate::state::AppState;

/// A session of the worker's own organisation.
pub struct OwnSession {
    /// The worker who asks.
    pub adult: Adult,
    /// The session in the address.
    pub session: Session,
}

/// A session that the adult may read: staff of its organisation, or a leader of its partnership.
pub struct ReadableSession {
    /// The worker or leader.
    pub adult: Adult,
    /// The session in the address.
    pub session: Session,
}

/// A session of the adult's own organisation, for its workers, its leaders and its safeguarding lead.
pub struct DebriefOf {
    /// The worker or leader.
    pub adult: Adult,
    /// The session in the address.
    pub session: Session,
}

impl FromRequestParts<AppState> for DebriefOf {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Staff(adult) = Staff::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let session = own(state, &adult, &id).await?;
        Ok(Self { adult, session })
    }
}

impl FromRequestParts<AppState> for OwnSession {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let session = own(state, &adult, &id).await?;
        Ok(Self { adult, session })
    }
}

impl FromRequestParts<AppState> for ReadableSession {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Staff(adult) = Staff::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let session = readable(state, &adult, &id).await?;
        Ok(Self { adult, session })
    }
}

/// A session of the adult's own organisation.
pub async fn own(state: &AppState, adult: &Adult, id: &SessionId) -> Result<Session, Refused> {
    let session = store::sessions::get(&state.db, id).await?;
    let own = session.filter(|session| session.organisation == adult.organisation);
    own.ok_or_else(|| Refusal::NoSuchPage.into())
}

async fn readable(state: &AppState, adult: &Adult, id: &SessionId) -> Result<Session, Refused> {
    if !adult.role.may_answer() {
        return own(state, adult, id).await;
    }
    let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/partnership");
    let session = store::sessions::get(&state.db, id).await?.ok_or_else(nothing)?;
    let runs = store::organisations::get(&state.db, &session.organisation).await?;
    runs.filter(|one| one.partnership == adult.partnership).map(|_| session).ok_or_else(nothing)
}
