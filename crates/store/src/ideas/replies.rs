//! What pupils reply to an answer. Only what suppression lets through leaves this file.

use domain::id::{IdeaId, PupilId};

use super::said::{keep, say};
use crate::db::Db;
use crate::error::Result;

const KEEP: &str = keep!("replies", "fits", "exists (select 1 from answers where answers.idea = ideas.id)");

/// Keeps whether an answer is what a pupil asked for; an earlier reply is replaced. A pupil with a card
/// replies in every session of that card, each time as who they were there.
///
/// # Errors
/// [`domain::refusal::Refusal::NoSuchPage`] for an idea of another session, off the wall or without an answer.
pub async fn save(db: &Db, idea: &IdeaId, pupil: &PupilId, fits: bool) -> Result<()> {
    say(db, KEEP, (idea, pupil), fits, true).await
}

/// The same for somebody who taps a picture when the session is over. Nobody knows who taps, so a reply
/// that is there stays as it is.
///
/// # Errors
/// As [`save`].
pub async fn save_once(db: &Db, idea: &IdeaId, pupil: &PupilId, fits: bool) -> Result<()> {
    say(db, KEEP, (idea, pupil), fits, false).await
}
