//! What was said to make sessions ready, and who called them so.

use std::collections::HashMap;

use domain::id::{AdultId, PartnershipId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::readiness::{Called, Missing, Preparation, missing};
use domain::session::refusal::SessionRefusal;
use domain::time::Moment;
use jiff::civil::Date;
use sqlx::FromRow;

use super::bookings;
use super::sessions::{Opening, changed_in_room, follow};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::partnership::{groups, places};
use crate::people::audit;
use crate::sql::sql;
use crate::tx::Tx;

/// What was said of a session, and who called it ready.
pub type Prepared = (Preparation, Option<Called>);

/// All columns, for the statements below.
macro_rules! columns {
    () => {
        "readiness.session, readiness.said, readiness.called_by, readiness.called_at, adults.name
         from readiness left join adults on adults.id = readiness.called_by"
    };
}

/// Changes what was said of a session, and when and where it is, in one transaction with its line
/// in the trail: two workers can prepare it at once. A session that misses something afterwards is
/// no longer called ready. When its days have moved, its code opens and ends with them.
///
/// # Errors
/// What `change` refuses.
pub async fn change(
    db: &Db,
    id: &SessionId,
    entry: &AuditEntry,
    opening: &Opening,
    change: impl FnOnce(&mut Preparation, &mut Option<Booking>) -> std::result::Result<(), Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, id.as_str()).await?;
    let mut prepared = said(&mut tx, id).await?;
    let mut booking = bookings::of_session(&mut tx, id).await?;
    let days = |booking: &Option<Booking>| booking.as_ref().map(|one| (one.day, one.until));
    let before = days(&booking);
    change(&mut prepared, &mut booking)?;
    let lacks = lacks(&mut tx, id, &prepared, booking.as_ref()).await?;
    sql("insert into readiness (session, said) values ($1, $2)
         on conflict (session) do update set said = excluded.said,
             called_by = case when $3 then null else readiness.called_by end,
             called_at = case when $3 then null else readiness.called_at end")
    .bind(id.as_str())
    .bind(serde_json::to_string(&prepared)?)
    .bind(!lacks.is_empty())
    .execute(&mut tx)
    .await?;
    if let Some(booking) = &booking {
        bookings::write(&mut tx, booking).await?;
        if before != days(&Some(booking.clone())) {
            follow(&mut tx, booking, opening).await?;
        }
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Keeps who called a session ready.
///
/// # Errors
/// [`SessionRefusal::NotReady`] while anything is missing.
pub async fn call(db: &Db, id: &SessionId, who: &AdultId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, id.as_str()).await?;
    let prepared = said(&mut tx, id).await?;
    let booking = bookings::of_session(&mut tx, id).await?;
    if !lacks(&mut tx, id, &prepared, booking.as_ref()).await?.is_empty() {
        return Err(Refusal::Session(SessionRefusal::NotReady).into());
    }
    sql("update readiness set called_by = $2, called_at = $3 where session = $1")
        .bind(id.as_str())
        .bind(who.as_str())
        .bind(entry.at.0)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// What was said so far.
pub(super) async fn said(tx: &mut Tx, id: &SessionId) -> Result<Preparation> {
    let said: Option<String> =
        sql("select said from readiness where session = $1").bind(id.as_str()).scalar_optional(tx).await?;
    Ok(said.map_or(Ok(Preparation::default()), |said| serde_json::from_str(&said))?)
}

/// What is missing.
async fn lacks(
    tx: &mut Tx,
    id: &SessionId,
    prepared: &Preparation,
    booking: Option<&Booking>,
) -> Result<Vec<Missing>> {
    let groups = groups::of_session(&mut *tx, id).await?;
    let place = match booking.and_then(|one| one.place.as_ref()) {
        Some(place) => places::one_in_full(tx, place).await?,
        None => None,
    };
    Ok(missing(prepared, &groups, booking, place.as_ref()))
}

/// What was said of a session; nothing yet for a new one.
pub async fn of_session(db: &Db, id: &SessionId) -> Result<Prepared> {
    let row: Option<Row> = sql(concat!("select ", columns!(), " where readiness.session = $1"))
        .bind(id.as_str())
        .fetch_optional(db)
        .await?;
    row.map_or(Ok(Prepared::default()), Prepared::try_from)
}

/// The same of all sessions of a partnership that were prepared.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<HashMap<SessionId, Prepared>> {
    let rows: Vec<Row> = sql(concat!(
        "select ",
        columns!(),
        "
         join sessions on sessions.id = readiness.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1"
    ))
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok((SessionId(row.session.clone()), row.try_into()?))).collect()
}

/// What was said of the sessions of a partnership that were held from one day to another. A rehearsal is none.
pub async fn of_days(
    db: &Db,
    partnership: &PartnershipId,
    [first, last]: [Date; 2],
) -> Result<Vec<(SessionId, Preparation)>> {
    let rows: Vec<(String, String)> = sql("select readiness.session, readiness.said from readiness
         join sessions on sessions.id = readiness.session
         join bookings on bookings.session = sessions.id
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and not sessions.rehearsal
             and bookings.day >= $2 and bookings.day <= $3")
    .bind(partnership.as_str())
    .bind(first)
    .bind(last)
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|(session, said)| Ok((session.into(), serde_json::from_str(&said)?))).collect()
}

#[derive(FromRow)]
struct Row {
    session: String,
    said: String,
    called_by: Option<String>,
    called_at: Option<i64>,
    name: Option<String>,
}

impl TryFrom<Row> for Prepared {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let called = row.called_by.zip(row.called_at).map(|(who, at)| Called {
            who: who.into(),
            name: row.name.unwrap_or_default(),
            at: Moment(at),
        });
        Ok((serde_json::from_str(&row.said)?, called))
    }
}
