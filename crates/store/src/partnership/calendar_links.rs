//! The address under which calendar apps read the programme.

use domain::id::PartnershipId;
use domain::time::Moment;

use crate::db::{Db, on_pool, on_tx};
use crate::error::Result;

/// Makes a new address; the old one ends.
pub async fn set(db: &Db, partnership: &PartnershipId, token: &str, now: Moment) -> Result<()> {
    on_tx!(db, tx => sqlx::query(
        "insert into calendar_links (partnership, token, made_at) values ($1, $2, $3)
         on conflict (partnership) do update set token = excluded.token, made_at = excluded.made_at"
    ).bind(partnership.as_str()).bind(token).bind(now.0).execute(&mut *tx).await?.rows_affected());
    Ok(())
}

/// Ends the address, and makes no new one.
pub async fn end(db: &Db, partnership: &PartnershipId) -> Result<()> {
    on_tx!(db, tx => sqlx::query("delete from calendar_links where partnership = $1")
        .bind(partnership.as_str()).execute(&mut *tx).await?.rows_affected());
    Ok(())
}

/// The secret of a partnership's address, if it has one.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Option<String>> {
    Ok(on_pool!(db, pool => sqlx::query_scalar("select token from calendar_links where partnership = $1")
        .bind(partnership.as_str()).fetch_optional(pool).await?))
}

/// The partnership whose programme this secret opens.
pub async fn partnership_of(db: &Db, token: &str) -> Result<Option<PartnershipId>> {
    let id: Option<String> = on_pool!(db, pool =>
        sqlx::query_scalar("select partnership from calendar_links where token = $1")
            .bind(token).fetch_optional(pool).await?);
    Ok(id.map(Into::into))
}
