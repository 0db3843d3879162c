//! The worker's hand points at an option on the big screen, while it is read aloud.

use std::time::Duration;

use axum::extract::State;
use domain::people::audit::Deed;
use domain::session::screen::SHINES_FOR;

use crate::extractors::form::FormFields;
use crate::extractors::own::OwnRound;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::state::AppState;

/// `POST /rounds/{round}/light`: the option shines for a moment, and goes out by itself.
pub async fn light(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let entry = state.entry(&adult, Deed::ScreenLight, &round.id);
    store::screens::light(&state.db, &round.id, &form.one("option").into(), &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    let (live, room) = (state.live.clone(), session.id.clone());
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(SHINES_FOR.unsigned_abs())).await;
        live.changed(&room);
    });
    Ok(back_to_room(&state, &session.id))
}
