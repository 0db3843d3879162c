//! Who did what. Written once, never changed.

use domain::people::audit::AuditEntry;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Writes an entry in the transaction of its deed, so that the two are one.
pub(crate) async fn write(tx: &mut Tx, entry: &AuditEntry) -> Result<()> {
    sql("insert into audit (at, who, deed, about) values ($1, $2, $3, $4)")
        .bind(entry.at.0)
        .bind(&entry.who)
        .bind(entry.deed.code())
        .bind(&entry.about)
        .execute(tx)
        .await?;
    Ok(())
}

/// Writes an entry.
pub async fn insert(db: &Db, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, entry).await?;
    tx.commit().await
}
