//! An idea that may be a cry for help stays off the wall, and a worker tells the safeguarding lead.

use app::session::keep::KeepPage;
use axum::extract::State;
use domain::people::audit::Deed;
use domain::people::sign_in::{Adult, Role};

use super::decided::{as_read, back_to_desk, told};
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::RoomIdea;
use crate::handlers::{HandlerResult, safeguarding_lead};
use crate::page::render;
use crate::state::AppState;

/// `GET /ideas/{idea}/keep`: what it means, and whom to tell.
pub async fn form(State(state): State<AppState>, RoomIdea { adult, idea }: RoomIdea) -> HandlerResult {
    let lead = match safeguarding_lead(&state, &adult).await? {
        Some(lead) => Some(lead),
        None => who_hears_worries(&state, &adult).await?,
    };
    Ok(render(KeepPage { adult, idea, lead }))
}

/// Where no role of the programme names anybody: who signs in as the lead of the organisation.
async fn who_hears_worries(state: &AppState, adult: &Adult) -> Result<Option<String>, Refused> {
    let leads = store::adults::of_role(&state.db, &adult.partnership, Role::SafeguardingLead).await?;
    Ok(leads.into_iter().find(|one| one.organisation == adult.organisation).map(|one| one.job_title))
}

/// `POST /ideas/{idea}/keep`: it never comes to the wall.
pub async fn keep(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::IdeaKeep, &idea.id);
    let done = store::ideas::keep(&state.db, &idea.id, as_read(&form, &idea)?, &entry).await;
    told(&state, &adult, &idea, done).await?;
    Ok(back_to_desk(&state, &idea.session, &[idea.id], ""))
}
