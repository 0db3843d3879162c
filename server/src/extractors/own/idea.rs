//! The idea in the address.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use domain::id::IdeaId;
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::refusal::IdeasRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use super::session::own;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{Leader, PupilSession, Worker};
use crate::state::AppState;

/// A pupil's own idea that may still be changed.
pub struct OwnIdea {
    /// The author, and the session.
    pub known: PupilSession,
    /// The idea in the address.
    pub idea: Idea,
}

/// An idea on the wall of the pupil's own session, or of another in which the pupil's card was.
pub struct WallIdea {
    /// Who looks at the wall, and the session.
    pub known: PupilSession,
    /// The idea in the address.
    pub idea: Idea,
}

/// An idea in a session of the worker's own organisation; a draft is its author's alone.
pub struct RoomIdea {
    /// The worker who asks.
    pub adult: Adult,
    /// The idea in the address.
    pub idea: Idea,
}

/// An idea on the wall of a session of the leader's partnership.
pub struct PartnershipIdea {
    /// The leader who asks.
    pub adult: Adult,
    /// The idea in the address.
    pub idea: Idea,
}

impl FromRequestParts<AppState> for OwnIdea {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let known = PupilSession::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let idea = of_author(state, &known, &id).await?;
        Ok(Self { known, idea })
    }
}

impl FromRequestParts<AppState> for WallIdea {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let known = PupilSession::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let idea = on_wall_of(state, &known, &id).await?;
        Ok(Self { known, idea })
    }
}

impl FromRequestParts<AppState> for RoomIdea {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Worker(adult) = Worker::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let idea = of_room(state, &adult, &id).await?;
        Ok(Self { adult, idea })
    }
}

impl FromRequestParts<AppState> for PartnershipIdea {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Leader(adult) = Leader::from_request_parts(parts, state).await?;
        let Path(id) = Path::from_request_parts(parts, state).await?;
        let idea = of_partnership(state, &adult, &id).await?;
        Ok(Self { adult, idea })
    }
}

async fn of_author(state: &AppState, known: &PupilSession, id: &IdeaId) -> Result<Idea, Refused> {
    let found = store::ideas::get(&state.db, id).await?;
    let own = found.filter(|idea| idea.author.as_ref() == Some(&known.pupil.id));
    let idea = own.ok_or(Refusal::NoSuchPage)?;
    idea.state.change()?;
    Ok(idea)
}

async fn on_wall_of(state: &AppState, known: &PupilSession, id: &IdeaId) -> Result<Idea, Refused> {
    let found = store::ideas::get(&state.db, id).await?;
    let idea = found.filter(|idea| idea.state == IdeaState::Wall).ok_or(Refusal::NoSuchPage)?;
    let own = idea.session == known.session.id || same_voice(state, known, &idea).await?;
    if own { Ok(idea) } else { Err(Refusal::NoSuchPage.into()) }
}

/// Whether the pupil's card was in the session of that idea, too.
async fn same_voice(state: &AppState, known: &PupilSession, idea: &Idea) -> Result<bool, Refused> {
    match &known.pupil.card {
        Some(card) => Ok(store::cards::was_in(&state.db, card, &idea.session).await?),
        None => Ok(false),
    }
}

async fn of_room(state: &AppState, adult: &Adult, id: &IdeaId) -> Result<Idea, Refused> {
    let idea = store::ideas::get(&state.db, id).await?.ok_or(Refusal::NoSuchPage)?;
    own(state, adult, &idea.session).await?;
    if idea.state != IdeaState::Draft {
        return Ok(idea);
    }
    // One that a worker had read, and that its author now changes.
    let was_sent = store::ideas::was_sent(&state.db, id).await?;
    let refusal = if was_sent { IdeasRefusal::WordsChanged.into() } else { Refusal::NoSuchPage };
    Err(Refused::from(refusal).back_to(format!("/sessions/{}/room", idea.session)))
}

async fn of_partnership(state: &AppState, adult: &Adult, id: &IdeaId) -> Result<Idea, Refused> {
    let idea = store::ideas::of_partnership(&state.db, id, &adult.partnership).await?;
    let on_wall = idea.filter(|idea| idea.state == IdeaState::Wall);
    on_wall.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership"))
}
