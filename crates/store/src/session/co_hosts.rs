//! The co-host: the pupil who runs the steps of a session, for as long as a worker says.

use domain::id::{PupilId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;

use super::sessions::changing_in_room;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;

/// This pupil runs the steps of the session from now on, in the place of whoever did.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the pupil is not in this session, [`Refusal::NotNow`] when it is over.
pub async fn appoint(db: &Db, session: &SessionId, pupil: &PupilId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if changing_in_room(&mut tx, session).await?.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let given = sql("insert into co_hosts (session, pupil)
         select session, id from pupils where id = $2 and session = $1 and removed_at is null
         on conflict (session) do update set pupil = excluded.pupil")
    .bind(session.as_str())
    .bind(pupil.as_str())
    .execute(&mut tx)
    .await?;
    if given == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Only workers run the steps again.
pub async fn dismiss(db: &Db, session: &SessionId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if changing_in_room(&mut tx, session).await?.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    sql("delete from co_hosts where session = $1").bind(session.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The co-host of a session, if it has one.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Option<PupilId>> {
    let id: Option<String> = sql("select pupil from co_hosts where session = $1")
        .bind(session.as_str())
        .scalar_optional(db)
        .await?;
    Ok(id.map(Into::into))
}
