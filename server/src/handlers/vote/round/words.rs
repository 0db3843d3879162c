//! What pupils wrote: a worker reads each before the room does.

use axum::extract::State;
use domain::people::audit::Deed;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::own::own;
use crate::handlers::{HandlerResult, back_to_room, record, refused_in_room};
use crate::state::AppState;

use crate::extractors::people::Worker;

/// `POST /words/{words}/show`: the room may see it.
pub async fn show(State(state): State<AppState>, worker: Worker, Path(id): Path<String>) -> HandlerResult {
    set(&state, worker, &id, true).await
}

/// `POST /words/{words}/hide`: only workers see it again.
pub async fn hide(State(state): State<AppState>, worker: Worker, Path(id): Path<String>) -> HandlerResult {
    set(&state, worker, &id, false).await
}

async fn set(state: &AppState, Worker(adult): Worker, id: &str, shown: bool) -> HandlerResult {
    let found = store::words::session_of(&state.db, id).await?;
    let (session, _) = found.ok_or_else(|| Refused::from(Refusal::NoSuchPage))?;
    own(state, &adult, &session).await?;
    store::words::show(&state.db, id, shown.then(|| state.clock.now()))
        .await
        .map_err(|error| refused_in_room(error, &session))?;
    record(state, &adult, if shown { Deed::WordsShow } else { Deed::WordsHide }, id).await?;
    Ok(back_to_room(state, &session))
}
