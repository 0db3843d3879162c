//! Days without school.

use domain::id::{HolidayId, PartnershipId};
use domain::partnership::holiday::Holiday;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::db::{Db, on_pool, on_tx};
use crate::error::{Error, Result};

/// Adds a holiday.
pub async fn insert(db: &Db, partnership: &PartnershipId, holiday: &Holiday) -> Result<()> {
    on_tx!(db, tx => sqlx::query(
        "insert into holidays (id, partnership, name, first_day, last_day) values ($1, $2, $3, $4, $5)"
    )
    .bind(holiday.id.as_str()).bind(partnership.as_str()).bind(holiday.name.as_str())
    .bind(holiday.first.to_string()).bind(holiday.last.to_string())
    .execute(&mut *tx).await?.rows_affected());
    Ok(())
}

/// Takes a holiday of this partnership away.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when it has none of this id.
pub async fn remove(db: &Db, partnership: &PartnershipId, holiday: &HolidayId) -> Result<()> {
    let gone = on_tx!(db, tx => sqlx::query("delete from holidays where id = $1 and partnership = $2")
        .bind(holiday.as_str()).bind(partnership.as_str()).execute(&mut *tx).await?.rows_affected());
    if gone == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// The holidays of a partnership, in the order of time.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Holiday>> {
    let rows: Vec<Row> = on_pool!(db, pool => sqlx::query_as(
        "select id, name, first_day, last_day from holidays where partnership = $1 order by first_day, id"
    ).bind(partnership.as_str()).fetch_all(pool).await?);
    rows.into_iter().map(read).collect()
}

type Row = (String, String, String, String);

fn read((id, name, first, last): Row) -> Result<Holiday> {
    let day = |day: String| day.parse().map_err(|_| Error::Unreadable("a day"));
    let name = ShortWords::parse(&name).map_err(|_| Error::Unreadable("a holiday"))?;
    Ok(Holiday { id: id.into(), name, first: day(first)?, last: day(last)? })
}
