//! The partnership that this server serves.

use domain::id::PartnershipId;
use domain::organisation::Partnership;
use domain::refusal::Refusal;

use super::db::{Db, on_pool, on_tx};
use super::error::Result;

/// Adds a partnership.
pub async fn insert(db: &Db, partnership: &Partnership) -> Result<()> {
    on_tx!(db, tx => sqlx::query("insert into partnerships (id, name, demo) values ($1, $2, $3)")
        .bind(partnership.id.as_str()).bind(&partnership.name).bind(partnership.demo)
        .execute(&mut *tx).await?.rows_affected());
    Ok(())
}

/// The partnership of this id.
pub async fn get(db: &Db, id: &PartnershipId) -> Result<Option<Partnership>> {
    let row: Option<Row> = on_pool!(db, pool => sqlx::query_as("select id, name, demo from partnerships where id = $1")
        .bind(id.as_str()).fetch_optional(pool).await?);
    Ok(row.map(read))
}

/// The partnership of this server, once there is one.
pub async fn first(db: &Db) -> Result<Option<Partnership>> {
    let row: Option<Row> = on_pool!(db, pool =>
        sqlx::query_as("select id, name, demo from partnerships order by id limit 1").fetch_optional(pool).await?);
    Ok(row.map(read))
}

/// Whether this server serves nobody yet.
pub async fn is_empty(db: &Db) -> Result<bool> {
    Ok(first(db).await?.is_none())
}

/// Removes the invented partnership: every row of every table.
///
/// # Errors
/// [`Refusal::NotNow`] when a partnership is there that is not invented.
pub async fn remove_demo(db: &Db) -> Result<()> {
    on_tx!(db, tx => {
        let real: i64 = sqlx::query_scalar("select count(*) from partnerships where not demo")
            .fetch_one(&mut *tx).await?;
        if real > 0 {
            return Err(Refusal::NotNow.into());
        }
        for statement in EVERYTHING {
            sqlx::query(statement).execute(&mut *tx).await?;
        }
    });
    db.wipe_deleted().await
}

/// What refers to something goes before it.
const EVERYTHING: [&str; 18] = [
    "delete from audit",
    "delete from answers",
    "delete from tallies",
    "delete from ballots",
    "delete from roll",
    "delete from words",
    "delete from rounds",
    "delete from ideas",
    "delete from sign_ins",
    "delete from returns",
    "delete from pupils",
    "delete from session_groups",
    "delete from sessions",
    "delete from adults",
    "delete from places",
    "delete from groups",
    "delete from organisations",
    "delete from partnerships",
];

type Row = (String, String, bool);

fn read((id, name, demo): Row) -> Partnership {
    Partnership { id: id.into(), name, demo }
}
