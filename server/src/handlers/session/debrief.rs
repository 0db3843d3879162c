//! After the sitting: four short parts, kept even when only one is filled in. Only adults of the
//! organisation read them, and a worry about a child does not belong in them.

use app::session::debrief::DebriefPage;
use axum::extract::State;
use domain::partnership::role::{Holder, ProgrammeRole};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::session::debrief::Debrief;
use domain::wording::tidy;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{DebriefOf, OwnSession};
use crate::handlers::{HandlerResult, see_other};
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
    Ok(render(DebriefPage { adult, session, debrief, lead, wrong }))
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

/// Who is told of a worry about a child: the organisation's own lead, by job title.
async fn safeguarding_lead(state: &AppState, adult: &Adult) -> Result<Option<String>, Refused> {
    let filled = store::roles::of_partnership(&state.db, &adult.partnership).await?;
    let lead = filled
        .into_iter()
        .find(|one| one.organisation == adult.organisation && one.role == ProgrammeRole::SafeguardingLead);
    Ok(lead.and_then(|one| match one.holder {
        Holder::Post(post) => Some(post.to_string()),
        Holder::NotNeeded(_) => None,
    }))
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
