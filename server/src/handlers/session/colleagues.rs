//! Workers of other organisations whose groups are here: they can be given the room.

use app::session::room::ColleagueRow;
use axum::extract::State;
use domain::people::audit::Deed;
use domain::session::session::Session;
use store::session::session_workers::Colleague;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::HomeSession;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::state::AppState;

/// Those who have the room, and those who can be given it; nobody once the session has ended.
pub(super) async fn read(state: &AppState, session: &Session) -> Result<Vec<ColleagueRow>, Refused> {
    if session.ended_at.is_some() {
        return Ok(Vec::new());
    }
    let row = |one: Colleague| ColleagueRow {
        id: one.id,
        job_title: one.job_title,
        organisation: one.organisation,
        has_room: one.has_room,
    };
    let colleagues = store::session_workers::colleagues(&state.db, &session.id).await?;
    Ok(colleagues.into_iter().map(row).collect())
}

/// `POST /sessions/{session}/workers`: gives the room to a colleague, until the session ends.
pub async fn give(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let (id, to) = (session.id, form.one("worker").into());
    let entry = state.entry(&adult, Deed::SessionGive, &id);
    let given = store::session_workers::give(&state.db, &id, &to, &entry).await;
    given.map_err(|error| refused_in_room(error, &id))?;
    Ok(back_to_room(&state, &id))
}

/// `POST /sessions/{session}/workers/remove`: takes it back.
pub async fn take_back(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let (id, from) = (session.id, form.one("worker").into());
    let entry = state.entry(&adult, Deed::SessionTakeBack, &id);
    store::session_workers::take_back(&state.db, &id, &from, &entry).await?;
    Ok(back_to_room(&state, &id))
}
