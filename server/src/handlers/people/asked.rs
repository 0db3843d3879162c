//! At the door, beyond the list: a pupil waits until a worker has looked.

use app::frame::Me;
use app::people::join::AskedPage;
use axum::extract::State;
use axum::http::HeaderMap;

use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::id::Path;
use crate::extractors::people::MaybePupil;
use crate::handlers::people::behind::session_at;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /join/{code}/asked`: until a worker lets this device in.
pub async fn asked(
    State(state): State<AppState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    MaybePupil(known): MaybePupil,
) -> HandlerResult {
    if known.is_some() {
        return Ok(see_other("/now"));
    }
    let session = session_at(&state, &headers, &code).await?;
    let waits = match cookies::token(&state, &headers, For::Pupil) {
        Some(token) => store::newcomers::of_device(&state.db, &session.id, &cookies::hash(&token)).await?,
        None => None,
    };
    // Sent away, or never here: the pictures are there again.
    let Some(waits) = waits else { return Ok(see_other(&format!("/join/{}", session.code.as_str()))) };
    let me = Me { picture: waits.picture, colour: waits.colour };
    Ok(render(AskedPage { me, code: session.code, was_taken_out: waits.was_taken_out }))
}
