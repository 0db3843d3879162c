//! A round as the disk has it.

use domain::id::{RoundId, SessionId};
use domain::partnership::group::Ages;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::round::Round;
use sqlx::FromRow;

use crate::error::{Error, Result};
use crate::rows::{age, one};
use crate::session::sessions::{changed, changed_in_room};
use crate::sql::{Sql, sql};
use crate::tx::Tx;

/// All columns of a round as a session has it, and where they are read: the one place that says in which
/// sessions a round takes place. For the statements of rounds, ballots and tallies.
macro_rules! columns {
    () => {
        "rounds.id, sittings.session, rounds.question, rounds.terms, rounds.options, rounds.ages_from, \
         rounds.ages_to, sittings.opened_at, sittings.ended_at, sittings.revealed_at"
    };
}
macro_rules! held {
    () => {
        " from rounds join sittings on sittings.round = rounds.id "
    };
}
pub(crate) use {columns, held};

/// The round as it is while its session is held, so that what is read stays true until it is written.
pub(crate) async fn changing_round(tx: &mut Tx, id: &RoundId) -> Result<Round> {
    let session = session_of(tx, id).await?;
    changed(tx, &session).await?;
    // Read again: whoever held the session before may have taken it away.
    let row: Option<RoundRow> = by_id(id).fetch_optional(tx).await?;
    one(row)?.ok_or_else(|| Refusal::NoSuchPage.into())
}

/// Holds the session of a round that waits; pupils see nothing of it.
pub(super) async fn changing_plan(tx: &mut Tx, id: &RoundId) -> Result<()> {
    let session = session_of(tx, id).await?;
    changed_in_room(tx, &session).await?;
    // Asked again: whoever held the session before may have taken it away.
    session_of(tx, id).await.map(|_| ())
}

async fn session_of(tx: &mut Tx, id: &RoundId) -> Result<String> {
    let session: Option<String> = sql("select session from rounds where id = $1 and session is not null")
        .bind(id.as_str())
        .scalar_optional(tx)
        .await?;
    Ok(session.ok_or(Refusal::NoSuchPage)?)
}

/// The statement for the round of this id, of one session.
pub(super) fn by_id(id: &RoundId) -> Sql<'_> {
    sql(concat!("select ", columns!(), held!(), "where rounds.id = $1 and sittings.session = rounds.session"))
        .bind(id.as_str())
}

/// The statement for the round of this id as this session has it.
pub(crate) fn in_session<'v>(id: &'v RoundId, session: &'v SessionId) -> Sql<'v> {
    sql(concat!("select ", columns!(), held!(), "where rounds.id = $1 and sittings.session = $2"))
        .bind(id.as_str())
        .bind(session.as_str())
}

/// The statement for a round as it is counted, whatever sessions hold it.
pub(crate) fn as_a_whole(id: &RoundId) -> Sql<'_> {
    sql("select id, coalesce(session, '') as session, question, terms, options, ages_from, ages_to,
                opened_at, closed_at as ended_at, cast(null as bigint) as revealed_at
         from rounds where id = $1")
    .bind(id.as_str())
}

/// The statement for the round of a session that was opened last.
pub(crate) fn latest(session: &SessionId) -> Sql<'_> {
    sql(concat!(
        "select ",
        columns!(),
        held!(),
        "where sittings.session = $1 and sittings.opened_at is not null
         order by sittings.opened_nth desc limit 1"
    ))
    .bind(session.as_str())
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
    ended_at: Option<i64>,
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
            closed_at: row.ended_at.map(Moment),
            revealed_at: row.revealed_at.map(Moment),
        })
    }
}
