//! Photos of the way into places.

use domain::id::{PartnershipId, PhotoId, PlaceId};
use domain::partnership::photo::{MOST, Photo};
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::ShortWords;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::all;
use crate::sql::sql;

/// The feature of a place that has photos.
const FEATURE: &str = "way-in-photos";

/// Adds a photo; from then on the place has photos of the way in.
///
/// # Errors
/// [`Refusal::TooManyPhotos`] when it has as many as there can be.
pub async fn add(db: &Db, photo: &Photo, kind: &str, bytes: &[u8], now: Moment) -> Result<()> {
    let place = photo.place.as_str();
    let mut tx = db.begin().await?;
    // First a write, so that two who add at once wait for each other.
    sql("update places set name = name where id = $1").bind(place).execute(&mut tx).await?;
    let there: i64 =
        sql("select count(*) from place_photos where place = $1").bind(place).scalar_one(&mut tx).await?;
    if usize::try_from(there).is_ok_and(|there| there >= MOST) {
        return Err(Refusal::TooManyPhotos { most: MOST }.into());
    }
    sql("insert into place_photos (id, place, alt, kind, bytes, added_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(photo.id.as_str())
        .bind(place)
        .bind(photo.alt.as_str())
        .bind(kind)
        .bind(bytes)
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    sql("insert into place_features (place, feature, has) values ($1, $2, 'yes')
         on conflict (place, feature) do update set has = 'yes'")
    .bind(place)
    .bind(FEATURE)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// Takes a photo of a partnership's place away. With the last one the place has none.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the partnership has no such photo.
pub async fn remove(db: &Db, id: &PhotoId, partnership: &PartnershipId) -> Result<PlaceId> {
    let mut tx = db.begin().await?;
    let place: Option<String> = sql("delete from place_photos
         where id = $1 and place in (select id from places where partnership = $2) returning place")
    .bind(id.as_str())
    .bind(partnership.as_str())
    .scalar_optional(&mut tx)
    .await?;
    let place = place.ok_or(Refusal::NoSuchPage)?;
    sql("update place_features set has = 'no' where place = $1 and feature = $2
         and not exists (select 1 from place_photos where place = $1)")
    .bind(&place)
    .bind(FEATURE)
    .execute(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(place.into())
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
