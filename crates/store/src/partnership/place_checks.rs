//! What was looked at in places. Read with the place, in `places.rs`.

use domain::id::{PlaceCheckId, PlaceId};
use domain::partnership::place_check::{MOST, PlaceCheck};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;

use super::places;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;

/// Keeps what was looked at. What was said of the same thing before goes: the latest counts.
///
/// # Errors
/// [`PartnershipRefusal::TooManyChecks`] when the place has as many as there can be;
/// [`Refusal::NoSuchPage`] when there is no such place.
pub async fn say(db: &Db, place: &PlaceId, check: &PlaceCheck, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    places::take(&mut tx, place).await?;
    let known = places::one_in_full(&mut tx, place).await?.ok_or(Refusal::NoSuchPage)?.checks;
    let (before, others): (Vec<_>, Vec<_>) = known.into_iter().partition(|one| one.is_of_the_same(check));
    if others.len() >= MOST {
        return Err(Refusal::Partnership(PartnershipRefusal::TooManyChecks { most: MOST }).into());
    }
    for one in before {
        sql("delete from place_checks where id = $1").bind(one.id.as_str()).execute(&mut tx).await?;
    }
    sql("insert into place_checks (id, place, looked, by_post, looked_on, runs_out)
         values ($1, $2, $3, $4, $5, $6)")
    .bind(check.id.as_str())
    .bind(place.as_str())
    .bind(check.looked.as_str())
    .bind(check.by.as_str())
    .bind(check.on)
    .bind(check.until)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes one away that is not needed there.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the place has none of this id any more.
pub async fn remove(db: &Db, place: &PlaceId, check: &PlaceCheckId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    places::take(&mut tx, place).await?;
    let gone = sql("delete from place_checks where id = $1 and place = $2")
        .bind(check.as_str())
        .bind(place.as_str())
        .execute(&mut tx)
        .await?;
    audit::write_if(tx, gone, Refusal::NoSuchPage, entry).await
}
