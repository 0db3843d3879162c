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
    /// Every worry that this adult hears of, as it came, with its record.
    pub worries: Vec<(Worry, Vec<Line>, Standing)>,
}

/// One of them, in the address.
pub struct OwnWorry {
    /// Who asks, and all that they hear of.
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
        Ok(Self::read(state, adult, rung, team).await?)
    }
}

impl Hears {
    async fn read(
        state: &AppState,
        adult: Adult,
        rung: Rung,
        team: domain::people::duty::Team,
    ) -> Result<Self, Refused> {
        let hearing = Hearing::with(state, &adult.organisation, team).await?;
        let known = store::worries::of_organisation(&state.db, &adult.organisation).await?;
        let now = state.clock.now();
        let standing = |(worry, record): (Worry, Vec<Line>)| {
            let standing = hearing.standing((&worry, &record), now);
            (worry, record, standing)
        };
        let all = known.into_iter().map(standing);
        let worries = all.filter(|(_, _, standing)| standing.is_for(rung)).collect();
        Ok(Self { adult, rung, hearing, worries })
    }
}

impl FromRequestParts<AppState> for OwnWorry {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let hears = Hears::from_request_parts(parts, state).await?;
        let Path(id) = Path::<WorryId>::from_request_parts(parts, state).await?;
        let found = hears.worries.iter().find(|(worry, ..)| worry.id == id).cloned();
        let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/worries");
        let (worry, record, standing) = found.ok_or_else(nothing)?;
        Ok(Self { hears, worry, record, standing })
    }
}
