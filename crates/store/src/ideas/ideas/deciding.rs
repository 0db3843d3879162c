//! What every decision about an idea needs: its session held, the page it was made on, the next state, the line
//! in the audit trail.

use domain::id::{IdeaId, SessionId};
use domain::ideas::decision::AsRead;
use domain::ideas::idea::IdeaState;
use domain::ideas::read_within::{ReadTimes, in_time};
use domain::ideas::refusal::IdeasRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::row::state as state_of;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows::count;
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

/// Whether the worker's page still showed this idea as it is. Whoever names no page means it as it is now.
///
/// # Errors
/// [`IdeasRefusal::WordsChanged`] when its author has changed it since, and [`Refusal::NotNow`] when a
/// worker has decided on it.
pub(super) async fn as_read(tx: &mut Tx, idea: &IdeaId, read: Option<AsRead>) -> Result<()> {
    let Some(read) = read else { return Ok(()) };
    let (sent_at, decided, state): (i64, i64, String) =
        sql("select sent_at, decided, state from ideas where id = $1")
            .bind(idea.as_str())
            .fetch_optional(tx)
            .await?
            .ok_or(Refusal::NoSuchPage)?;
    if count(decided)? != read.decided {
        return Err(Refusal::NotNow.into());
    }
    let same = Moment(sent_at) == read.sent_at && state != IdeaState::Draft.code();
    if same { Ok(()) } else { Err(Refusal::Ideas(IdeasRefusal::WordsChanged).into()) }
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
    sql("update ideas set state = $2, merged_into = null, part_agrees = null, whole_agrees = null,
            note = case when $2 = 'back' then note else null end,
            wrote = $2 = 'back' and author is not null,
            sent_at = case when $2 in ('wall', 'merged') then sent_at - sent_at % 86400000 else sent_at end,
            nth = case when $2 in ('wall', 'merged') then null else nth end
         where id = $1")
    .bind(idea.as_str())
    .bind(after.code())
    .execute(&mut *tx)
    .await?;
    free_parts(tx, idea).await?;
    if before == IdeaState::Wall || after == IdeaState::Wall {
        wall_changed(tx, session).await?;
    }
    Ok(())
}

/// The same as a worker's decision, with its line in the audit trail.
pub(super) async fn decide(
    tx: &mut Tx,
    idea: &IdeaId,
    session: &str,
    states: [IdeaState; 2],
    entry: &AuditEntry,
) -> Result<()> {
    if states[0] == IdeaState::Waiting {
        how_long_it_waited(tx, idea, session, entry.at).await?;
    }
    move_to(tx, idea, session, states).await?;
    sql("update ideas set decided = decided + 1 where id = $1").bind(idea.as_str()).execute(&mut *tx).await?;
    audit::write(tx, entry).await
}

/// Counts whether the promise was kept, the first time that a worker decides on these words. Once it is on the
/// wall, nobody knows any more how long it waited.
async fn how_long_it_waited(tx: &mut Tx, idea: &IdeaId, session: &str, now: Moment) -> Result<()> {
    let sent: Option<i64> = sql("select sent_at from ideas where id = $1 and decided = 0")
        .bind(idea.as_str())
        .scalar_optional(&mut *tx)
        .await?;
    let Some(sent) = sent else { return Ok(()) };
    let statement = if in_time(Moment(sent), now) {
        "update sessions set read_in_time = read_in_time + 1 where id = $1"
    } else {
        "update sessions set read_late = read_late + 1 where id = $1"
    };
    sql(statement).bind(session).execute(tx).await?;
    Ok(())
}

/// How the promise was kept in a session.
pub async fn read_times(db: &Db, session: &SessionId) -> Result<ReadTimes> {
    let (in_time, late): (i64, i64) = sql("select read_in_time, read_late from sessions where id = $1")
        .bind(session.as_str())
        .fetch_optional(db)
        .await?
        .ok_or(Refusal::NoSuchPage)?;
    Ok(ReadTimes { in_time: count(in_time)?, late: count(late)? })
}

/// What is part of an idea that goes neither to the wall nor into another waits again, by itself.
pub(super) async fn free_parts(tx: &mut Tx, whole: &IdeaId) -> Result<()> {
    sql("update ideas set state = 'waiting', merged_into = null, part_agrees = null, whole_agrees = null,
            decided = decided + 1, wrote = false
         where merged_into = $1
           and exists (select 1 from ideas whole where whole.id = $1 and whole.state in ('draft', 'back', 'kept'))")
    .bind(whole.as_str())
    .execute(tx)
    .await?;
    Ok(())
}
