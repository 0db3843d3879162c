//! The code of a session: opened before its day, and a new one when the old is known too widely.

use axum::extract::State;
use domain::people::audit::Deed;

use crate::extractors::own::OwnSession;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::state::AppState;

/// `POST /sessions/{session}/open`: the code lets pupils in from now on.
pub async fn open(State(state): State<AppState>, OwnSession { adult, session }: OwnSession) -> HandlerResult {
    let id = session.id;
    let entry = state.entry(&adult, Deed::SessionOpen, &id);
    let opened = store::sessions::open_now(&state.db, &id, &state.opening(), &entry).await;
    opened.map_err(|error| refused_in_room(error, &id))?;
    Ok(back_to_room(&state, &id))
}

/// `POST /sessions/{session}/code`: the old code and its QR code are dead at once.
pub async fn renew(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
) -> HandlerResult {
    let id = session.id;
    let entry = state.entry(&adult, Deed::SessionCode, &id);
    let renewed = store::sessions::renew(&state.db, &id, &state.opening(), &entry).await;
    renewed.map_err(|error| refused_in_room(error, &id))?;
    Ok(back_to_room(&state, &id))
}
