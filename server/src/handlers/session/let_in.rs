//! Who may come in and who has to go: the door, as far as a worker decides.

use axum::extract::State;
use domain::id::PupilId;
use domain::people::audit::Deed;
use domain::people::pupil::Colour;
use domain::refusal::Refusal;

use crate::already::by_another;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnSession;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::pictures;
use crate::state::AppState;

/// `POST /sessions/{session}/let-in`: those at the door whom the page names.
pub async fn let_in(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let now = state.clock.now();
    let ends_at = session.known_until(now);
    let id = session.id;
    let whom = whom(&form).map_err(|refusal| refused_in_room(refusal, &id))?;
    let entry = state.entry(&adult, Deed::PupilLetIn, &id);
    let done = store::newcomers::let_in(&state.db, &id, &whom, now, ends_at, &entry).await;
    if let Err(store::Error::Refused(Refusal::NotNow)) = &done
        && let Some(told) = by_another(&state, &adult, &id, Deed::PupilLetIn, id.as_str()).await?
    {
        return Ok(told);
    }
    done.map_err(|error| refused_in_room(error, &id))?;
    Ok(back_to_room(&state, &id))
}

/// `POST /sessions/{session}/turn-away`: those at the door whom the page names do not belong here.
pub async fn turn_away(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let whom = whom(&form).map_err(|refusal| refused_in_room(refusal, &id))?;
    let entry = state.entry(&adult, Deed::PupilTurnAway, &id);
    let done = store::newcomers::turn_away(&state.db, &id, &whom, &entry).await;
    done.map_err(|error| refused_in_room(error, &id))?;
    Ok(back_to_room(&state, &id))
}

/// `POST /sessions/{session}/take-out`: all who are ticked, and what they sent if that is ticked too.
pub async fn take_out(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let pupils: Vec<PupilId> = form.all("pupil").filter_map(|pupil| pupil.parse().ok()).collect();
    if pupils.is_empty() {
        return Err(refused_in_room(Refusal::Missing { field: "pupil" }, &id));
    }
    let what_they_sent = form.one("sent") == "1";
    let entry = state.entry(&adult, Deed::PupilTakeOut, &id);
    let now = state.clock.now();
    let done = store::pupils::take_out(&state.db, &id, &pupils, what_they_sent, now, &entry).await;
    done.map_err(|error| refused_in_room(error, &id))?;
    Ok(back_to_room(&state, &id))
}

/// The pictures of those who are meant, each named by the page: who knocks after it was drawn still waits.
fn whom(form: &FormFields) -> Result<Vec<(String, Colour)>, Refusal> {
    let named: Vec<_> = form.all("who").map(pictures::who).collect::<Result<_, _>>()?;
    if named.is_empty() { Err(Refusal::UnreadableForm) } else { Ok(named) }
}
