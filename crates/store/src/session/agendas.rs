//! What happens in a sitting, minute by minute.

use domain::id::SessionId;
use domain::session::agenda::Agenda;
use domain::time::Moment;

use super::sessions::changed;
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// Keeps a session's plan, and whether it runs. The room and the screen see it at once.
///
/// # Errors
/// [`domain::refusal::Refusal::NoSuchPage`] when there is no such session.
pub async fn set(db: &Db, session: &SessionId, plan: &Agenda) -> Result<()> {
    let lines = serde_json::to_string(&plan.lines)?;
    let mut tx = db.begin().await?;
    changed(&mut tx, session.as_str()).await?;
    sql("insert into session_plans (session, lines, started_at) values ($1, $2, $3)
         on conflict (session) do update set lines = excluded.lines, started_at = excluded.started_at")
    .bind(session.as_str())
    .bind(&lines)
    .bind(plan.started_at.map(|at| at.0))
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// A session's plan; none when nobody has changed or started the usual one.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Option<Agenda>> {
    let row: Option<(String, Option<i64>)> =
        sql("select lines, started_at from session_plans where session = $1")
            .bind(session.as_str())
            .fetch_optional(db)
            .await?;
    row.map(|(lines, started_at)| read(&lines, started_at)).transpose()
}

/// A plan as it stands on the disk.
pub(crate) fn read(lines: &str, started_at: Option<i64>) -> Result<Agenda> {
    Ok(Agenda { lines: serde_json::from_str(lines)?, started_at: started_at.map(Moment) })
}
