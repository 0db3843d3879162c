//! What was published of the round in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::RoundId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{MaybeSignedIn, PupilSession, SignedIn};
use crate::state::AppState;

/// A tally for the eyes of who asks.
pub enum SeenTally {
    /// For an adult of the partnership, once the round is closed: inside for who runs sessions or
    /// answers, as it may travel for all others.
    Adult(Adult, PublishedTally),
    /// For a pupil of the session, once it was shown to the room.
    Pupil(Box<PupilSession>, PublishedTally),
}

/// A tally of the adult's own partnership as it may travel.
pub struct OutsideTally(pub PublishedTally);

impl FromRequestParts<AppState> for SeenTally {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let adult = MaybeSignedIn::from_request_parts(parts, state).await?;
        if let MaybeSignedIn(Some(adult)) = adult {
            let face = if adult.role.sees_inside() { Profile::Inside } else { Profile::Outside };
            let tally = of_partnership(parts, state, &adult, face).await?;
            return Ok(Self::Adult(adult, tally));
        }
        let known = PupilSession::from_request_parts(parts, state).await?;
        let tally = shown_to(parts, state, &known).await?;
        Ok(Self::Pupil(Box::new(known), tally))
    }
}

impl FromRequestParts<AppState> for OutsideTally {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        Ok(Self(of_partnership(parts, state, &adult, Profile::Outside).await?))
    }
}

async fn of_partnership(
    parts: &mut Parts,
    state: &AppState,
    adult: &Adult,
    profile: Profile,
) -> Result<PublishedTally, Refused> {
    let Path(id) = Path::<RoundId>::from_request_parts(parts, state).await?;
    let tally = store::tallies::of_partnership(&state.db, &id, &adult.partnership, profile).await?;
    tally.ok_or_else(|| Refusal::NoSuchPage.into())
}

async fn shown_to(
    parts: &mut Parts,
    state: &AppState,
    known: &PupilSession,
) -> Result<PublishedTally, Refused> {
    let Path(id) = Path::<RoundId>::from_request_parts(parts, state).await?;
    let tally = store::tallies::shown_to(&state.db, &id, &known.session.id).await?;
    if let Some(tally) = tally.filter(|tally| tally.terms.may_be_shown()) {
        return Ok(tally);
    }
    store::rounds::in_room(&state.db, &id, &known.session.id).await?.ok_or(Refusal::NoSuchPage)?;
    Err(Refusal::NotNow.into())
}
