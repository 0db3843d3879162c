//! One question, and the time in which ballots may be cast on it. Closing it is in `tallies.rs`.

use domain::id::{OptionId, RoundId, SessionId};
use domain::partnership::group::Ages;
use domain::refusal::Refusal;
use domain::session::session::{Session, Step};
use domain::time::Moment;
use domain::vote::round::Round;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{age, all, one};
use crate::session::sessions;
use crate::session::sessions::{SessionRow, changed};
use crate::sql::sql;

/// All columns of a round, for the statements of rounds, ballots and tallies.
macro_rules! columns {
    () => {
        "rounds.id, rounds.session, rounds.question, rounds.terms, rounds.options, rounds.ages_from, rounds.ages_to, \
         rounds.opened_at, rounds.closed_at, rounds.revealed_at"
    };
}
pub(crate) use columns;

/// Plans a round: it waits in its session until it is opened.
pub async fn plan(db: &Db, round: &Round, now: Moment) -> Result<()> {
    let (terms, options) = (serde_json::to_string(&round.terms)?, serde_json::to_string(&round.options)?);
    let mut tx = db.begin().await?;
    changed(&mut tx, round.session.as_str()).await?;
    sql("insert into rounds (id, session, question, terms, options, ages_from, ages_to, planned_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(round.id.as_str())
    .bind(round.session.as_str())
    .bind(&round.question)
    .bind(&terms)
    .bind(&options)
    .bind(i64::from(round.ages.from))
    .bind(i64::from(round.ages.to))
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// Takes a planned round away again; one that was opened stays.
pub async fn unplan(db: &Db, id: &RoundId) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> =
        sql("select session from rounds where id = $1").bind(id.as_str()).scalar_optional(&mut tx).await?;
    changed(&mut tx, &session.ok_or(Refusal::NoSuchPage)?).await?;
    sql("delete from rounds where id = $1 and opened_at is null").bind(id.as_str()).execute(&mut tx).await?;
    tx.commit().await
}

/// Opens a round, planned or new: its options are frozen, everybody present is on the roll, and
/// the session is at the vote. When a round of the session is open already, that one is given.
///
/// # Errors
/// [`Refusal::NotNow`] when the session is over, or this round was open before.
pub async fn open(db: &Db, round: &Round) -> Result<Round> {
    let session = round.session.as_str();
    let (terms, options) = (serde_json::to_string(&round.terms)?, serde_json::to_string(&round.options)?);
    let opened_at = round.opened_at.map(|at| at.0);
    let mut tx = db.begin().await?;
    let row: Option<SessionRow> = sql(concat!(
        "update sessions set version = version + 1, step = $2 where id = $1 returning ",
        sessions::columns!()
    ))
    .bind(session)
    .bind(Step::Vote.as_str())
    .fetch_optional(&mut tx)
    .await?;
    let of: Session = one(row)?.ok_or(Refusal::NoSuchPage)?;
    if of.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let open: Option<String> =
        sql("select id from rounds where session = $1 and opened_at is not null and closed_at is null")
            .bind(session)
            .scalar_optional(&mut tx)
            .await?;
    if open.is_none() {
        sql(
                "insert into rounds (id, session, question, terms, options, ages_from, ages_to, planned_at, opened_at)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
                 on conflict (id) do update set options = excluded.options, ages_from = excluded.ages_from,
                     ages_to = excluded.ages_to, opened_at = excluded.opened_at
                 where rounds.opened_at is null"
            )
            .bind(round.id.as_str()).bind(session).bind(&round.question).bind(&terms).bind(&options)
            .bind(i64::from(round.ages.from)).bind(i64::from(round.ages.to)).bind(opened_at)
            .execute(&mut tx).await?;
        sql("insert into roll (round, pupil, group_id)
             select $1, id, group_id from pupils where session = $2 and removed_at is null
             on conflict do nothing")
        .bind(round.id.as_str())
        .bind(session)
        .execute(&mut tx)
        .await?;
    }
    let opened: Option<RoundRow> = sql(concat!(
        "select ",
        columns!(),
        " from rounds
         where session = $1 and opened_at is not null and closed_at is null"
    ))
    .bind(session)
    .fetch_optional(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(one(opened)?.ok_or(Refusal::NotNow)?)
}

/// Takes an option off an open ballot: what was marked on it does not count.
///
/// # Errors
/// [`Refusal::RoundClosed`] when it is not open.
pub async fn withdraw(db: &Db, id: &RoundId, option: &OptionId) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> =
        sql("select session from rounds where id = $1").bind(id.as_str()).scalar_optional(&mut tx).await?;
    changed(&mut tx, &session.ok_or(Refusal::NoSuchPage)?).await?;
    let row: Option<RoundRow> = sql(concat!(
        "select ",
        columns!(),
        " from rounds where id = $1 and opened_at is not null and closed_at is null"
    ))
    .bind(id.as_str())
    .fetch_optional(&mut tx)
    .await?;
    let mut round: Round = one(row)?.ok_or(Refusal::RoundClosed)?;
    for one in round.options.iter_mut().filter(|one| one.id == *option) {
        one.withdrawn = true;
    }
    sql("update rounds set options = $2 where id = $1")
        .bind(id.as_str())
        .bind(serde_json::to_string(&round.options)?)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// The round of this id.
pub async fn get(db: &Db, id: &RoundId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = sql(concat!("select ", columns!(), " from rounds where id = $1"))
        .bind(id.as_str())
        .fetch_optional(db)
        .await?;
    one(row)
}

/// The round of a session that takes ballots now.
pub async fn open_of(db: &Db, session: &SessionId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = sql(concat!(
        "select ",
        columns!(),
        " from rounds where session = $1 and opened_at is not null and closed_at is null"
    ))
    .bind(session.as_str())
    .fetch_optional(db)
    .await?;
    one(row)
}

/// The rounds of a session that wait to be opened, in the order in which they were planned.
pub async fn planned_of(db: &Db, session: &SessionId) -> Result<Vec<Round>> {
    let rows: Vec<RoundRow> = sql(concat!(
        "select ",
        columns!(),
        " from rounds where session = $1 and opened_at is null order by planned_at, id"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    all(rows)
}

/// The round of a session that was opened last.
pub async fn latest_of(db: &Db, session: &SessionId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = sql(concat!(
        "select ",
        columns!(),
        " from rounds where session = $1 and opened_at is not null
         order by opened_at desc, id desc limit 1"
    ))
    .bind(session.as_str())
    .fetch_optional(db)
    .await?;
    one(row)
}

/// Shows the result of a closed round to the room: the session is at the result. Showing it
/// twice keeps the first time.
///
/// # Errors
/// [`Refusal::NotNow`] while it is open.
pub async fn reveal(db: &Db, id: &RoundId, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> =
        sql("select session from rounds where id = $1").bind(id.as_str()).scalar_optional(&mut tx).await?;
    let session = session.ok_or(Refusal::NoSuchPage)?;
    changed(&mut tx, &session).await?;
    let shown = sql(
        "update rounds set revealed_at = coalesce(revealed_at, $2) where id = $1 and closed_at is not null",
    )
    .bind(id.as_str())
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    if shown == 0 {
        return Err(Refusal::NotNow.into());
    }
    sql("update sessions set step = $2 where id = $1")
        .bind(&session)
        .bind(Step::Result.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

#[derive(FromRow)]
pub(crate) struct RoundRow {
    id: String,
    session: String,
    question: String,
    terms: String,
    options: String,
    ages_from: i64,
    ages_to: i64,
    opened_at: Option<i64>,
    closed_at: Option<i64>,
    revealed_at: Option<i64>,
}

impl TryFrom<RoundRow> for Round {
    type Error = Error;

    fn try_from(row: RoundRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            session: row.session.into(),
            question: row.question,
            terms: serde_json::from_str(&row.terms)?,
            options: serde_json::from_str(&row.options)?,
            ages: Ages { from: age(row.ages_from)?, to: age(row.ages_to)? },
            opened_at: row.opened_at.map(Moment),
            closed_at: row.closed_at.map(Moment),
            revealed_at: row.revealed_at.map(Moment),
        })
    }
}
