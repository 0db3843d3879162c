//! What pupils wrote: a worker reads each before the room does.

use axum::extract::State;
use domain::people::audit::Deed;

use crate::extractors::own::OwnWords;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::state::AppState;

/// `POST /words/{words}/show`: the room may see it.
pub async fn show(State(state): State<AppState>, own: OwnWords) -> HandlerResult {
    set(&state, own, Deed::WordsShow).await
}

/// `POST /words/{words}/hide`: only workers see it again.
pub async fn hide(State(state): State<AppState>, own: OwnWords) -> HandlerResult {
    set(&state, own, Deed::WordsHide).await
}

async fn set(state: &AppState, OwnWords { adult, session, id }: OwnWords, deed: Deed) -> HandlerResult {
    let shown_at = (deed == Deed::WordsShow).then(|| state.clock.now());
    let entry = state.entry(&adult, deed, &id);
    store::words::show(&state.db, &id, shown_at, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(state, &session.id))
}
