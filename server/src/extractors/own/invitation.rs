//! The link in the address, by its id; its secret is elsewhere.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::InvitationId;
use domain::people::invitation::Invitation;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::state::AppState;

/// A link that the leader's own organisation made, or that leads into it.
pub struct OwnInvitation {
    /// The leader who asks.
    pub adult: Adult,
    /// The link in the address.
    pub invitation: Invitation,
}

impl FromRequestParts<AppState> for OwnInvitation {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::<InvitationId>::from_request_parts(parts, state).await?;
        let own = store::invitations::of_organisation(&state.db, &adult.organisation).await;
        let found = own.map_err(Refused::from)?.into_iter().find(|one| one.id == id);
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/people");
        Ok(Self { invitation: found.ok_or_else(nothing)?, adult })
    }
}
