//! What adults said to each other after a sitting.

use domain::id::{OrganisationId, SessionId};
use domain::people::audit::AuditEntry;
use domain::session::debrief::Debrief;

use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;

/// Keeps a debrief in the place of the one before; one in which nothing is said is none.
pub async fn set(db: &Db, session: &SessionId, debrief: &Debrief, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from debriefs where session = $1").bind(session.as_str()).execute(&mut tx).await?;
    if !debrief.is_empty() {
        sql("insert into debriefs (session, did, said, to_change, pass_on, written_at)
             values ($1, $2, $3, $4, $5, $6)")
        .bind(session.as_str())
        .bind(&debrief.did)
        .bind(&debrief.said)
        .bind(&debrief.to_change)
        .bind(&debrief.pass_on)
        .bind(entry.at.0)
        .execute(&mut tx)
        .await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The debrief of a session, if anything was said.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Option<Debrief>> {
    let row: Option<(String, String, String, String)> =
        sql("select did, said, to_change, pass_on from debriefs where session = $1")
            .bind(session.as_str())
            .fetch_optional(db)
            .await?;
    Ok(row.map(|(did, said, to_change, pass_on)| Debrief { did, said, to_change, pass_on }))
}

/// The sessions of an organisation that have one.
pub async fn written(db: &Db, organisation: &OrganisationId) -> Result<Vec<SessionId>> {
    let ids: Vec<String> =
        sql("select debriefs.session from debriefs join sessions on sessions.id = debriefs.session
             where sessions.organisation = $1 order by debriefs.session")
        .bind(organisation.as_str())
        .scalar_all(db)
        .await?;
    Ok(ids.into_iter().map(Into::into).collect())
}
