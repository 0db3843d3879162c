//! What was typed into a form that was not taken, when it is too long for a cookie. Sealed before
//! it comes here.

use domain::time::Moment;

use crate::db::{Db, on_pool, on_tx};
use crate::error::Result;

/// Keeps a person's draft, in the place of the one before.
pub async fn keep(db: &Db, owner: &str, sealed: &str, ends_at: Moment) -> Result<()> {
    on_tx!(db, tx => sqlx::query(
        "insert into drafts (owner, sealed, ends_at) values ($1, $2, $3)
         on conflict (owner) do update set sealed = excluded.sealed, ends_at = excluded.ends_at"
    ).bind(owner).bind(sealed).bind(ends_at.0).execute(&mut *tx).await?);
    Ok(())
}

/// A person's draft, until it ends.
pub async fn get(db: &Db, owner: &str, now: Moment) -> Result<Option<String>> {
    Ok(on_pool!(db, pool => sqlx::query_scalar("select sealed from drafts where owner = $1 and ends_at > $2")
        .bind(owner).bind(now.0).fetch_optional(pool).await?))
}

/// Throws a person's draft away.
pub async fn remove(db: &Db, owner: &str) -> Result<()> {
    on_tx!(db, tx => sqlx::query("delete from drafts where owner = $1").bind(owner).execute(&mut *tx).await?);
    Ok(())
}

/// Throws away what has ended.
pub async fn sweep(db: &Db, now: Moment) -> Result<()> {
    on_tx!(db, tx => sqlx::query("delete from drafts where ends_at <= $1").bind(now.0).execute(&mut *tx).await?);
    Ok(())
}
