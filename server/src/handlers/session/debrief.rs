//! After the sitting: four short parts, kept even when only one is filled in. Only adults of the
//! organisation read them, and a worry about a child does not belong in them.

use app::session::debrief::DebriefPage;
use axum::extract::State;
use domain::id::SessionId;
use domain::partnership::role::{Holder, ProgrammeRole};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::debrief::Debrief;
use domain::session::session::Session;

use super::room::{own, record};
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{SignedIn, Worker};
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/debrief`: workers fill it in, leaders of the organisation read it.
pub async fn form(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    Path(id): Path<SessionId>,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let debrief = store::debriefs::of_session(&state.db, &id).await?.unwrap_or_default();
    ask(&state, adult, session, debrief, None).await
}

/// `POST /sessions/{session}/debrief`.
pub async fn keep(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
    form: FormFields,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let typed = |field: &str| form.one(field).trim().replace("\r\n", "\n").replace('\0', "");
    let debrief = Debrief {
        did: typed("did"),
        said: typed("said"),
        to_change: typed("to_change"),
        pass_on: typed("pass_on"),
    };
    if let Err(wrong) = debrief.fits() {
        return ask(&state, adult, session, debrief, Some(wrong)).await;
    }
    store::debriefs::set(&state.db, &id, &debrief, state.clock.now()).await?;
    record(&state, &adult, Deed::SessionDebrief, id.as_str()).await?;
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

async fn ask(
    state: &AppState,
    adult: Adult,
    session: Session,
    debrief: Debrief,
    wrong: Option<(&'static str, Refusal)>,
) -> HandlerResult {
    let lead = safeguarding_lead(state, &adult).await?;
    let page = DebriefPage { adult, session, debrief, lead, wrong };
    Ok(render(page))
}
