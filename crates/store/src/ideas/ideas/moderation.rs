//! What workers do with ideas. Rule, disk and audit entry are one transaction, so that two
//! workers and an author who all tap at once leave an idea in one of its states, never between
//! them. A second tap changes nothing and is not written down again.

use domain::id::IdeaId;
use domain::ideas::idea::IdeaState;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::ShortWords;

use super::row::state as state_of;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::session::sessions::{changed_in_room, wall_changed};
use crate::sql::sql;
use crate::tx::Tx;

/// The session and the state of an idea; makes all changes of that session wait for this one. Pupils
/// hear of it when the wall changes, and of nothing before it.
pub(super) async fn take(tx: &mut Tx, idea: &IdeaId) -> Result<(String, IdeaState)> {
    let session: Option<String> =
        sql("select session from ideas where id = $1").bind(idea.as_str()).scalar_optional(&mut *tx).await?;
    let session = session.ok_or(Refusal::NoSuchPage)?;
    changed_in_room(tx, &session).await?;
    let now: String = sql("select state from ideas where id = $1").bind(idea.as_str()).scalar_one(tx).await?;
    Ok((session, state_of(&now)?))
}

/// Writes the next state of an idea of a session; the wall has changed when it comes or goes. From
/// there on its day is kept, and neither its minute nor its place in the queue, which would tell who
/// wrote it.
pub(super) async fn move_to(
    tx: &mut Tx,
    idea: &IdeaId,
    session: &str,
    [before, after]: [IdeaState; 2],
) -> Result<()> {
    sql("update ideas set state = $2, merged_into = null, note = case when $2 = 'back' then note else null end,
            sent_at = case when $2 in ('wall', 'merged') then sent_at - sent_at % 86400000 else sent_at end,
            nth = case when $2 in ('wall', 'merged') then null else nth end
         where id = $1")
    .bind(idea.as_str())
    .bind(after.code())
    .execute(tx)
    .await?;
    if before == IdeaState::Wall || after == IdeaState::Wall {
        wall_changed(tx, session).await?;
    }
    Ok(())
}

/// Lets an idea onto the wall, but only the words that the worker has read: those sent at `read`.
/// An activity that came of it is called by them from then on. The number that was drawn for it the
/// first time is its place in every list that many read.
///
/// # Errors
/// [`Refusal::NotNow`] when its author has changed it since, and what the rule refuses.
pub async fn release(
    db: &Db,
    id: &IdeaId,
    read: Moment,
    cost: Option<u32>,
    drawn: u32,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let after = before.release()?;
    if before == after {
        return Ok(());
    }
    let same = sql("update ideas set cost = coalesce($3, cost), drawn = coalesce(drawn, $4)
         where id = $1 and sent_at = $2")
    .bind(id.as_str())
    .bind(read.0)
    .bind(cost.map(i64::from))
    .bind(i64::from(drawn))
    .execute(&mut tx)
    .await?;
    if same == 0 {
        return Err(Refusal::NotNow.into());
    }
    move_to(&mut tx, id, &session, [before, after]).await?;
    sql("update activities set name = (select words from ideas where ideas.id = $1) where idea = $1")
        .bind(id.as_str())
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Sends an idea back to its author, with a note.
///
/// # Errors
/// What [`IdeaState::send_back`] refuses.
pub async fn send_back(db: &Db, id: &IdeaId, note: &ShortWords, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let after = before.send_back()?;
    move_to(&mut tx, id, &session, [before, after]).await?;
    let noted = sql("update ideas set note = $2 where id = $1 and note is distinct from $2")
        .bind(id.as_str())
        .bind(note.as_str())
        .execute(&mut tx)
        .await?;
    if noted == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Makes an idea part of another one of the same session; its authors keep credit.
///
/// # Errors
/// [`Refusal::NotNow`] unless [`IdeaState::merge_into`] allows it; [`Refusal::UnreadableForm`]
/// for itself and for ideas of two sessions.
pub async fn merge(db: &Db, id: &IdeaId, into: &IdeaId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let whole: Option<(String, String)> = sql("select session, state from ideas where id = $1")
        .bind(into.as_str())
        .fetch_optional(&mut tx)
        .await?;
    let (same_session, whole) = whole.ok_or(Refusal::UnreadableForm)?;
    if same_session != session || id == into {
        return Err(Refusal::UnreadableForm.into());
    }
    let part_of: Option<String> = sql("select coalesce(merged_into, '') from ideas where id = $1")
        .bind(id.as_str())
        .scalar_optional(&mut tx)
        .await?;
    if before == IdeaState::Merged && part_of.as_deref() == Some(into.as_str()) {
        return Ok(());
    }
    let after = before.merge_into(state_of(&whole)?)?;
    move_to(&mut tx, id, &session, [before, after]).await?;
    sql("update ideas set merged_into = $2 where id = $1")
        .bind(id.as_str())
        .bind(into.as_str())
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes the last decision about an idea back: it waits again.
///
/// # Errors
/// What [`IdeaState::undo`] refuses.
pub async fn undo(db: &Db, id: &IdeaId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let after = before.undo()?;
    if before == after {
        return Ok(());
    }
    move_to(&mut tx, id, &session, [before, after]).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Writes down what an idea would take from the pot.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such idea.
pub async fn set_cost(db: &Db, id: &IdeaId, cost: Option<u32>, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, state) = take(&mut tx, id).await?;
    let written = sql("update ideas set cost = $2 where id = $1 and cost is distinct from $2")
        .bind(id.as_str())
        .bind(cost.map(i64::from))
        .execute(&mut tx)
        .await?;
    if written == 0 {
        return Ok(());
    }
    if state == IdeaState::Wall {
        wall_changed(&mut tx, &session).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}
