//! An id in an address, parsed at the door: what the server did not make is no page.

use std::str::FromStr;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use domain::refusal::Refusal;

use crate::error::Refused;

/// The one id (or code, or token) in the address.
pub struct Path<T>(pub T);

impl<T: FromStr + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let segments = RawPathParams::from_request_parts(parts, state).await;
        let segments = segments.map_err(|_| Refusal::NoSuchPage)?;
        let id = segments.iter().next().and_then(|(_, text)| text.parse().ok());
        id.map(Self).ok_or_else(|| Refusal::NoSuchPage.into())
    }
}
