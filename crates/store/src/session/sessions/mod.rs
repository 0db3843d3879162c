//! The sitting. Every change that its pupils can see grows its version by one, and every change at
//! all grows that of its workers' room, first of all in the transaction: on PostgreSQL that also
//! makes the changes of one session queue up.
//! Beside this file: `codes.rs` says what a code opens and when, `lists.rs` reads many at once.

mod clearing;
mod codes;
mod lists;
mod row;

use domain::id::{GroupId, SessionId};
use domain::people::audit::AuditEntry;
use domain::people::sign_in::LASTS_MINUTES;
use domain::refusal::Refusal;
use domain::session::say::Say;
use domain::session::session::{Plan, Session, Step};
use domain::time::Moment;

pub use clearing::clear;
pub(crate) use codes::follow;
pub use codes::{Opening, by_code, by_secret, held_with_code, open_now, renew};
pub use lists::with_groups_of;
pub(crate) use row::{SessionRow, columns};

use crate::db::Db;
use crate::error::Result;
use crate::partnership::groups;
use crate::partnership::partnerships;
use crate::people::audit;
use crate::rows::one;
use crate::sql::{Sql, sql};
use crate::tx::Tx;

/// Something that pupils can see has changed in the session.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub(crate) async fn changed(tx: &mut Tx, session: &str) -> Result<()> {
    let held =
        sql("update sessions set version = version + 1, room_version = room_version + 1 where id = $1")
            .bind(session)
            .execute(tx)
            .await?;
    if held == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// Something has changed that only workers may learn of: who came in, an idea that nobody has read.
/// Whoever could follow that from outside would know who wrote it.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub(crate) async fn changed_in_room(tx: &mut Tx, session: &str) -> Result<()> {
    let held = sql("update sessions set room_version = room_version + 1 where id = $1")
        .bind(session)
        .execute(tx)
        .await?;
    if held == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// The same for what pupils can see, and the session as it is now. PostgreSQL holds its row until the
/// transaction ends, and SQLite has one writer: so what is read after this stays true until it is written.
pub(crate) async fn changing(tx: &mut Tx, id: &SessionId) -> Result<Session> {
    let row: Option<SessionRow> = sql(concat!(
        "update sessions set version = version + 1, room_version = room_version + 1 where id = $1 returning ",
        columns!()
    ))
    .bind(id.as_str())
    .fetch_optional(tx)
    .await?;
    one(row)?.ok_or_else(|| Refusal::NoSuchPage.into())
}

/// The same for what only workers may learn of.
pub(crate) async fn changing_in_room(tx: &mut Tx, id: &SessionId) -> Result<Session> {
    let row: Option<SessionRow> = sql(concat!(
        "update sessions set room_version = room_version + 1 where id = $1 returning ",
        columns!()
    ))
    .bind(id.as_str())
    .fetch_optional(tx)
    .await?;
    one(row)?.ok_or_else(|| Refusal::NoSuchPage.into())
}

fn by_id(id: &SessionId) -> Sql<'_> {
    sql(concat!("select ", columns!(), " from sessions where id = $1")).bind(id.as_str())
}

/// A phone has found the session: its workers look again.
pub async fn reached(db: &Db, id: &SessionId) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, id.as_str()).await?;
    tx.commit().await
}

/// The wall of the session has changed, in a transaction that holds the session.
pub(crate) async fn wall_changed(tx: &mut Tx, session: &str) -> Result<()> {
    sql("update sessions set wall = wall + 1, version = version + 1 where id = $1")
        .bind(session)
        .execute(tx)
        .await?;
    Ok(())
}

/// Makes a session for these groups. While the partnership is not ready for real young people it is a
/// rehearsal, whatever was asked for.
///
/// # Errors
/// What `groups::invite` refuses: a group of another organisation that has not said yes.
/// [`crate::Error::Taken`] when a session that is not over has its code.
pub async fn insert(db: &Db, session: &Session, groups: &[GroupId], entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, session, groups, entry).await?;
    tx.commit().await
}

