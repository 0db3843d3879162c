//! Sessions that an organisation holds again and again, by a name of its own.

use domain::id::{OrganisationId, SessionId};
use domain::people::audit::{AuditEntry, Deed};
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use super::sessions::changed_in_room;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;

/// Keeps a session to be copied, or gives it another name. The entry of the trail says which it was.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub async fn keep(db: &Db, session: &SessionId, name: &ShortWords, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, session.as_str()).await?;
    let renamed = sql("update templates set name = $2 where session = $1")
        .bind(session.as_str())
        .bind(name.as_str())
        .execute(&mut tx)
        .await?;
    if renamed == 0 {
        sql("insert into templates (session, name, nth)
             select $1, $2, coalesce(max(nth), 0) + 1 from templates")
        .bind(session.as_str())
        .bind(name.as_str())
        .execute(&mut tx)
        .await?;
    }
    let deed = if renamed == 0 { Deed::TemplateKeep } else { Deed::TemplateRename };
    audit::write(&mut tx, &AuditEntry { deed, ..entry.clone() }).await?;
    tx.commit().await
}

/// Copies it no more; the session stays. Taken out twice it is taken out once.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub async fn remove(db: &Db, session: &SessionId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, session.as_str()).await?;
    let gone =
        sql("delete from templates where session = $1").bind(session.as_str()).execute(&mut tx).await?;
    if gone == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The templates of an organisation, the newest first.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Vec<(SessionId, ShortWords)>> {
    let rows: Vec<(String, String)> = sql("select templates.session, templates.name from templates
             join sessions on sessions.id = templates.session
             where sessions.organisation = $1 order by templates.nth desc")
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    let read = |(session, name): (String, String)| {
        let name = ShortWords::parse(&name).map_err(|_: Refusal| crate::Error::Unreadable("a name"))?;
        Ok((session.into(), name))
    };
    rows.into_iter().map(read).collect()
}
