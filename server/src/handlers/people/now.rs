//! Where the session is now: pupils always find their way by `/now`.

use app::people::waiting::WaitingPage;
use axum::extract::State;

use crate::extractors::people::PupilSession;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
use crate::page::render;
use crate::state::AppState;
use crate::step_address::address_of;

/// `GET /now`: on to the session's present step.
pub async fn now(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    // The co-host begins at the steps; their own page is one tap further.
    let co_host = store::co_hosts::of_session(&state.db, &known.session.id).await?;
    if co_host.as_ref() == Some(&known.pupil.id) && known.session.ended_at.is_none() {
        return Ok(see_other("/run"));
    }
    address_of(&state, &known.session).await.map(|address| see_other(&address))
}

/// `GET /waiting`: "You're in. Look at the big screen."
pub async fn waiting(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    let live = live::of_session(&state, &known.session).await?;
    let page =
        WaitingPage { me: known.me(), session_name: known.session.name, back_at: known.pupil.back_at, live };
    Ok(render(page))
}
