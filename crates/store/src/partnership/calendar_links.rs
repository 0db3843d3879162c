//! The address under which calendar apps read the programme.

use domain::id::PartnershipId;
use domain::people::audit::AuditEntry;

use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;

/// Makes a new address; the old one ends.
pub async fn set(db: &Db, partnership: &PartnershipId, token: &str, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into calendar_links (partnership, token, made_at) values ($1, $2, $3)
         on conflict (partnership) do update set token = excluded.token, made_at = excluded.made_at")
    .bind(partnership.as_str())
    .bind(token)
    .bind(entry.at.0)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Ends the address, and makes no new one. One that has ended ends once.
pub async fn end(db: &Db, partnership: &PartnershipId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let ended = sql("delete from calendar_links where partnership = $1")
        .bind(partnership.as_str())
        .execute(&mut tx)
        .await?;
    if ended == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The secret of a partnership's address, if it has one.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Option<String>> {
    sql("select token from calendar_links where partnership = $1")
        .bind(partnership.as_str())
        .scalar_optional(db)
        .await
}

/// The partnership whose programme this secret opens.
pub async fn partnership_of(db: &Db, token: &str) -> Result<Option<PartnershipId>> {
    let id: Option<String> = sql("select partnership from calendar_links where token = $1")
        .bind(token)
        .scalar_optional(db)
        .await?;
    Ok(id.map(Into::into))
}
