//! Workers of other organisations who were given the room of a session. It ends with the session.

use domain::id::{AdultId, SessionId};
use domain::people::audit::AuditEntry;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::session::session::Session;

use super::sessions::{SessionRow, changing_in_room, columns};
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows::all;
use crate::sql::sql;

/// A worker of another organisation, as colleagues see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// What forms call them.
    pub id: AdultId,
    /// "Youth worker, Cinder Lane".
    pub job_title: String,
    /// The name of their organisation.
    pub organisation: String,
    /// They have the room.
    pub has_room: bool,
}

/// The workers of the organisations whose groups are in the session, but its own: those who have its room,
/// and those who can be given it.
pub async fn colleagues(db: &Db, session: &SessionId) -> Result<Vec<Colleague>> {
    let rows: Vec<(String, String, String, bool)> =
        sql("select adults.id, adults.job_title, organisations.name, session_workers.adult is not null
         from adults
         join organisations on organisations.id = adults.organisation
         left join session_workers on session_workers.adult = adults.id and session_workers.session = $1
         where adults.role = $2 and adults.left_at is null
           and adults.organisation in (select groups.organisation from session_groups
                                       join groups on groups.id = session_groups.group_id
                                       where session_groups.session = $1)
           and adults.organisation <> (select organisation from sessions where id = $1)
         order by organisations.name, adults.job_title, adults.id")
        .bind(session.as_str())
        .bind(Role::YouthWorker.code())
        .fetch_all(db)
        .await?;
    let read = |(id, job_title, organisation, has_room): (String, _, _, _)| Colleague {
        id: id.into(),
        job_title,
        organisation,
        has_room,
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Gives a colleague the room. Given twice it is given once.
///
/// # Errors
/// [`Refusal::NotNow`] when the session has ended; [`Refusal::UnreadableForm`] for anybody who is not one of
/// [`colleagues`].
pub async fn give(db: &Db, session: &SessionId, adult: &AdultId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if changing_in_room(&mut tx, session).await?.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let known: i64 = sql("select count(*) from adults
         where id = $2 and role = $3 and left_at is null
           and organisation in (select groups.organisation from session_groups
                                join groups on groups.id = session_groups.group_id
                                where session_groups.session = $1)
           and organisation <> (select organisation from sessions where id = $1)")
    .bind(session.as_str())
    .bind(adult.as_str())
    .bind(Role::YouthWorker.code())
    .scalar_one(&mut tx)
    .await?;
    if known == 0 {
        return Err(Refusal::UnreadableForm.into());
    }
    let new = sql("insert into session_workers (session, adult) values ($1, $2) on conflict do nothing")
        .bind(session.as_str())
        .bind(adult.as_str())
        .execute(&mut tx)
        .await?;
    if new == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes the room back.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub async fn take_back(db: &Db, session: &SessionId, adult: &AdultId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_in_room(&mut tx, session).await?;
    let gone = sql("delete from session_workers where session = $1 and adult = $2")
        .bind(session.as_str())
        .bind(adult.as_str())
        .execute(&mut tx)
        .await?;
    if gone == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Whether this adult was given the room of a session that has not ended.
pub async fn has_room(db: &Db, session: &SessionId, adult: &AdultId) -> Result<bool> {
    let given: i64 = sql("select count(*) from session_workers
         join sessions on sessions.id = session_workers.session
         where session_workers.session = $1 and session_workers.adult = $2 and sessions.ended_at is null")
    .bind(session.as_str())
    .bind(adult.as_str())
    .scalar_one(db)
    .await?;
    Ok(given > 0)
}

/// The sessions of other organisations whose room this adult was given, the newest first.
pub async fn given_to(db: &Db, adult: &AdultId) -> Result<Vec<Session>> {
    let rows: Vec<SessionRow> = sql(concat!(
        "select ",
        columns!(),
        " from session_workers join sessions on sessions.id = session_workers.session
         where session_workers.adult = $1 and sessions.ended_at is null order by sessions.nth desc"
    ))
    .bind(adult.as_str())
    .fetch_all(db)
    .await?;
    all(rows)
}
