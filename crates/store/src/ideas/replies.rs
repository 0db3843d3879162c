//! What pupils reply to an answer. Only what suppression lets through leaves this file.

use std::collections::HashMap;

use domain::id::{IdeaId, PupilId, SessionId};
use domain::refusal::Refusal;
use domain::vote::suppression::{PublishedReplies, publish_replies};

use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
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

/// What may be seen of the replies to the ideas of a session; nothing of fewer than ten.
pub async fn published_of_session(db: &Db, session: &SessionId) -> Result<HashMap<IdeaId, PublishedReplies>> {
    let rows: Vec<(String, i64, i64)> =
        sql("select replies.idea, count(case when replies.fits then 1 end), count(*)
             from replies join ideas on ideas.id = replies.idea
             where ideas.session = $1 group by replies.idea")
        .bind(session.as_str())
        .fetch_all(db)
        .await?;
    let mut published = HashMap::new();
    for (idea, fits, all) in rows {
        if let Some(replies) = publish_replies(count(fits)?, count(all.saturating_sub(fits))?) {
            published.insert(idea.into(), replies);
        }
    }
    Ok(published)
}