/// The same, in a transaction that makes more with it.
pub(crate) async fn write(
    tx: &mut Tx,
    session: &Session,
    groups: &[GroupId],
    entry: &AuditEntry,
) -> Result<()> {
    let plan = serde_json::to_string(&session.plan)?;
    let rehearsal = session.rehearsal || partnerships::rehearses(tx, &session.organisation, entry.at).await?;
    codes::alone(tx).await?;
    codes::must_be_free(tx, &session.code, entry.at).await?;
    sql("insert into sessions (id, organisation, youth_worker, name, code, plan, step, door_shut, made_at,
                               code_opens_at, code_ends_at, ended_at, version, secret, rehearsal, nth)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, coalesce(max(nth), 0) + 1
         from sessions")
    .bind(session.id.as_str())
    .bind(session.organisation.as_str())
    .bind(session.youth_worker.as_str())
    .bind(&session.name)
    .bind(session.code.as_str())
    .bind(&plan)
    .bind(session.step.code())
    .bind(session.door_shut)
    .bind(session.made_at.0)
    .bind(session.code_opens_at.map(|at| at.0))
    .bind(session.code_ends_at.0)
    .bind(session.ended_at.map(|at| at.0))
    .bind(session.version)
    .bind(session.secret.as_str())
    .bind(rehearsal)
    .execute(tx)
    .await?;
    groups::invite(tx, &session.id, &session.organisation, groups).await?;
    audit::write(tx, entry).await
}

/// The session, if there is one of this id.
pub async fn get(db: &Db, id: &SessionId) -> Result<Option<Session>> {
    let row: Option<SessionRow> = by_id(id).fetch_optional(db).await?;
    one(row)
}

/// Whether somebody was in the session.
pub async fn was_held(db: &Db, id: &SessionId) -> Result<bool> {
    let pupils: i64 =
        sql("select count(*) from pupils where session = $1").bind(id.as_str()).scalar_one(db).await?;
    Ok(pupils > 0)
}

/// Moves the room on, or back.
///
/// # Errors
/// What [`Session::may_move_to`] refuses, asked in the transaction that moves it.
pub async fn set_step(db: &Db, id: &SessionId, step: Step, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let session = changing(&mut tx, id).await?;
    let latest: Option<bool> = sql("select revealed_at is not null from sittings
         where session = $1 and opened_at is not null order by opened_nth desc limit 1")
    .bind(id.as_str())
    .scalar_optional(&mut tx)
    .await?;
    session.may_move_to(step, latest)?;
    sql("update sessions set step = $2 where id = $1")
        .bind(id.as_str())
        .bind(step.code())
        .execute(&mut tx)
        .await?;
    sql("update screens set cards_from = 0 where session = $1").bind(id.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Keeps what makes it a real say.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub async fn set_say(db: &Db, id: &SessionId, say: &Say, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let session = changing(&mut tx, id).await?;
    let plan = serde_json::to_string(&Plan { say: say.clone(), ..session.plan })?;
    sql("update sessions set plan = $2 where id = $1").bind(id.as_str()).bind(&plan).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Shuts the door to newcomers, or opens it.
pub async fn set_door(db: &Db, id: &SessionId, shut: bool, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changed(&mut tx, id.as_str()).await?;
    sql("update sessions set door_shut = $2 where id = $1")
        .bind(id.as_str())
        .bind(shut)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Ends the session, and its sitting of a vote that goes on elsewhere; ending it twice keeps the first time.
/// Its pupils are known for as long as they may read the answers.
///
/// # Errors
/// [`Refusal::NotNow`] while a round of its own is open.
pub async fn end(db: &Db, id: &SessionId, now: Moment, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if changing(&mut tx, id).await?.ended_at.is_some() {
        return Ok(());
    }
    let open: i64 = sql("select count(*) from rounds where session = $1 and opened_at is not null
         and closed_at is null")
    .bind(id.as_str())
    .scalar_one(&mut tx)
    .await?;
    if open > 0 {
        return Err(Refusal::NotNow.into());
    }
    sql("update sessions set ended_at = $2 where id = $1")
        .bind(id.as_str())
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    sql("update sittings set ended_at = $2
         where session = $1 and opened_at is not null and ended_at is null")
    .bind(id.as_str())
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    let until = now.plus_minutes(LASTS_MINUTES);
    sql("update sign_ins set ends_at = $2
         where ends_at > $2 and pupil in (select id from pupils where session = $1)")
    .bind(id.as_str())
    .bind(until.0)
    .execute(&mut tx)
    .await?;
    for statement in [
        "delete from session_workers where session = $1",
        "delete from co_hosts where session = $1",
        "delete from newcomers where session = $1",
        "delete from taken_out where session = $1",
        "delete from tablets where session = $1",
    ] {
        sql(statement).bind(id.as_str()).execute(&mut tx).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}
