//! Setting Fifth up: the link, the first adult, and which of the four pages comes next. The account is made
//! first, so that a break loses nothing and nobody else can go on.

mod group;
mod organisation;
mod place;
mod you;

use app::session::set_up::SoFar;
use axum::extract::State;
use domain::people::sign_in::Adult;

pub use group::{form as group, say as say_group};
pub use organisation::{form as organisation, say as say_organisation};
pub use place::{form as place, make};
pub use you::{begin, change, link, say};

use crate::error::Refused;
use crate::extractors::own::SettingUp;
use crate::handlers::{HandlerResult, see_other};
use crate::state::AppState;

/// `GET /set-up`: on with the first page that was not sent yet.
pub async fn go_on(State(state): State<AppState>, SettingUp(adult): SettingUp) -> HandlerResult {
    let so_far = so_far(&state, &adult).await?;
    Ok(see_other(match (so_far.organisation.is_empty(), so_far.groups.is_empty()) {
        (true, _) => "/set-up/organisation",
        (false, true) => "/set-up/group",
        (false, false) => "/set-up/place",
    }))
}

/// What was said so far, as the disk has it.
async fn so_far(state: &AppState, adult: &Adult) -> Result<SoFar, Refused> {
    let organisation = store::organisations::get(&state.db, &adult.organisation).await?;
    let groups = store::groups::of_partnership(&state.db, &adult.partnership).await?;
    let organisation = organisation.map(|one| one.name).unwrap_or_default();
    Ok(SoFar { you: adult.job_title.clone(), organisation, groups })
}
