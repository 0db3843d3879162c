//! Where a session can be held. `away.rs` beside this file is how a place goes out of use, and comes back.

mod away;

use std::collections::BTreeMap;

use domain::id::{PartnershipId, PlaceId, SessionId};
use domain::partnership::place::{Directions, Has, Place, PlaceInFull};
use domain::partnership::place_check::PlaceCheck;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use sqlx::FromRow;

pub use away::{archive, booked, bring_back};

use super::locks;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::{self, count};
use crate::sql::{On, sql};
use crate::tx::Tx;

/// A row for each feature of each place, and one for each thing that was looked at there.
macro_rules! full {
    () => {
        "select places.id, places.partnership, places.name, places.features, places.address, places.way,
                places.capacity, places.open, places.archived_at is not null as put_away, known.feature, known.has,
                known.check_id, known.looked, known.by_post, known.looked_on, known.runs_out
         from places left join (
             select place, feature, has, null as check_id, null as looked, null as by_post, null as looked_on,
                 null as runs_out
             from place_features
             union all select place, null, null, id, looked, by_post, looked_on, runs_out from place_checks
         ) as known on known.place = places.id "
    };
}

/// Adds a place.
pub async fn insert(db: &Db, place: &Place) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, place).await?;
    tx.commit().await
}

/// The same in a transaction of more.
pub(crate) async fn write(tx: &mut Tx, place: &Place) -> Result<()> {
    sql("insert into places (id, partnership, name, features) values ($1, $2, $3, $4)")
        .bind(place.id.as_str())
        .bind(place.partnership.as_str())
        .bind(&place.name)
        .bind(&place.features)
        .execute(tx)
        .await?;
    Ok(())
}

/// The places of a partnership that are in use, by name.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Place>> {
    let rows: Vec<Row> = sql("select id, partnership, name, features from places
             where partnership = $1 and archived_at is null order by name, id")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// The places of a partnership with all that adults know of them, by name, those that were put away too:
/// sessions were held there. One statement for all of it.
pub async fn in_full(db: &Db, partnership: &PartnershipId) -> Result<Vec<PlaceInFull>> {
    let rows: Vec<FullRow> = sql(concat!(
        full!(),
        "where places.partnership = $1 order by places.name, places.id, known.feature, known.looked, known.check_id"
    ))
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    put_together(rows)
}

/// The place of this id with all that adults know of it, if this partnership has it.
pub async fn get(db: &Db, id: &PlaceId, partnership: &PartnershipId) -> Result<Option<PlaceInFull>> {
    let found = one_in_full(db, id).await?;
    Ok(found.filter(|one| one.place.partnership == *partnership))
}

/// One place with all that adults say of it.
pub(crate) async fn one_in_full<'c>(on: impl Into<On<'c>>, id: &PlaceId) -> Result<Option<PlaceInFull>> {
    let rows: Vec<FullRow> =
        sql(concat!(full!(), "where places.id = $1 order by known.feature, known.looked, known.check_id"))
            .bind(id.as_str())
            .fetch_all(on)
            .await?;
    Ok(put_together(rows)?.pop())
}

