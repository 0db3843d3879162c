//! Ideas: what young people propose, and what came of it.

pub mod activity;
pub mod answer;
pub mod answers;
pub mod changed;
pub mod follow_up;
pub mod idea;
pub mod moderation;
pub mod moderation_hints;
pub mod signal;
pub mod wall;
pub mod write_for;

use axum::response::Response;
use domain::id::SessionId;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::handlers::see_other;
use crate::state::AppState;

/// A refusal that leads back to the room.
fn refused(refusal: impl Into<Refusal>, session: &SessionId) -> Refused {
    Refused::from(refusal.into()).back_to(format!("/sessions/{session}/room"))
}

/// After a worker's deed: tell the listeners, and show the room again.
fn back_to_room(state: &AppState, session: &SessionId) -> Response {
    state.live.changed(session);
    see_other(&format!("/sessions/{session}/room"))
}
