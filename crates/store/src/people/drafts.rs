//! What was typed into a form that was not taken, when it is too long for a cookie. It is sealed
//! before it comes here, with a key that is not on the disk.

use domain::time::Moment;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// Keeps a person's draft, in the place of the one before.
pub async fn keep(db: &Db, owner: &str, sealed: &str, ends_at: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into drafts (owner, sealed, ends_at) values ($1, $2, $3)
         on conflict (owner) do update set sealed = excluded.sealed, ends_at = excluded.ends_at")
    .bind(owner)
    .bind(sealed)
    .bind(ends_at.0)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// A person's draft, until it ends.
pub async fn get(db: &Db, owner: &str, now: Moment) -> Result<Option<String>> {
    sql("select sealed from drafts where owner = $1 and ends_at > $2")
        .bind(owner)
        .bind(now.0)
        .scalar_optional(db)
        .await
}

/// Throws a person's draft away.
pub async fn remove(db: &Db, owner: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from drafts where owner = $1").bind(owner).execute(&mut tx).await?;
    tx.commit().await
}

/// Throws away what has ended.
pub async fn sweep(db: &Db, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from drafts where ends_at <= $1").bind(now.0).execute(&mut tx).await?;
    tx.commit().await
}
