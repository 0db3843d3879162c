//! The activity in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use domain::id::ActivityId;
use domain::ideas::activity::Activity;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{Leader, Staff};
use crate::state::AppState;

/// An activity of the adult's own partnership.
pub struct ReadableActivity {
    /// The worker or leader.
    pub adult: Adult,
    /// The activity in the address.
    pub activity: Activity,
}

/// An activity of the leader's own partnership, whoever runs it.
pub struct PartnershipActivity {
    /// The leader who asks.
    pub adult: Adult,
    /// The activity in the address.
    pub activity: Activity,
}

/// An activity that the leader's own organisation runs.
pub struct OwnActivity {
    /// The leader who asks.
    pub adult: Adult,
    /// The activity in the address.
    pub activity: Activity,
}

impl FromRequestParts<AppState> for ReadableActivity {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Staff(adult) = Staff::from_request_parts(parts, state).await?;
        let activity = of_partnership(parts, state, &adult).await?;
        Ok(Self { adult, activity })
    }
}

impl FromRequestParts<AppState> for PartnershipActivity {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let activity = of_partnership(parts, state, &adult).await?;
        Ok(Self { adult, activity })
    }
}

impl FromRequestParts<AppState> for OwnActivity {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let PartnershipActivity { adult, activity } =
            PartnershipActivity::from_request_parts(parts, state).await?;
        if activity.is_run_by(&adult.organisation) {
            return Ok(Self { adult, activity });
        }
        let back = format!("/activities/{}", activity.id);
        Err(Refused::from(Refusal::People(PeopleRefusal::NotYours)).back_to(back).into_response())
    }
}

async fn of_partnership(parts: &mut Parts, state: &AppState, adult: &Adult) -> Result<Activity, Refused> {
    let Path(id) = Path::<ActivityId>::from_request_parts(parts, state).await?;
    let activity = store::activities::get(&state.db, &id, &adult.partnership).await?;
    activity.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/programme"))
}
