//! What workers do with ideas. Rule, disk and audit entry are one transaction, so that two
//! workers and an author who all tap at once leave an idea in one of its states, never between
//! them. A second tap changes nothing and is not written down again; a tap on an older page is refused.

use domain::id::IdeaId;
use domain::ideas::decision::{AsRead, was_a_slip};
use domain::ideas::idea::IdeaState;
use domain::money::Pence;
use domain::people::audit::{AuditEntry, Deed};
use domain::time::Moment;
use domain::wording::ShortWords;

use super::deciding::{as_read, decide, take};
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::people::worries::{self, Posted};
use crate::rows::amount;
use crate::session::sessions::wall_changed;
use crate::sql::sql;
use crate::tx::Tx;

/// Lets an idea onto the wall, but only as the worker has read it. An activity that came of it is
/// called by its words from then on. The number that was drawn for it the first time is its place in
/// every list that many read. Says whether anything was done: nothing, when it was there already.
///
/// # Errors
/// What `as_read` and [`IdeaState::release`] refuse.
pub async fn release(
    db: &Db,
    id: &IdeaId,
    read: AsRead,
    cost: Option<Pence>,
    drawn: u32,
    entry: &AuditEntry,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let done = release_in(&mut tx, id, read, cost, drawn, entry).await?;
    tx.commit().await.map(|()| done)
}

pub(super) async fn release_in(
    tx: &mut Tx,
    id: &IdeaId,
    read: AsRead,
    cost: Option<Pence>,
    drawn: u32,
    entry: &AuditEntry,
) -> Result<bool> {
    let (session, before) = take(tx, id).await?;
    if before == IdeaState::Wall {
        return Ok(false);
    }
    as_read(tx, id, Some(read)).await?;
    let after = before.release()?;
    sql("update ideas set cost = coalesce($2, cost), drawn = coalesce(drawn, $3) where id = $1")
        .bind(id.as_str())
        .bind(cost.map(amount))
        .bind(i64::from(drawn))
        .execute(&mut *tx)
        .await?;
    decide(tx, id, &session, [before, after], entry).await?;
    sql("update activities set name = (select words from ideas where ideas.id = $1) where idea = $1")
        .bind(id.as_str())
        .execute(tx)
        .await?;
    Ok(true)
}

/// Sends an idea back to its author, with a note. Says whether anything was done.
///
/// # Errors
/// What `as_read` and [`IdeaState::send_back`] refuse.
pub async fn send_back(
    db: &Db,
    id: &IdeaId,
    read: Option<AsRead>,
    note: &ShortWords,
    entry: &AuditEntry,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let done = send_back_in(&mut tx, id, read, note, entry).await?;
    tx.commit().await.map(|()| done)
}

pub(super) async fn send_back_in(
    tx: &mut Tx,
    id: &IdeaId,
    read: Option<AsRead>,
    note: &ShortWords,
    entry: &AuditEntry,
) -> Result<bool> {
    let (session, before) = take(tx, id).await?;
    let noted: Option<String> = sql("select coalesce(note, '') from ideas where id = $1")
        .bind(id.as_str())
        .scalar_optional(&mut *tx)
        .await?;
    if before == IdeaState::Back && noted.as_deref() == Some(note.as_str()) {
        return Ok(false);
    }
    as_read(tx, id, read).await?;
    let after = before.send_back()?;
    decide(tx, id, &session, [before, after], entry).await?;
    sql("update ideas set note = $2 where id = $1").bind(id.as_str()).bind(note.as_str()).execute(tx).await?;
    Ok(true)
}

/// Keeps an idea private: it never comes to the wall, and its words go to those who hear the worries of its
/// author's own organisation. Says whether anything was done.
///
/// # Errors
/// What `as_read` and [`IdeaState::keep`] refuse.
pub async fn keep(
    db: &Db,
    id: &IdeaId,
    read: Option<AsRead>,
    worry: &Posted,
    entry: &AuditEntry,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    if before == IdeaState::Kept {
        return Ok(false);
    }
    as_read(&mut tx, id, read).await?;
    let after = before.keep()?;
    worries::of_kept(&mut tx, worry, id).await?;
    decide(&mut tx, id, &session, [before, after], entry).await?;
    tx.commit().await.map(|()| true)
}

/// Takes the last decision about an idea back: it waits again. Says whether anything was done.
///
/// # Errors
/// What `as_read`, [`IdeaState::undo`] and, for what was kept private, [`was_a_slip`] refuse.
pub async fn undo(db: &Db, id: &IdeaId, read: Option<AsRead>, entry: &AuditEntry) -> Result<bool> {
    let mut tx = db.begin().await?;
    let done = undo_in(&mut tx, id, read, entry).await?;
    tx.commit().await.map(|()| done)
}

pub(super) async fn undo_in(
    tx: &mut Tx,
    id: &IdeaId,
    read: Option<AsRead>,
    entry: &AuditEntry,
) -> Result<bool> {
    let (session, before) = take(tx, id).await?;
    let after = before.undo()?;
    if before == after {
        return Ok(false);
    }
    as_read(tx, id, read).await?;
    if before == IdeaState::Kept {
        let (who, at) = audit::last_in(tx, Deed::IdeaKeep, id.as_str()).await?.unwrap_or_default();
        was_a_slip(who == entry.who, Moment(at), entry.at)?;
        worries::put_back(tx, id, entry).await?;
    }
    decide(tx, id, &session, [before, after], entry).await?;
    Ok(true)
}

/// Writes down what an idea would take from the pot.
///
/// # Errors
/// [`NoSuchPage`](domain::refusal::Refusal::NoSuchPage) when there is no such idea.
pub async fn set_cost(db: &Db, id: &IdeaId, cost: Option<Pence>, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, state) = take(&mut tx, id).await?;
    let written = sql("update ideas set cost = $2 where id = $1 and cost is distinct from $2")
        .bind(id.as_str())
        .bind(cost.map(amount))
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
