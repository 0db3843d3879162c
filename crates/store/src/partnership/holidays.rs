//! Days without school.

use domain::id::{HolidayId, OrganisationId, PartnershipId};
use domain::partnership::holiday::Holiday;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows;
use crate::sql::sql;

/// Adds a holiday.
pub async fn insert(
    db: &Db,
    partnership: &PartnershipId,
    holiday: &Holiday,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into holidays (id, partnership, name, first_day, last_day) values ($1, $2, $3, $4, $5)")
        .bind(holiday.id.as_str())
        .bind(partnership.as_str())
        .bind(holiday.name.as_str())
        .bind(holiday.first)
        .bind(holiday.last)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes a holiday of this partnership away.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when it has none of this id any more.
pub async fn remove(
    db: &Db,
    partnership: &PartnershipId,
    holiday: &HolidayId,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let gone = sql("delete from holidays where id = $1 and partnership = $2")
        .bind(holiday.as_str())
        .bind(partnership.as_str())
        .execute(&mut tx)
        .await?;
    audit::write_if(tx, gone, Refusal::NoSuchPage, entry).await
}

/// The holiday of this id, if this partnership has it.
pub async fn get(db: &Db, id: &HolidayId, partnership: &PartnershipId) -> Result<Option<Holiday>> {
    let row: Option<Row> =
        sql("select id, name, first_day, last_day from holidays where id = $1 and partnership = $2")
            .bind(id.as_str())
            .bind(partnership.as_str())
            .fetch_optional(db)
            .await?;
    row.map(read).transpose()
}

/// The holidays of a partnership, in the order of time.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Holiday>> {
    let rows: Vec<Row> = sql(
        "select id, name, first_day, last_day from holidays where partnership = $1 order by first_day, id",
    )
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(read).collect()
}

/// The same for the partnership of an organisation.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Vec<Holiday>> {
    let rows: Vec<Row> = sql("select id, name, first_day, last_day from holidays
         where partnership = (select partnership from organisations where id = $1) order by first_day, id")
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(read).collect()
}

type Row = (String, String, String, String);

fn read((id, name, first, last): Row) -> Result<Holiday> {
    let name = ShortWords::parse(&name).map_err(|_| Error::Unreadable("a holiday"))?;
    Ok(Holiday { id: id.into(), name, first: rows::day(&first)?, last: rows::day(&last)? })
}
