//! The link that lets the first adult in.

use domain::people::audit::AuditEntry;

use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;
use crate::tx::Tx;

/// Makes this link the only one that opens, as long as the disk serves nobody. Of two servers that start at
/// once the later one's link opens. Says whether it was made.
pub async fn make_link(db: &Db, hash: &str, entry: &AuditEntry) -> Result<bool> {
    let mut tx = db.begin().await?;
    lock(&mut tx).await?;
    if serves_somebody(&mut tx).await? {
        return Ok(false);
    }
    sql("delete from set_up_links").execute(&mut tx).await?;
    sql("insert into set_up_links (hash, made_at) values ($1, $2)")
        .bind(hash)
        .bind(entry.at.0)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether this link opens.
pub async fn is_open(db: &Db, hash: &str) -> Result<bool> {
    let found: i64 =
        sql("select count(*) from set_up_links where hash = $1").bind(hash).scalar_one(db).await?;
    Ok(found > 0)
}

/// Uses the link up, and all others with it; says whether there was such a one.
pub(super) async fn take(tx: &mut Tx, hash: &str) -> Result<bool> {
    let taken = sql("delete from set_up_links where hash = $1").bind(hash).execute(tx).await?;
    sql("delete from set_up_links").execute(tx).await?;
    Ok(taken > 0)
}

/// Whether there is a partnership.
pub(super) async fn serves_somebody(tx: &mut Tx) -> Result<bool> {
    let found: i64 = sql("select count(*) from partnerships").scalar_one(tx).await?;
    Ok(found > 0)
}

/// Makes every other deed on the link wait for this one. SQLite has one writer; PostgreSQL has no row yet
/// that could be held, so it holds the table.
pub(super) async fn lock(tx: &mut Tx) -> Result<()> {
    if let Tx::Postgres(_) = tx {
        sql("lock table set_up_links in exclusive mode").execute(tx).await?;
    }
    Ok(())
}
