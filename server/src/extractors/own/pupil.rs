//! The pupil in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::PupilId;
use domain::people::pupil::Pupil;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;

use super::session::own;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Worker;
use crate::state::AppState;

/// A pupil who is in a session of the worker's own organisation.
pub struct OwnPupil {
    /// The worker who asks.
    pub adult: Adult,
    /// The pupil in the address.
    pub pupil: Pupil,
    /// The session that the pupil is in.
    pub session: Session,
}

impl FromRequestParts<AppState> for OwnPupil {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let (pupil, session) = of_room(state, &adult, &id).await?;
        Ok(Self { adult, pupil, session })
    }
}

async fn of_room(state: &AppState, adult: &Adult, id: &PupilId) -> Result<(Pupil, Session), Refused> {
    let pupil = store::pupils::get(&state.db, id).await?.ok_or(Refusal::NoSuchPage)?;
    let session = own(state, adult, &pupil.session).await?;
    Ok((pupil, session))
}
