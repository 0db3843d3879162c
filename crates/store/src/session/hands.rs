//! The pupil who runs the steps of a session.

use domain::id::{PupilId, SessionId};
use domain::refusal::Refusal;

use super::sessions::changed;
use crate::db::{Db, on_pool, on_tx};
use crate::error::Result;

/// This pupil runs the steps of the session from now on, in the place of whoever did.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the pupil is not in this session.
pub async fn give(db: &Db, session: &SessionId, pupil: &PupilId) -> Result<()> {
    on_tx!(db, tx => {
        changed!(tx, session.as_str());
        let given = sqlx::query(
            "insert into hands (session, pupil)
             select session, id from pupils where id = $2 and session = $1 and removed_at is null
             on conflict (session) do update set pupil = excluded.pupil"
        ).bind(session.as_str()).bind(pupil.as_str()).execute(&mut *tx).await?;
        if given.rows_affected() == 0 {
            return Err(Refusal::NoSuchPage.into());
        }
    });
    Ok(())
}

/// Only workers run the steps again.
pub async fn take_back(db: &Db, session: &SessionId) -> Result<()> {
    on_tx!(db, tx => {
        changed!(tx, session.as_str());
        sqlx::query("delete from hands where session = $1").bind(session.as_str()).execute(&mut *tx).await?;
    });
    Ok(())
}

/// Who runs the steps of a session, if a pupil does.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Option<PupilId>> {
    let id: Option<String> = on_pool!(db, pool =>
        sqlx::query_scalar("select pupil from hands where session = $1")
            .bind(session.as_str()).fetch_optional(pool).await?);
    Ok(id.map(Into::into))
}
