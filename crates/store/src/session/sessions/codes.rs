//! The code of a session and the secret of its QR code: which session they open, from when until when,
//! and new ones. No two sessions that are not over have the same.

use domain::id::SessionId;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::code_time::{Begins, CodeNow, CodeTime};
use domain::session::join_code::{JoinCode, JoinSecret};
use domain::session::session::Session;
use domain::time::Moment;

use super::changing;
use super::row::{SessionRow, columns};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::one;
use crate::session::bookings;
use crate::sql::sql;
use crate::tx::Tx;

/// What a session can be made of a second time: its code is free again.
pub(crate) const CODE: &str = "sessions_code";

/// What is needed to say when a code opens.
pub struct Opening {
    /// The moment it is.
    pub now: Moment,
    /// When a day begins.
    pub begins: Begins,
    /// Drawn by chance: the first that is free is taken where a session needs another code.
    pub fresh: Vec<(JoinCode, JoinSecret)>,
}

/// The session that has this code and is not over: it opens now, or on a day to come.
pub async fn by_code(db: &Db, code: &JoinCode, now: Moment) -> Result<Option<Session>> {
    let row: Option<SessionRow> = sql(concat!(
        "select ",
        columns!(),
        " from sessions where code = $1 and ended_at is null and code_ends_at > $2
         order by nth desc limit 1"
    ))
    .bind(code.as_str())
    .bind(now.0)
    .fetch_optional(db)
    .await?;
    one(row)
}

/// The session behind the QR code with this secret, whether it lets pupils in or not.
pub async fn by_secret(db: &Db, secret: &JoinSecret) -> Result<Option<Session>> {
    let row: Option<SessionRow> =
        sql(concat!("select ", columns!(), " from sessions where secret = $1 order by nth desc limit 1"))
            .bind(secret.as_str())
            .fetch_optional(db)
            .await?;
    one(row)
}

/// The session that had this code last and in which somebody was, whether it is over or not: what was
/// promised there is waited for.
pub async fn held_with_code(db: &Db, code: &JoinCode) -> Result<Option<Session>> {
    let row: Option<SessionRow> = sql(concat!(
        "select ",
        columns!(),
        " from sessions
         where id = (select latest.id from sessions latest where latest.code = $1 order by latest.nth desc limit 1)
           and exists (select 1 from pupils where pupils.session = sessions.id)"
    ))
    .bind(code.as_str())
    .fetch_optional(db)
    .await?;
    one(row)
}

/// Opens the code from now on, and the door with it. One that was over may get another code.
///
/// # Errors
/// [`Refusal::NotNow`] when the session has ended.
pub async fn open_now(db: &Db, id: &SessionId, opening: &Opening, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let session = changing(&mut tx, id).await?;
    if session.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let booking = bookings::of_session(&mut tx, id).await?;
    let time = CodeTime::from_now(opening.now, booking.as_ref(), opening.begins);
    set_time(&mut tx, &session, time, opening).await?;
    sql("update sessions set door_shut = false where id = $1").bind(id.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The session has moved to other days: its code opens with the first and ends with the last.
pub(crate) async fn follow(tx: &mut Tx, booking: &Booking, opening: &Opening) -> Result<()> {
    let session = changing(tx, &booking.session).await?;
    set_time(tx, &session, CodeTime::for_booking(booking, opening.begins), opening).await
}

/// Makes a new code and a new secret. The old ones are dead at once; those who are in stay in.
///
/// # Errors
/// [`Refusal::NotNow`] when the session is over.
pub async fn renew(db: &Db, id: &SessionId, opening: &Opening, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let session = changing(&mut tx, id).await?;
    if matches!(session.code_now(opening.now), CodeNow::Over(_)) {
        return Err(Refusal::NotNow.into());
    }
    alone(&mut tx).await?;
    take_fresh(&mut tx, id, opening).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Whoever gives out codes waits for all others who do. SQLite has one writer anyway.
pub(super) async fn alone(tx: &mut Tx) -> Result<()> {
    if matches!(tx, Tx::Sqlite(..)) {
        return Ok(());
    }
    let _: Option<i64> =
        sql("select count(*) from pg_advisory_xact_lock(805306368)").scalar_optional(tx).await?;
    Ok(())
}

/// # Errors
/// [`Error::Taken`] when a session that is not over has this code.
pub(super) async fn must_be_free(tx: &mut Tx, code: &JoinCode, now: Moment) -> Result<()> {
    if is_free(tx, code, "", now).await? { Ok(()) } else { Err(Error::Taken(CODE.to_owned())) }
}

async fn is_free(tx: &mut Tx, code: &JoinCode, but: &str, now: Moment) -> Result<bool> {
    let others: i64 = sql("select count(*) from sessions
         where code = $1 and id <> $2 and ended_at is null and code_ends_at > $3")
    .bind(code.as_str())
    .bind(but)
    .bind(now.0)
    .scalar_one(tx)
    .await?;
    Ok(others == 0)
}

/// Pupils who are in are known for as long as the code lives.
async fn set_time(tx: &mut Tx, session: &Session, time: CodeTime, opening: &Opening) -> Result<()> {
    let id = session.id.as_str();
    alone(tx).await?;
    if !is_free(tx, &session.code, id, opening.now).await? {
        take_fresh(tx, &session.id, opening).await?;
    }
    sql("update sessions set code_opens_at = $2, code_ends_at = $3 where id = $1")
        .bind(id)
        .bind(time.opens_at.map(|at| at.0))
        .bind(time.ends_at.0)
        .execute(tx)
        .await?;
    sql("update sign_ins set ends_at = $2
         where ends_at < $2 and pupil in (select id from pupils where session = $1 and removed_at is null)")
    .bind(id)
    .bind(time.ends_at.0)
    .execute(tx)
    .await?;
    Ok(())
}

async fn take_fresh(tx: &mut Tx, id: &SessionId, opening: &Opening) -> Result<()> {
    for (code, secret) in &opening.fresh {
        if is_free(tx, code, "", opening.now).await? {
            sql("update sessions set code = $2, secret = $3 where id = $1")
                .bind(id.as_str())
                .bind(code.as_str())
                .bind(secret.as_str())
                .execute(tx)
                .await?;
            return Ok(());
        }
    }
    Err(Refusal::Ours.into())
}
