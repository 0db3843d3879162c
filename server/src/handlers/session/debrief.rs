//! After the sitting: four short parts, kept even when only one is filled in. Only adults of the
//! organisation read them, and a worry about a child does not belong in them.

use app::session::debrief::DebriefPage;
use axum::extract::State;
use domain::people::audit::Deed;
use domain::session::debrief::Debrief;
use domain::wording::tidy;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{DebriefOf, OwnSession};
use crate::handlers::{HandlerResult, safeguarding_lead, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/debrief`: workers fill it in, leaders of the organisation read it.
pub async fn form(
    State(state): State<AppState>,
    DebriefOf { adult, session }: DebriefOf,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (debrief, wrong) = match draft {
        Some((form, _)) => {
            let debrief = typed(&form);
            let wrong = debrief.fits().err();
            (debrief, wrong)
        }
        None => (store::debriefs::of_session(&state.db, &session.id).await?.unwrap_or_default(), None),
    };
    let lead = safeguarding_lead(&state, &adult).await?;
    let unread = store::ideas::unread_of(&state.db, &session.id).await?;
    Ok(render(DebriefPage { adult, session, debrief, lead, unread, wrong }))
}

/// `POST /sessions/{session}/debrief`.
pub async fn keep(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id.clone();
    let debrief = typed(&form);
    if let Err((_, refusal)) = debrief.fits() {
        return Ok(form.again(&format!("/sessions/{id}/debrief"), refusal));
    }
    store::debriefs::set(&state.db, &id, &debrief, &state.entry(&adult, Deed::SessionDebrief, &id)).await?;
    Ok(see_other("/sessions"))
}

/// The four parts as typed.
fn typed(form: &FormFields) -> Debrief {
    let typed = |field: &str| tidy(form.one(field));
    Debrief {
        did: typed("did"),
        said: typed("said"),
        to_change: typed("to_change"),
        pass_on: typed("pass_on"),
    }
}
