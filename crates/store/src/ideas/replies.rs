//! What pupils reply to an answer. Only what suppression lets through leaves this file.

use domain::id::{IdeaId, PupilId};
use domain::refusal::Refusal;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// Keeps whether an answer is what a pupil asked for; an earlier reply is replaced. A pupil with a card
/// replies in every session of that card, each time as who they were there.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for an idea of another session, off the wall or without an answer.
pub async fn save(db: &Db, idea: &IdeaId, pupil: &PupilId, fits: bool) -> Result<()> {
    keep(db, idea, pupil, fits, true).await
}

/// The same for somebody who taps a picture when the session is over. Nobody knows who taps, so a reply
/// that is there stays as it is.
///
/// # Errors
/// As [`save`].
pub async fn save_once(db: &Db, idea: &IdeaId, pupil: &PupilId, fits: bool) -> Result<()> {
    keep(db, idea, pupil, fits, false).await
}

async fn keep(db: &Db, idea: &IdeaId, pupil: &PupilId, fits: bool, anew: bool) -> Result<()> {
    let mut tx = db.begin().await?;
    let kept = sql("insert into replies (idea, pupil, fits)
         select ideas.id, there.id, $3 from ideas
         join pupils there on there.session = ideas.session and there.removed_at is null
         join pupils speaker on speaker.id = $2 and speaker.removed_at is null
         where ideas.id = $1 and ideas.state = 'wall' and (there.id = speaker.id or there.card = speaker.card)
           and exists (select 1 from answers where answers.idea = ideas.id)
         on conflict (idea, pupil) do update
            set fits = case when $4 then excluded.fits else replies.fits end")
    .bind(idea.as_str())
    .bind(pupil.as_str())
    .bind(fits)
    .bind(anew)
    .execute(&mut tx)
    .await?;
    if kept == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    tx.commit().await
}
