//! One question, and the time in which ballots may be cast on it. Opening it is in `opening.rs`
//! beside this file, closing it in `tallies.rs`.

mod opening;
mod row;

pub(crate) use opening::{at_the_vote, sits};
pub use opening::{open, start};
pub(crate) use row::{RoundRow, as_a_whole, columns, held, in_session, latest};

use domain::id::{RoundId, SessionId};
use domain::partnership::sensitive::Sensitive;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::screen::Beat;
use domain::session::session::Step;
use domain::time::Moment;
use domain::vote::pulse::Pulse;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{Round, Terms};

use crate::db::Db;
use crate::error::Result;
use crate::partnership::sensitive_topics;
use crate::people::audit;
use crate::rows::{all, one};
use crate::session::sessions::changed_in_room;
use crate::sql::sql;
use crate::tx::Tx;
pub(crate) use row::changing_round;

use row::{by_id, changing_plan};

/// Plans a round: it waits in its session until it is opened.
pub async fn plan(db: &Db, round: &Round, now: Moment, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, round.session.as_str()).await?;
    write_plan(&mut tx, round, now).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The same, in a transaction that holds its session.
pub(crate) async fn write_plan(tx: &mut Tx, round: &Round, now: Moment) -> Result<()> {
    sql("insert into rounds (id, session, question, terms, options, ages_from, ages_to, planned_at, planned_nth)
         select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(planned_nth), 0) + 1 from rounds")
    .bind(round.id.as_str())
    .bind(round.session.as_str())
    .bind(&round.question)
    .bind(serde_json::to_string(&round.terms)?)
    .bind(serde_json::to_string(&round.options)?)
    .bind(i64::from(round.ages.from))
    .bind(i64::from(round.ages.to))
    .bind(now.0)
    .execute(&mut *tx)
    .await?;
    sql("insert into sittings (round, session) values ($1, $2)")
        .bind(round.id.as_str())
        .bind(round.session.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Says what was confirmed of a question about a sensitive topic, while it waits. What it is about was fixed
/// when it was planned.
///
/// # Errors
/// [`Refusal::NotNow`] for a question that is about none, or was asked already.
pub async fn say_topic(db: &Db, id: &RoundId, said: &Sensitive, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let round = changing_round(&mut tx, id).await?;
    let topic = round.terms.topic.filter(|_| round.opened_at.is_none()).ok_or(Refusal::NotNow)?;
    sensitive_topics::put_of_round(&mut tx, id, topic, said).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes a planned round away again; one that was opened stays.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when it is not there any more.
pub async fn unplan(db: &Db, id: &RoundId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_plan(&mut tx, id).await?;
    sql("delete from sensitive_topics where round in (select id from rounds where id = $1 and opened_at is null)")
        .bind(id.as_str())
        .execute(&mut tx)
        .await?;
    sql("delete from paper_books where round in (select id from rounds where id = $1 and opened_at is null)")
        .bind(id.as_str())
        .execute(&mut tx)
        .await?;
    sql("delete from sittings where round = $1 and opened_at is null")
        .bind(id.as_str())
        .execute(&mut tx)
        .await?;
    let gone = sql("delete from rounds where id = $1 and opened_at is null")
        .bind(id.as_str())
        .execute(&mut tx)
        .await?;
    if gone > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// The round of this id, if it is of one session. What many sittings hold is read by
/// [`in_room`], or as a [`WideRound`](domain::vote::sitting::WideRound).
pub async fn get(db: &Db, id: &RoundId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = by_id(id).fetch_optional(db).await?;
    one(row)
}

/// The round of this id as this session has it, if it takes place there.
pub async fn in_room(db: &Db, id: &RoundId, session: &SessionId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = in_session(id, session).fetch_optional(db).await?;
    one(row)
}

/// The same in a transaction that holds the session.
pub(crate) async fn in_room_now(tx: &mut Tx, id: &RoundId, session: &SessionId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = in_session(id, session).fetch_optional(tx).await?;
    one(row)
}

/// The round of a session that takes ballots now.
pub async fn open_of(db: &Db, session: &SessionId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = sql(concat!(
        "select ",
        columns!(),
        held!(),
        "where sittings.session = $1 and sittings.opened_at is not null and sittings.ended_at is null"
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
        held!(),
        "where sittings.session = $1 and sittings.opened_at is null order by rounds.planned_nth, rounds.id"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    all(rows)
}

/// The round of a session that was opened last.
pub async fn latest_of(db: &Db, session: &SessionId) -> Result<Option<Round>> {
    let row: Option<RoundRow> = latest(session).fetch_optional(db).await?;
    one(row)
}

/// The questions that were counted in a session, each with the ready-made question that it is, if it is one.
pub async fn counted_in(db: &Db, session: &SessionId) -> Result<Vec<(Option<Pulse>, String)>> {
    let rows: Vec<(String, String)> = sql("select rounds.terms, rounds.question from sittings
         join rounds on rounds.id = sittings.round
         where sittings.session = $1 and rounds.closed_at is not null order by rounds.opened_nth, rounds.id")
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    let read = |(terms, question): (String, String)| -> Result<Option<(Option<Pulse>, String)>> {
        let terms: Terms = serde_json::from_str(&terms)?;
        Ok((!terms.goes_on).then_some((terms.pulse, question)))
    };
    rows.into_iter().filter_map(|row| read(row).transpose()).collect()
}

/// Shows the result of a closed round to the room: the session is at the result. Showing it
/// twice keeps the first time.
///
/// # Errors
/// [`Refusal::NotNow`] while it is open, [`VoteRefusal::NeverShown`] of what rooms are never shown.
pub async fn reveal(db: &Db, id: &RoundId, now: Moment, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let round = changing_round(&mut tx, id).await?;
    if round.closed_at.is_none() {
        return Err(Refusal::NotNow.into());
    }
    if !round.terms.may_be_shown() {
        return Err(Refusal::Vote(VoteRefusal::NeverShown).into());
    }
    if show(&mut tx, &round, now).await? {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// Rounds of sessions that were over by then, and that nobody closed: with them the link from pupil to vote is
/// open.
pub async fn forgotten(db: &Db, over_by: Moment) -> Result<Vec<RoundId>> {
    let ids: Vec<String> = sql("select rounds.id from rounds join sessions on sessions.id = rounds.session
         where rounds.opened_at is not null and rounds.closed_at is null
             and coalesce(sessions.ended_at, sessions.code_ends_at) <= $1 order by rounds.id")
    .bind(over_by.0)
    .scalar_all(db)
    .await?;
    Ok(ids.into_iter().map(Into::into).collect())
}

/// The session of a round that is counted is at its result, with the last beat on its screen. Says whether it
/// was not yet.
pub(crate) async fn show(tx: &mut Tx, round: &Round, now: Moment) -> Result<bool> {
    sql("update sittings set revealed_at = coalesce(revealed_at, $3) where round = $1 and session = $2")
        .bind(round.id.as_str())
        .bind(round.session.as_str())
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
    sql("insert into screens (session, round, beat) values ($1, $2, $3)
         on conflict (session) do update set round = excluded.round, beat = excluded.beat")
    .bind(round.session.as_str())
    .bind(round.id.as_str())
    .bind(i64::from(Beat::Winner.number()))
    .execute(&mut *tx)
    .await?;
    let moved = sql("update sessions set step = $2 where id = $1 and step <> $2")
        .bind(round.session.as_str())
        .bind(Step::Result.code())
        .execute(tx)
        .await?;
    Ok(moved > 0 || round.revealed_at.is_none())
}
