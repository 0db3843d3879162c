//! What adults promise about an idea. All versions are kept; the latest one counts, and of one
//! answer the latest word on what happened. `reading.rs` beside this file holds how they are read.

mod of_card;
mod period;
mod reading;
mod rows;
mod waiting;

use domain::id::{AnswerId, IdeaId};
use domain::ideas::answer::{Answer, FollowUp};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::Wording;

pub use of_card::{of_card, of_voice};
pub use period::{SaidThen, of_period};
pub(super) use reading::latest;
pub use reading::{
    Read, for_everybody, for_pupil, heard_in, of_idea, of_partnership, of_session, waited_for,
};
pub use waiting::{Unanswered, to_answer, to_follow_up};

use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::session::sessions::changed;
use crate::sql::sql;
use crate::tx::Tx;

/// Answers an idea; an earlier answer is kept beside it. What pupils replied was about the
/// earlier one and is gone; what happened is still to be said.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such idea on a wall.
pub async fn insert(db: &Db, answer: &Answer, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    take(&mut tx, &answer.idea).await?;
    write(&mut tx, answer).await?;
    sql("delete from replies where idea = $1").bind(answer.idea.as_str()).execute(&mut tx).await?;
    nobody_has_confirmed(&mut tx, &answer.idea).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Answers several ideas of one session, all or none. One that has an answer by now keeps it.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when one of them is not on a wall.
pub async fn insert_first(db: &Db, answers: &[(Answer, AuditEntry)]) -> Result<()> {
    let mut tx = db.begin().await?;
    for (answer, entry) in answers {
        take(&mut tx, &answer.idea).await?;
        if latest(&mut tx, &answer.idea).await?.is_some() {
            continue;
        }
        write(&mut tx, answer).await?;
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// Says what happened after the latest answer to an idea: a version more of that answer, of this
/// id. Pupils' replies to it stay; what they confirmed before is gone, since it was about other words.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when nothing was promised.
pub async fn follow_up(
    db: &Db,
    idea: &IdeaId,
    version: AnswerId,
    said: FollowUp,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    take(&mut tx, idea).await?;
    let promise = latest(&mut tx, idea).await?.filter(Answer::promises).ok_or(Refusal::NoSuchPage)?;
    write(&mut tx, &Answer { id: version, follow_up: Some(said), ..promise }).await?;
    nobody_has_confirmed(&mut tx, idea).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// What pupils confirmed was about what was said before.
async fn nobody_has_confirmed(tx: &mut Tx, idea: &IdeaId) -> Result<()> {
    sql("delete from confirmations where idea = $1").bind(idea.as_str()).execute(tx).await?;
    Ok(())
}

/// Makes all changes of the session of an idea on the wall wait for this one.
async fn take(tx: &mut Tx, idea: &IdeaId) -> Result<()> {
    let session: Option<String> = sql("select session from ideas where id = $1 and state = 'wall'")
        .bind(idea.as_str())
        .scalar_optional(&mut *tx)
        .await?;
    changed(tx, &session.ok_or(Refusal::NoSuchPage)?).await?;
    Ok(())
}

async fn write(tx: &mut Tx, answer: &Answer) -> Result<()> {
    let said = answer.follow_up.as_ref();
    sql("insert into answers (id, idea, decision, because, next, decider, by_when, answered_at, done, happened,
             followed_up_at, asks, nth)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, coalesce(max(nth), 0) + 1
         from answers where idea = $2")
    .bind(answer.id.as_str())
    .bind(answer.idea.as_str())
    .bind(answer.decision.code())
    .bind(answer.because.as_str())
    .bind(answer.next.as_ref().map(Wording::as_str))
    .bind(answer.decider.as_str())
    .bind(answer.by_when)
    .bind(answer.answered_at.0)
    .bind(said.map(|said| said.done.code()))
    .bind(said.map(|said| said.happened.as_str()))
    .bind(said.map(|said| said.written_at.0))
    .bind(said.is_some_and(|said| said.asks))
    .execute(tx)
    .await?;
    Ok(())
}
