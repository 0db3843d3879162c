//! What happens in a sitting, minute by minute.

use domain::id::SessionId;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::agenda::Agenda;
use domain::session::session::Session;
use domain::time::Moment;

use super::sessions::changing;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;

/// Changes a session's plan and whether it runs, in one transaction with its line in the trail:
/// several can ask for more time at once, and each gets it. `usual` is the plan of a session in
/// which nobody has changed or started any. The room and the screen see it at once.
///
/// # Errors
/// [`domain::refusal::Refusal::NoSuchPage`] when there is no such session, and what `change` refuses.
pub async fn change(
    db: &Db,
    id: &SessionId,
    entry: &AuditEntry,
    usual: Agenda,
    change: impl FnOnce(&mut Agenda, &Session) -> std::result::Result<(), Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let session = changing(&mut tx, id).await?;
    let row: Option<(String, Option<i64>)> = sql("select lines, started_at from agendas where session = $1")
        .bind(id.as_str())
        .fetch_optional(&mut tx)
        .await?;
    let mut agenda = row.map_or(Ok(usual), |(lines, started_at)| read(&lines, started_at))?;
    change(&mut agenda, &session)?;
    sql("insert into agendas (session, lines, started_at) values ($1, $2, $3)
         on conflict (session) do update set lines = excluded.lines, started_at = excluded.started_at")
    .bind(id.as_str())
    .bind(serde_json::to_string(&agenda.lines)?)
    .bind(agenda.started_at.map(|at| at.0))
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// A session's plan; none when nobody has changed or started the usual one.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Option<Agenda>> {
    let row: Option<(String, Option<i64>)> = sql("select lines, started_at from agendas where session = $1")
        .bind(session.as_str())
        .fetch_optional(db)
        .await?;
    row.map(|(lines, started_at)| read(&lines, started_at)).transpose()
}

/// A plan as it stands on the disk.
pub(crate) fn read(lines: &str, started_at: Option<i64>) -> Result<Agenda> {
    Ok(Agenda { lines: serde_json::from_str(lines)?, started_at: started_at.map(Moment) })
}
