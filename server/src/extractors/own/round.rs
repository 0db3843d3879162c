//! The round in the address, while it is planned, open or to be shown.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use domain::id::RoundId;
use domain::people::pupil::Pupil;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::round::Round;
use store::ballots::Voted;

use super::session::own;
use crate::drawn_for;
use crate::error::Refused;
use crate::extractors::audience::{Audience, Reader};
use crate::extractors::cookies::{self, For};
use crate::extractors::id::Path;
use crate::extractors::people::{PupilSession, Worker};
use crate::state::AppState;

/// A round of a session of the worker's own organisation.
pub struct OwnRound {
    /// The worker who asks.
    pub adult: Adult,
    /// The session that holds it.
    pub session: Session,
    /// The round in the address.
    pub round: Round,
}

/// A round of the pupil's own session that was opened.
pub struct VoterRound {
    /// Who votes, and the session.
    pub voter: PupilSession,
    /// The round in the address.
    pub round: Round,
    /// What this device may know of the pupil's vote, until the round is closed.
    pub voted: Voted,
}

/// The same for who sends a ballot: in one statement, since a whole room votes in one moment.
pub struct CasterRound {
    /// Who votes.
    pub pupil: Pupil,
    /// The hash of this device's token.
    pub device: String,
    /// The round in the address.
    pub round: Round,
    /// Whether the roll has this voter; else a worker is asked first.
    pub on_roll: bool,
}

impl FromRequestParts<AppState> for OwnRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = of_room(state, &adult, &id).await?;
        Ok(Self { adult, session: found.0, round: found.1 })
    }
}

impl FromRequestParts<AppState> for VoterRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let voter = PupilSession::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let found = opened(state, &voter, &id).await?;
        if found.0.terms.is_sensitive() {
            Audience::tell_not_kept(parts);
        }
        Ok(Self { voter, round: found.0, voted: found.1 })
    }
}

impl FromRequestParts<AppState> for CasterRound {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        if let Some(caster) = caster(parts, state).await? {
            return Ok(caster);
        }
        // Who may not is told why, in the words of every other page of the vote.
        let VoterRound { voter, round, voted } = VoterRound::from_request_parts(parts, state).await?;
        let on_roll = voted != Voted::NotAsked;
        Ok(Self { pupil: voter.pupil, device: voter.device, round, on_roll })
    }
}

/// Who casts, when all is as it should be.
async fn caster(parts: &mut Parts, state: &AppState) -> Result<Option<CasterRound>, Response> {
    let Some(token) = cookies::token(state, &parts.headers, For::Pupil) else { return Ok(None) };
    let Path(id) = Path::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
    let device = cookies::hash(&token);
    let found = store::ballots::caster(&state.db, &device, &id, state.clock.now()).await;
    let found = found.map_err(|error| Refused::from(error).into_response())?;
    Ok(found.filter(|caster| caster.round.opened_at.is_some()).map(|caster| {
        Audience::tell(parts, Reader::Pupil);
        Audience::tell_rehearsal(parts, caster.rehearsal);
        Audience::tell_language(parts, &caster.language);
        Audience::tell_whom(parts, drawn_for::pupil(&caster.pupil.id));
        CasterRound { pupil: caster.pupil, device, round: caster.round, on_roll: caster.on_roll }
    }))
}

async fn of_room(state: &AppState, adult: &Adult, id: &RoundId) -> Result<(Session, Round), Refused> {
    let round = store::rounds::get(&state.db, id).await?.ok_or(Refusal::NoSuchPage)?;
    Ok((own(state, adult, &round.session).await?, round))
}

async fn opened(state: &AppState, voter: &PupilSession, id: &RoundId) -> Result<(Round, Voted), Refused> {
    let found = store::ballots::with_round(&state.db, id, &voter.pupil, &voter.device).await?;
    if found.0.opened_at.is_some() { Ok(found) } else { Err(Refusal::NoSuchPage.into()) }
}
