//! Photos of the way into places.

use domain::id::{PartnershipId, PhotoId, PlaceId};
use domain::partnership::photo::{MOST, Photo};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use sqlx::FromRow;

use super::places;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::{all, one};
use crate::sql::sql;

/// The feature of a place that has photos.
const FEATURE: &str = "way-in-photos";

/// Adds a photo; from then on the place has photos of the way in.
///
/// # Errors
/// [`PartnershipRefusal::TooManyPhotos`] when it has as many as there can be.
pub async fn add(db: &Db, photo: &Photo, kind: &str, bytes: &[u8], entry: &AuditEntry) -> Result<()> {
    let place = photo.place.as_str();
    let mut tx = db.begin().await?;
    places::take(&mut tx, &photo.place).await?;
    let there: i64 =
        sql("select count(*) from place_photos where place = $1").bind(place).scalar_one(&mut tx).await?;
    if usize::try_from(there).is_ok_and(|there| there >= MOST) {
        return Err(Refusal::Partnership(PartnershipRefusal::TooManyPhotos { most: MOST }).into());
    }
    sql("insert into place_photos (id, place, alt, kind, bytes, added_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(photo.id.as_str())
        .bind(place)
        .bind(photo.alt.as_str())
        .bind(kind)
        .bind(bytes)
        .bind(entry.at.0)
        .execute(&mut tx)
        .await?;
    sql("insert into place_features (place, feature, has) values ($1, $2, 'yes')
         on conflict (place, feature) do update set has = 'yes'")
    .bind(place)
    .bind(FEATURE)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes a photo away. With the last one the place has none.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when it is gone already.
pub async fn remove(db: &Db, photo: &Photo, entry: &AuditEntry) -> Result<()> {
    let place = photo.place.as_str();
    let mut tx = db.begin().await?;
    places::take(&mut tx, &photo.place).await?;
    let gone = sql("delete from place_photos where id = $1 and place = $2")
        .bind(photo.id.as_str())
        .bind(place)
        .execute(&mut tx)
        .await?;
    if gone == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    sql("update place_features set has = 'no' where place = $1 and feature = $2
         and not exists (select 1 from place_photos where place = $1)")
    .bind(place)
    .bind(FEATURE)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The photo of this id, without its bytes, if a place of this partnership has it.
pub async fn get(db: &Db, id: &PhotoId, partnership: &PartnershipId) -> Result<Option<Photo>> {
    let row: Option<Row> =
        sql("select place_photos.id, place_photos.place, place_photos.alt from place_photos
         join places on places.id = place_photos.place
         where place_photos.id = $1 and places.partnership = $2")
        .bind(id.as_str())
        .bind(partnership.as_str())
        .fetch_optional(db)
        .await?;
    one(row)
}

/// The photos of a place, first added first, without their bytes.
pub async fn of_place(db: &Db, place: &PlaceId) -> Result<Vec<Photo>> {
    let rows: Vec<Row> =
        sql("select id, place, alt from place_photos where place = $1 order by added_at, id")
            .bind(place.as_str())
            .fetch_all(db)
            .await?;
    all(rows)
}

/// Kind and bytes of a photo of a partnership's place.
pub async fn bytes(db: &Db, id: &PhotoId, partnership: &PartnershipId) -> Result<Option<(String, Vec<u8>)>> {
    sql("select place_photos.kind, place_photos.bytes from place_photos
         join places on places.id = place_photos.place
         where place_photos.id = $1 and places.partnership = $2")
    .bind(id.as_str())
    .bind(partnership.as_str())
    .fetch_optional(db)
    .await
}

#[derive(FromRow)]
struct Row {
    id: String,
    place: String,
    alt: String,
}

impl TryFrom<Row> for Photo {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let alt = ShortWords::parse(&row.alt).map_err(|_| Error::Unreadable("words of a photo"))?;
        Ok(Self { id: row.id.into(), place: row.place.into(), alt })
    }
}
