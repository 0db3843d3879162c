//! The session in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::SessionId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;

use crate::error::Refused;
use crate::extractors::audience::Audience;
use crate::extractors::id::Path;
use crate::extractors::people::{Staff, Worker};
use crate::state::AppState;

/// A session that the worker runs: one of the own organisation, or one whose room was given to them.
pub struct OwnSession {
    /// The worker who asks.
    pub adult: Adult,
    /// The session in the address.
    pub session: Session,
}

/// A session of the worker's own organisation: what only that may decide.
pub struct HomeSession {
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
        let session = home(state, &adult, &id).await?;
        Audience::tell_about(parts, &session);
        Ok(Self { adult, session })
    }
}

impl FromRequestParts<AppState> for HomeSession {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let session = home(state, &adult, &id).await?;
        Audience::tell_about(parts, &session);
        Ok(Self { adult, session })
    }
}

impl FromRequestParts<AppState> for OwnSession {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let session = own(state, &adult, &id).await?;
        Audience::tell_about(parts, &session);
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

/// A session that the worker runs.
pub async fn own(state: &AppState, adult: &Adult, id: &SessionId) -> Result<Session, Refused> {
    let session = store::sessions::get(&state.db, id).await?.ok_or(Refusal::NoSuchPage)?;
    let runs = session.organisation == adult.organisation || was_given(state, adult, id).await?;
    if runs { Ok(session) } else { Err(Refusal::NoSuchPage.into()) }
}

/// Whether its workers gave the room to this one, and it has not ended.
async fn was_given(state: &AppState, adult: &Adult, id: &SessionId) -> Result<bool, Refused> {
    Ok(store::session_workers::has_room(&state.db, id, &adult.id).await?)
}

/// A session of the adult's own organisation.
async fn home(state: &AppState, adult: &Adult, id: &SessionId) -> Result<Session, Refused> {
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
