//! Setting Fifth up: the first adult, the organisation, its first groups, a place, the first session.
//! `links.rs` beside this file is the link that begins it.

mod links;

use domain::id::{AdultId, GroupId};
use domain::partnership::group::Group;
use domain::partnership::organisation::{Organisation, Partnership};
use domain::partnership::outcome::WantedOutcome;
use domain::partnership::place::Place;
use domain::people::audit::AuditEntry;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::session::Session;

pub use links::{is_open, make_link};

use super::{bookings, sessions};
use crate::db::Db;
use crate::error::Result;
use crate::partnership::{groups, locks, organisations, partnerships, places};
use crate::people::{adults, audit};
use crate::sql::sql;
use crate::tx::Tx;

/// How far setting up is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The disk serves nobody yet.
    Empty,
    /// The first adult is in, and there is no session yet.
    UnderWay,
    /// Somebody is served.
    Done,
}

/// Whom the link lets in, and what the adult belongs to; nothing of that has a name yet.
pub struct Founder {
    /// The partnership to come.
    pub partnership: Partnership,
    /// The organisation to come.
    pub organisation: Organisation,
    /// The first adult.
    pub adult: Adult,
    /// What the adult signs in with.
    pub email: String,
    /// The hash of the password.
    pub password_hash: String,
}

/// How far it is.
pub async fn stage(db: &Db) -> Result<Stage> {
    let (partnerships, under_way): (i64, i64) =
        sql("select (select count(*) from partnerships), (select count(*) from set_ups)")
            .fetch_optional(db)
            .await?
            .unwrap_or_default();
    Ok(match (partnerships, under_way) {
        (0, _) => Stage::Empty,
        (_, 0) => Stage::Done,
        _ => Stage::UnderWay,
    })
}

/// Whether this adult is setting Fifth up.
pub async fn is_of(db: &Db, adult: &AdultId) -> Result<bool> {
    let found: i64 =
        sql("select count(*) from set_ups where adult = $1").bind(adult.as_str()).scalar_one(db).await?;
    Ok(found > 0)
}

/// What the adult signs in with, to show it again.
pub async fn email_of(db: &Db, adult: &AdultId) -> Result<String> {
    sql("select email from adults where id = $1").bind(adult.as_str()).scalar_one(db).await
}

/// Uses the link up: the first adult is there, and nobody else can go on.
///
/// # Errors
/// [`PeopleRefusal::LinkEnded`] when the link is not, or not any more, the one that opens.
pub async fn begin(
    db: &Db,
    link_hash: &str,
    founder: &Founder,
    starters: &[WantedOutcome],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    links::lock(&mut tx).await?;
    if links::serves_somebody(&mut tx).await? || !links::take(&mut tx, link_hash).await? {
        return Err(Refusal::People(PeopleRefusal::LinkEnded).into());
    }
    partnerships::start_with_starter_set(&mut tx, &founder.partnership, starters).await?;
    organisations::write(&mut tx, &founder.organisation).await?;
    adults::write(&mut tx, &founder.adult, &founder.email, Some(&founder.password_hash)).await?;
    sql("insert into set_ups (adult) values ($1)").bind(founder.adult.id.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The first adult is known otherwise. Without a new password the old one stays.
///
/// # Errors
/// [`Refusal::NotNow`] when the setting up is over.
pub async fn say_you(
    db: &Db,
    adult: &Adult,
    (job_title, email): (&str, &str),
    password_hash: Option<&str>,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    holding(&mut tx, adult).await?;
    sql(
        "update adults set name = $2, job_title = $2, email = $3, password_hash = coalesce($4, password_hash)
         where id = $1",
    )
    .bind(adult.id.as_str())
    .bind(job_title)
    .bind(email)
    .bind(password_hash)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// What the organisation is called and is, and what it calls itself with its partners.
///
/// # Errors
/// As [`say_you`].
pub async fn say_organisation(
    db: &Db,
    adult: &Adult,
    (name, kind): (&str, &str),
    partnership: &str,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    holding(&mut tx, adult).await?;
    sql("update organisations set name = $2, kind = $3 where id = $1")
        .bind(adult.organisation.as_str())
        .bind(name)
        .bind(kind)
        .execute(&mut tx)
        .await?;
    sql("update partnerships set name = $2 where id = $1")
        .bind(adult.partnership.as_str())
        .bind(partnership)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// A group more; or the same one, said otherwise.
///
/// # Errors
/// As [`say_you`]; `SameName` for the name of another group.
pub async fn say_group(db: &Db, adult: &Adult, group: &Group, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    holding(&mut tx, adult).await?;
    groups::must_be_new(&mut tx, group).await?;
    groups::write(&mut tx, group).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The place, and the first session in it: the setting up is over.
///
/// # Errors
/// [`Refusal::NotNow`] when it is over already: a second tap makes no second session.
pub async fn finish(
    db: &Db,
    adult: &Adult,
    place: &Place,
    (session, groups): (&Session, &[GroupId]),
    booking: &Booking,
    [placed, made, finished]: &[AuditEntry; 3],
) -> Result<()> {
    let mut tx = db.begin().await?;
    holding(&mut tx, adult).await?;
    places::write(&mut tx, place).await?;
    audit::write(&mut tx, placed).await?;
    sessions::write(&mut tx, session, groups, made).await?;
    bookings::write(&mut tx, booking).await?;
    sql("delete from set_ups where adult = $1").bind(adult.id.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, finished).await?;
    tx.commit().await
}

/// Makes everything else on the partnership wait, and makes sure that it is still being set up.
async fn holding(tx: &mut Tx, adult: &Adult) -> Result<()> {
    locks::partnership(tx, &adult.partnership).await?;
    let left: i64 =
        sql("select count(*) from set_ups where adult = $1").bind(adult.id.as_str()).scalar_one(tx).await?;
    if left == 0 { Err(Refusal::NotNow.into()) } else { Ok(()) }
}
