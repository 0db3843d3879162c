//! When and where sessions are held.

use domain::id::{OrganisationId, PartnershipId, PlaceId, SessionId};
use domain::session::booking::Booking;
use domain::wording::ShortWords;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{self, all, one};
use crate::sql::{On, sql};
use crate::tx::Tx;

/// A session in the calendar of its partnership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    /// When and where.
    pub booking: Booking,
    /// The name of the session.
    pub name: String,
    /// The organisation that runs it.
    pub organisation: OrganisationId,
}

/// Notes the day of a session, and leaves its code as it is: for records of what was. Whoever plans one
/// uses [`super::readiness::change`], where the code follows.
pub async fn set(db: &Db, booking: &Booking) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, booking).await?;
    tx.commit().await
}

pub(super) async fn write(tx: &mut Tx, booking: &Booking) -> Result<()> {
    sql("insert into bookings (session, day, starts, ends, place, why_place, until)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (session) do update set day = excluded.day, starts = excluded.starts,
             ends = excluded.ends, place = excluded.place, why_place = excluded.why_place,
             until = excluded.until")
    .bind(booking.session.as_str())
    .bind(booking.day)
    .bind(booking.starts)
    .bind(booking.ends)
    .bind(booking.place.as_ref().map(PlaceId::as_str))
    .bind(booking.why_place.as_ref().map(ShortWords::as_str))
    .bind(booking.until)
    .execute(tx)
    .await?;
    Ok(())
}

/// When and where a session is held, if it has a day.
pub async fn of_session<'c>(on: impl Into<On<'c>>, session: &SessionId) -> Result<Option<Booking>> {
    let row: Option<Row> =
        sql("select session, day, until, starts, ends, place, why_place from bookings where session = $1")
            .bind(session.as_str())
            .fetch_optional(on)
            .await?;
    one(row)
}

/// All sessions of a partnership that have a day, in the order of time. A rehearsal is on no programme.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Booked>> {
    let rows: Vec<BookedRow> =
        sql("select bookings.session, bookings.day, bookings.until, bookings.starts, bookings.ends, bookings.place,
                    bookings.why_place, sessions.name, sessions.organisation
             from bookings
             join sessions on sessions.id = bookings.session
             join organisations on organisations.id = sessions.organisation
             where organisations.partnership = $1 and not sessions.rehearsal
             order by bookings.day, bookings.starts, sessions.name, sessions.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    all(rows)
}

#[derive(FromRow)]
struct Row {
    session: String,
    day: String,
    until: String,
    starts: String,
    ends: String,
    place: Option<String>,
    why_place: Option<String>,
}

#[derive(FromRow)]
struct BookedRow {
    #[sqlx(flatten)]
    booking: Row,
    name: String,
    organisation: String,
}

impl TryFrom<Row> for Booking {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let why = row.why_place.as_deref().map(ShortWords::parse).transpose();
        Ok(Self {
            session: row.session.into(),
            day: rows::day(&row.day)?,
            until: rows::day(&row.until)?,
            starts: rows::time(&row.starts)?,
            ends: rows::time(&row.ends)?,
            place: row.place.map(Into::into),
            why_place: why.map_err(|_| Error::Unreadable("a reason"))?,
        })
    }
}

impl TryFrom<BookedRow> for Booked {
    type Error = Error;

    fn try_from(row: BookedRow) -> Result<Self> {
        let booking = Booking::try_from(row.booking)?;
        Ok(Self { booking, name: row.name, organisation: row.organisation.into() })
    }
}
