//! Who did what. Written once, never changed.

use domain::people::audit::AuditEntry;
use domain::time::Moment;

use crate::db::{Db, on_pool, on_tx};
use crate::error::Result;

/// Writes an entry: inside a transaction, so that the deed and its entry are one.
macro_rules! entry {
    ($tx:expr, $entry:expr) => {
        sqlx::query("insert into audit (at, who, deed, about) values ($1, $2, $3, $4)")
            .bind($entry.at.0)
            .bind(&$entry.who)
            .bind(&$entry.deed)
            .bind(&$entry.about)
            .execute(&mut *$tx)
            .await?
            .rows_affected()
    };
}

/// Writes an entry.
pub async fn insert(db: &Db, entry: &AuditEntry) -> Result<()> {
    on_tx!(db, tx => entry!(tx, entry));
    Ok(())
}

/// The newest entries, newest first.
pub async fn recent(db: &Db, most: u32) -> Result<Vec<AuditEntry>> {
    let rows: Vec<(i64, String, String, String)> = on_pool!(db, pool => sqlx::query_as(
        "select at, who, deed, about from audit order by at desc, deed, about limit $1"
    ).bind(i64::from(most)).fetch_all(pool).await?);
    let read = |(at, who, deed, about)| AuditEntry { at: Moment(at), who, deed, about };
    Ok(rows.into_iter().map(read).collect())
}
