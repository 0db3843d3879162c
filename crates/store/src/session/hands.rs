//! The pupil who runs the steps of a session.

use domain::id::{PupilId, SessionId};
use domain::refusal::Refusal;

use super::sessions::changed;
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// This pupil runs the steps of the session from now on, in the place of whoever did.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the pupil is not in this session.
pub async fn give(db: &Db, session: &SessionId, pupil: &PupilId) -> Result<()> {
    let mut tx = db.begin().await?;
    changed(&mut tx, session.as_str()).await?;
    let given = sql("insert into hands (session, pupil)
         select session, id from pupils where id = $2 and session = $1 and removed_at is null
         on conflict (session) do update set pupil = excluded.pupil")
    .bind(session.as_str())
    .bind(pupil.as_str())
    .execute(&mut tx)
    .await?;
    if given == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    tx.commit().await
}

/// Only workers run the steps again.
pub async fn take_back(db: &Db, session: &SessionId) -> Result<()> {
    let mut tx = db.begin().await?;
    changed(&mut tx, session.as_str()).await?;
    sql("delete from hands where session = $1").bind(session.as_str()).execute(&mut tx).await?;
    tx.commit().await
}

/// Who runs the steps of a session, if a pupil does.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Option<PupilId>> {
    let id: Option<String> =
        sql("select pupil from hands where session = $1").bind(session.as_str()).scalar_optional(db).await?;
    Ok(id.map(Into::into))
}
