//! Coming back as a picture that is in already, on another device. A worker lets it in by the two
//! digits that the device and the room show.

use app::frame::Me;
use app::people::join::{BackPage, BackWaitPage};
use axum::extract::State;
use axum::http::HeaderMap;
use store::pupils::Asker;

use super::behind::open_session;
use super::tablet;
use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::MaybePupil;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::pictures::who;
use crate::state::AppState;

/// `GET /join/{code}/back`: "I was here before": the pictures that are in.
pub async fn form(
    State(state): State<AppState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    known: MaybePupil,
) -> HandlerResult {
    let session = open_session(&state, &headers, &code).await?;
    if known.is_in(&session.id) {
        return Ok(see_other("/now"));
    }
    let taken = store::pupils::taken(&state.db, &session.id).await?;
    Ok(render(BackPage { code: session.code, taken }))
}

/// `POST /join/{code}/back`: asks the worker to let this picture in on this device.
pub async fn ask(
    State(state): State<AppState>,
    Path(code): Path<String>,
    known: MaybePupil,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let session = open_session(&state, &headers, &code).await?;
    if known.is_in(&session.id) {
        return Ok(see_other("/now"));
    }
    let (picture, colour) = who(form.one("who"))?;
    // Always a new one: a token that somebody left on this device would be let in with it.
    let token = state.chance.token();
    let before = cookies::token(&state, &headers, For::Pupil).map(|before| cookies::hash(&before));
    let asker =
        Asker { token_hash: &cookies::hash(&token), before: before.as_deref(), chance: state.chance.u32() };
    let door = format!("/join/{}", session.code.as_str());
    store::pupils::ask_back(&state.db, &session.id, &picture, colour, &asker, state.clock.now()).await?;
    state.live.changed(&session.id);
    let mut response = see_other(&format!("{door}/wait"));
    cookies::give(&state, &mut response, For::Pupil, &token);
    draft::go_along(&state, &headers, (For::Pupil, &token), &mut response).await?;
    tablet::only_in(&state, &headers, &session, &mut response).await?;
    Ok(response)
}

/// `GET /join/{code}/wait`: the number, until the worker has let this device in.
pub async fn wait(
    State(state): State<AppState>,
    Path(code): Path<String>,
    MaybePupil(known): MaybePupil,
    headers: HeaderMap,
) -> HandlerResult {
    if known.is_some() {
        return Ok(see_other("/now"));
    }
    let hash = cookies::token(&state, &headers, For::Pupil).map(|token| cookies::hash(&token));
    let asked = match hash {
        Some(hash) => store::pupils::return_of(&state.db, &hash, state.clock.now()).await?,
        None => None,
    };
    // Nobody waits for it any more, or another device was let in as this picture.
    let Some(asked) = asked else {
        let code: String = form_urlencoded::byte_serialize(code.as_bytes()).collect();
        return Ok(see_other(&format!("/join/{code}/back")));
    };
    let me = Me { picture: asked.pupil.picture, colour: asked.pupil.colour };
    Ok(render(BackWaitPage { me, number: asked.number }))
}
