//! Where setting up ends: the code of the first session, and whether phones get to it.

use app::session::first::FirstSessionPage;
use axum::extract::State;
use domain::people::audit::Deed;

use crate::extractors::own::{HomeSession, OwnSession};
use crate::files::qr;
use crate::handlers::{HandlerResult, gate_of, refused_in_room, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;
use crate::{live, reach};

/// `GET /sessions/{session}/first`.
pub async fn first(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
) -> HandlerResult {
    let facts = store::live::facts(&state.db, &session.id).await?;
    let booking = store::bookings::of_session(&state.db, &session.id).await?;
    let place = match booking.as_ref().and_then(|booking| booking.place.as_ref()) {
        Some(place) => store::places::get(&state.db, place, &adult.partnership).await?,
        None => None,
    };
    let held = place.zip(booking).map(|(place, booking)| (place.place.name, booking.day));
    let said = WORDS.t_with("house-qr", &[("code", session.code.shown().into())]);
    Ok(render(FirstSessionPage {
        live: live::of_room(&state, &session, &facts),
        join_url: state.join_url(&session),
        qr_svg: qr::svg(&state.qr_url(&session), &said),
        reach: reach::known(&state),
        is_private: reach::is_private(&state.public_url),
        groups: store::groups::of_session(&state.db, &session.id).await?,
        held,
        gate: gate_of(&state, &adult).await?,
        adult,
        session,
    }))
}

/// `POST /sessions/{session}/clear`: a rehearsal leaves nothing behind but its line in the trail.
pub async fn clear(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::SessionClear, &session.id);
    let cleared = store::sessions::clear(&state.db, &session.id, &entry).await;
    cleared.map_err(|error| refused_in_room(error, &session.id))?;
    state.live.changed(&session.id);
    Ok(see_other("/sessions"))
}