/// Makes all deeds on a place and on its photos wait for this one.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such place.
pub(super) async fn take(tx: &mut Tx, id: &PlaceId) -> Result<()> {
    let found = sql("update places set name = name where id = $1").bind(id.as_str()).execute(tx).await?;
    if found == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

fn put_together(rows: Vec<FullRow>) -> Result<Vec<PlaceInFull>> {
    let mut places: Vec<PlaceInFull> = Vec::new();
    for row in rows {
        let feature = row.feature.clone().zip(row.has.as_deref().map(Has::parse));
        let check = row.check()?;
        if places.last().is_none_or(|last| last.place.id.as_str() != row.id) {
            places.push(row.try_into()?);
        }
        if let Some(last) = places.last_mut() {
            last.features.extend(feature);
            last.checks.extend(check);
        }
    }
    Ok(places)
}

/// Keeps what `change` makes of all that adults say of a place; it sees the place as it stands.
///
/// # Errors
/// What `change` refuses; [`Refusal::NoSuchPage`] when there is no such place.
pub async fn save(
    db: &Db,
    id: &PlaceId,
    entry: &AuditEntry,
    change: impl FnOnce(PlaceInFull) -> std::result::Result<PlaceInFull, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    take(&mut tx, id).await?;
    let before = one_in_full(&mut tx, id).await?.ok_or(Refusal::NoSuchPage)?;
    let full = change(before)?;
    keep(&mut tx, id, &full).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Makes a place with all that is known of it.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such partnership.
pub async fn make(db: &Db, full: &PlaceInFull, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, &full.place.partnership).await?;
    write(&mut tx, &full.place).await?;
    keep(&mut tx, &full.place.id, full).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Writes what is known of a place in the place of what was.
async fn keep(tx: &mut Tx, id: &PlaceId, full: &PlaceInFull) -> Result<()> {
    let PlaceInFull { place, directions, features, .. } = full;
    sql("update places set name = $2, features = $3, address = $4, way = $5, capacity = $6, open = $7
         where id = $1")
    .bind(id.as_str())
    .bind(&place.name)
    .bind(&place.features)
    .bind(&directions.address)
    .bind(&directions.way)
    .bind(directions.capacity.map(i64::from))
    .bind(&directions.open)
    .execute(&mut *tx)
    .await?;
    sql("delete from place_features where place = $1").bind(id.as_str()).execute(&mut *tx).await?;
    for (feature, has) in features.iter().filter(|(_, has)| **has != Has::Ask) {
        sql("insert into place_features (place, feature, has) values ($1, $2, $3)")
            .bind(id.as_str())
            .bind(feature)
            .bind(has.code())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// The places that pupils of a session can tap: those of its partnership in use, by name.
pub async fn for_session(db: &Db, session: &SessionId) -> Result<Vec<Place>> {
    let rows: Vec<Row> = sql("select places.id, places.partnership, places.name, places.features
         from sessions
         join organisations on organisations.id = sessions.organisation
         join places on places.partnership = organisations.partnership
         where sessions.id = $1 and places.archived_at is null order by places.name, places.id")
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(read).collect())
}

type Row = (String, String, String, String);

fn read((id, partnership, name, features): Row) -> Place {
    Place { id: id.into(), partnership: partnership.into(), name, features }
}

#[derive(FromRow)]
struct FullRow {
    id: String,
    partnership: String,
    name: String,
    features: String,
    address: String,
    way: String,
    capacity: Option<i64>,
    open: String,
    put_away: bool,
    feature: Option<String>,
    has: Option<String>,
    check_id: Option<String>,
    looked: Option<String>,
    by_post: Option<String>,
    looked_on: Option<String>,
    runs_out: Option<String>,
}

impl FullRow {
    /// What this row says was looked at, if it is such a row.
    fn check(&self) -> Result<Option<PlaceCheck>> {
        let (Some(id), Some(looked), Some(by), Some(on)) =
            (&self.check_id, &self.looked, &self.by_post, &self.looked_on)
        else {
            return Ok(None);
        };
        let words = |text: &str| ShortWords::parse(text).map_err(|_| Error::Unreadable("a check of a place"));
        Ok(Some(PlaceCheck {
            id: id.as_str().into(),
            looked: words(looked)?,
            by: words(by)?,
            on: rows::day(on)?,
            until: self.runs_out.as_deref().map(rows::day).transpose()?,
        }))
    }
}

impl TryFrom<FullRow> for PlaceInFull {
    type Error = Error;

    fn try_from(row: FullRow) -> Result<Self> {
        let capacity = row.capacity.map(count).transpose()?;
        Ok(Self {
            place: read((row.id, row.partnership, row.name, row.features)),
            directions: Directions { address: row.address, way: row.way, capacity, open: row.open },
            features: BTreeMap::new(),
            checks: Vec::new(),
            put_away: row.put_away,
        })
    }
}
