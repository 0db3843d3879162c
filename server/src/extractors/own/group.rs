//! The group in the address, and who keeps groups: youth workers and leaders.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use domain::partnership::group::Group;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::SignedIn;
use crate::state::AppState;

/// An adult who keeps the groups of the own organisation.
pub struct GroupKeeper(pub Adult);

/// A group of the adult's own organisation.
pub struct OwnGroup {
    /// The youth worker or leader who asks.
    pub adult: Adult,
    /// The group in the address.
    pub group: Group,
    /// Whether it was put away.
    pub put_away: bool,
}

/// A group of another organisation of the partnership.
pub struct OthersGroup {
    /// The youth worker or leader who asks.
    pub adult: Adult,
    /// The group in the address, in use.
    pub group: Group,
}

impl FromRequestParts<AppState> for GroupKeeper {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        if matches!(adult.role, Role::YouthWorker | Role::Leader) {
            return Ok(Self(adult));
        }
        Err(Refused::from(Refusal::People(PeopleRefusal::NotYours)).into_response())
    }
}

impl FromRequestParts<AppState> for OwnGroup {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let (adult, group, put_away) = of_partnership(parts, state).await?;
        if group.organisation == adult.organisation {
            return Ok(Self { adult, group, put_away });
        }
        Err(nothing().into_response())
    }
}

impl FromRequestParts<AppState> for OthersGroup {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let (adult, group, put_away) = of_partnership(parts, state).await?;
        if group.organisation != adult.organisation && !put_away {
            return Ok(Self { adult, group });
        }
        Err(nothing().into_response())
    }
}

async fn of_partnership(parts: &mut Parts, state: &AppState) -> Result<(Adult, Group, bool), Response> {
    let GroupKeeper(adult) = GroupKeeper::from_request_parts(parts, state).await?;
    let Path(id) = Path::from_request_parts(parts, state).await?;
    let found = store::groups::get(&state.db, &id, &adult.partnership).await.map_err(Refused::from)?;
    let (group, put_away) = found.ok_or_else(nothing)?;
    Ok((adult, group, put_away))
}

fn nothing() -> Refused {
    Refused::from(Refusal::NoSuchPage).back_to("/groups")
}
