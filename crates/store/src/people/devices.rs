//! Devices on which an adult was signed in before. They are known by a token of their own, which stays
//! when the adult signs out.

use domain::id::AdultId;
use domain::time::Moment;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// From now until then this device is one on which the adult was signed in.
pub async fn remember(db: &Db, token_hash: &str, adult: &AdultId, ends_at: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into known_devices (token_hash, adult, ends_at) values ($1, $2, $3)
         on conflict (token_hash, adult) do update set ends_at = excluded.ends_at")
    .bind(token_hash)
    .bind(adult.as_str())
    .bind(ends_at.0)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// Whether the adult with this e-mail was signed in on this device.
pub async fn knows(db: &Db, token_hash: &str, email: &str, now: Moment) -> Result<bool> {
    let known: i64 = sql("select count(*) from known_devices join adults on adults.id = known_devices.adult
         where token_hash = $1 and adults.email = $2 and ends_at > $3")
    .bind(token_hash)
    .bind(email)
    .bind(now.0)
    .scalar_one(db)
    .await?;
    Ok(known > 0)
}
