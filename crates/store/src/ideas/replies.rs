//! What pupils reply to an answer. Only what suppression lets through leaves this file.

use domain::id::{IdeaId, PupilId};
use domain::refusal::Refusal;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// Keeps whether an answer is what a pupil asked for; an earlier reply is replaced.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for an idea of another session, off the wall or without an answer.
pub async fn save(db: &Db, idea: &IdeaId, pupil: &PupilId, fits: bool) -> Result<()> {
    let mut tx = db.begin().await?;
    let kept = sql("insert into replies (idea, pupil, fits)
         select ideas.id, pupils.id, $3 from ideas join pupils on pupils.session = ideas.session
         where ideas.id = $1 and pupils.id = $2 and pupils.removed_at is null and ideas.state = 'wall'
           and exists (select 1 from answers where answers.idea = ideas.id)
         on conflict (idea, pupil) do update set fits = excluded.fits")
    .bind(idea.as_str())
    .bind(pupil.as_str())
    .bind(fits)
    .execute(&mut tx)
    .await?;
    if kept == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    tx.commit().await
}
