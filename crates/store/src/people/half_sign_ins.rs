//! Between the password and the code: who said the one and not yet the other.

use domain::id::AdultId;
use domain::people::second_step::{HALF_LASTS_MINUTES, HalfIn, MOST_CODES};
use domain::time::Moment;
use sqlx::FromRow;

use super::adults::AdultRow;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows;
use crate::sql::sql;

/// This device has said the password of this adult, on the way to a page.
pub async fn insert(db: &Db, token_hash: &str, adult: &AdultId, leads_to: &str, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into half_sign_ins (token_hash, adult, leads_to, typed, ends_at) values ($1, $2, $3, 0, $4)")
        .bind(token_hash)
        .bind(adult.as_str())
        .bind(leads_to)
        .bind(now.plus_minutes(HALF_LASTS_MINUTES).0)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Who that was; nobody after ten minutes, or after too many codes.
pub async fn get(db: &Db, token_hash: &str, now: Moment) -> Result<Option<HalfIn>> {
    let row: Option<HalfRow> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title,
                adults.role, half_sign_ins.leads_to
         from half_sign_ins
         join adults on adults.id = half_sign_ins.adult
         join organisations on organisations.id = adults.organisation
         where half_sign_ins.token_hash = $1 and half_sign_ins.ends_at > $2 and half_sign_ins.typed < $3
             and adults.left_at is null and organisations.archived_at is null",
    )
    .bind(token_hash)
    .bind(now.0)
    .bind(MOST_CODES)
    .fetch_optional(db)
    .await?;
    rows::one(row)
}

/// A code is typed, right or wrong: it is counted before it is looked at. Says whether it may be.
pub async fn count(db: &Db, token_hash: &str, now: Moment) -> Result<bool> {
    let mut tx = db.begin().await?;
    let counted = sql("update half_sign_ins set typed = typed + 1
         where token_hash = $1 and ends_at > $2 and typed < $3")
    .bind(token_hash)
    .bind(now.0)
    .bind(MOST_CODES)
    .execute(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(counted > 0)
}

/// The code was right, or somebody begins anew.
pub async fn remove(db: &Db, token_hash: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from half_sign_ins where token_hash = $1").bind(token_hash).execute(&mut tx).await?;
    tx.commit().await
}

/// Forgets those that have ended.
pub async fn sweep(db: &Db, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from half_sign_ins where ends_at <= $1").bind(now.0).execute(&mut tx).await?;
    tx.commit().await
}

#[derive(FromRow)]
struct HalfRow {
    #[sqlx(flatten)]
    adult: AdultRow,
    leads_to: String,
}

impl TryFrom<HalfRow> for HalfIn {
    type Error = Error;

    fn try_from(row: HalfRow) -> Result<Self> {
        Ok(Self { adult: row.adult.try_into()?, leads_to: row.leads_to })
    }
}
