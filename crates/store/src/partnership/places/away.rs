//! How a place goes out of use: it is offered for nothing new, and what was held there stays.

use domain::id::PlaceId;
use domain::people::audit::AuditEntry;
use jiff::civil::Date;

use super::take;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// Puts a place away, from this moment on, unless sessions are booked there and nobody said that they stay.
/// Gives those: then nothing was done.
///
/// # Errors
/// [`Refusal::NoSuchPage`](domain::refusal::Refusal::NoSuchPage) when there is no such place.
pub async fn archive(
    db: &Db,
    id: &PlaceId,
    (today, said): (Date, bool),
    entry: &AuditEntry,
) -> Result<Vec<(Date, String)>> {
    let mut tx = db.begin().await?;
    take(&mut tx, id).await?;
    let booked = booked_there(&mut tx, id, today).await?;
    if !said && !booked.is_empty() {
        return Ok(booked);
    }
    write_archived(&mut tx, id, Some(entry.at.0)).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(Vec::new())
}

/// The sessions that are to be held in a place, from this day on: their day and name.
pub async fn booked(db: &Db, id: &PlaceId, today: Date) -> Result<Vec<(Date, String)>> {
    booked_there(db, id, today).await
}

async fn booked_there<'c>(on: impl Into<On<'c>>, id: &PlaceId, today: Date) -> Result<Vec<(Date, String)>> {
    let rows: Vec<(String, String)> = sql("select bookings.day, sessions.name from bookings
         join sessions on sessions.id = bookings.session
         where bookings.place = $1 and bookings.until >= $2 and sessions.ended_at is null
         order by bookings.day, bookings.starts, sessions.name")
    .bind(id.as_str())
    .bind(today)
    .fetch_all(on)
    .await?;
    rows.into_iter().map(|(day, name)| Ok((rows::day(&day)?, name))).collect()
}

/// Brings a place back that was put away.
///
/// # Errors
/// [`Refusal::NoSuchPage`](domain::refusal::Refusal::NoSuchPage) when there is no such place.
pub async fn bring_back(db: &Db, id: &PlaceId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    take(&mut tx, id).await?;
    write_archived(&mut tx, id, None).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

async fn write_archived(tx: &mut Tx, id: &PlaceId, at: Option<i64>) -> Result<()> {
    sql("update places set archived_at = $2 where id = $1").bind(id.as_str()).bind(at).execute(tx).await?;
    Ok(())
}
