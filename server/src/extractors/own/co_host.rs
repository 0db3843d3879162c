//! The pupil who runs the steps of the session.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::people::PupilSession;
use crate::state::AppState;

/// A pupil to whom a worker has handed the steps and the timer; it ends with the session.
pub struct CoHost(pub PupilSession);

impl FromRequestParts<AppState> for CoHost {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let known = PupilSession::from_request_parts(parts, state).await?;
        let co_host =
            store::co_hosts::of_session(&state.db, &known.session.id).await.map_err(Refused::from)?;
        if co_host.as_ref() == Some(&known.pupil.id) && known.session.ended_at.is_none() {
            return Ok(Self(known));
        }
        Err(Refused::from(Refusal::People(PeopleRefusal::NotYours)).into())
    }
}
