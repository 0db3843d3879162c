//! Two workers in one room tap the same thing: the second is told who has done it, by job title. Who taps
//! twice alone is told nothing.

use axum::response::Response;
use domain::id::{RoundId, SessionId};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;

use crate::error::Refused;
use crate::respond::see_other;
use crate::state::AppState;

/// What two can be at in one room, and whether it is about the round there.
const DEEDS: [(Deed, bool); 8] = [
    (Deed::SessionStep, false),
    (Deed::SessionDoor, false),
    (Deed::SessionTimer, false),
    (Deed::SessionEnd, false),
    (Deed::PupilLetIn, false),
    (Deed::RoundOpen, true),
    (Deed::RoundClose, true),
    (Deed::RoundReveal, true),
];

/// Back to the room, which says who it was, when somebody else has done it last. None when it was nobody
/// else: then the deed goes its usual way.
pub async fn by_another(
    state: &AppState,
    adult: &Adult,
    session: &SessionId,
    deed: Deed,
    about: &str,
) -> Result<Option<Response>, Refused> {
    let last = store::audit::last(&state.db, deed, about).await?;
    let other = last.filter(|last| last.who != adult.id.as_str());
    Ok(other.map(|_| see_other(&format!("/sessions/{session}/room?already={}", deed.code()))))
}

/// The job title of who did what the address of the room names; empty for a pupil who runs the steps.
pub async fn who(
    state: &AppState,
    named: Option<&str>,
    session: &SessionId,
    round: Option<&RoundId>,
) -> Result<Option<String>, Refused> {
    let Some((deed, of_round)) = DEEDS.into_iter().find(|(deed, _)| Some(deed.code()) == named) else {
        return Ok(None);
    };
    let about = if of_round { round.map(RoundId::as_str) } else { Some(session.as_str()) };
    let last = store::audit::last(&state.db, deed, about.unwrap_or_default()).await?;
    Ok(last.map(|last| last.job_title))
}
