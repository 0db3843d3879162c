//! The worry in the address, and who hears worries.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use domain::id::WorryId;
use domain::people::duty::Rung;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::people::worry::{Line, Standing, Worry};
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::SignedIn;
use crate::state::AppState;
use crate::worries::Hearing;

/// An adult who hears the worries of the own organisation: the safeguarding lead, the deputy, the head.
pub struct Hears {
    /// Who asks.
    pub adult: Adult,
    /// As what.
    pub rung: Rung,
    /// All who hear there.
    pub hearing: Hearing,
}

/// One of them, in the address.
pub struct OwnWorry {
    /// Who asks.
    pub hears: Hears,
    /// The worry in the address.
    pub worry: Worry,
    /// What was done about it.
    pub record: Vec<Line>,
    /// Where it stands.
    pub standing: Standing,
}

impl FromRequestParts<AppState> for Hears {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        let team = store::duties::team(&state.db, &adult.organisation).await.map_err(Refused::from)?;
        let Some(rung) = team.rung_of(&adult.id) else {
            // Who is held is told why, and what to do.
            let (why, back) = if team.holds(&adult.id) {
                (PeopleRefusal::WorriesHeld, "/people")
            } else {
                (PeopleRefusal::NotYours, app::frame::home(adult.role))
            };
            return Err(Refused::from(Refusal::People(why)).back_to(back).into_response());
        };
        let hearing = Hearing::with(state, &adult.organisation, team).await.map_err(Refused::from)?;
        Ok(Self { adult, rung, hearing })
    }
}

impl Hears {
    /// Every worry that this adult hears of, as it came, with where it stands.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn worries(&self, state: &AppState) -> Result<Vec<(Worry, Standing)>, Refused> {
        let now = state.clock.now();
        let known = store::worries::of_organisation(&state.db, &self.adult.organisation).await?;
        let standing = |(worry, record): (Worry, Vec<Line>)| {
            let standing = self.hearing.standing((&worry, &record), now);
            (worry, standing)
        };
        let all = known.into_iter().map(standing);
        Ok(all.filter(|(_, standing)| standing.is_for(self.rung)).collect())
    }
}

impl FromRequestParts<AppState> for OwnWorry {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let hears = Hears::from_request_parts(parts, state).await?;
        let Path(id) = Path::<WorryId>::from_request_parts(parts, state).await?;
        let own = &hears.adult.organisation;
        let found = store::worries::get(&state.db, own, &id).await.map_err(Refused::from)?;
        let stands = |(worry, record): (Worry, Vec<Line>)| {
            let standing = hears.hearing.standing((&worry, &record), state.clock.now());
            (worry, record, standing)
        };
        let found = found.map(stands).filter(|(_, _, standing)| standing.is_for(hears.rung));
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/worries");
        let (worry, record, standing) = found.ok_or_else(nothing)?;
        Ok(Self { hears, worry, record, standing })
    }
}
