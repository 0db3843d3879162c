//! How a vote begins: its options are frozen, everybody present is on the roll, and the session is at
//! the vote. Whether it may begin is asked in the same transaction.

use domain::id::{RoundId, SessionId};
use domain::partnership::group::Ages;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::session::Step;
use domain::time::Moment;
use domain::vote::round::{BallotOption, Round};

use super::row::{RoundRow, changing_round, latest};
use crate::db::Db;
use crate::error::Result;
use crate::ideas::ideas;
use crate::partnership::sensitive_topics;
use crate::people::audit;
use crate::rows::one;
use crate::session::sessions::changing;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::{rolls, round_keys};

/// Opens a new round. When a round of the session is open already, that one is given: two taps are
/// one vote.
///
/// # Errors
/// [`Refusal::NotNow`] when the session is over, and what [`Terms::may_begin`](domain::vote::round::Terms) and
/// [`Round::makes_a_ballot`] refuse.
pub async fn open(db: &Db, round: &Round, entry: &AuditEntry) -> Result<Round> {
    let mut tx = db.begin().await?;
    let session = changing(&mut tx, &round.session).await?;
    if session.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let row: Option<RoundRow> = latest(&round.session).fetch_optional(&mut tx).await?;
    let opened = match one::<_, Round>(row)? {
        Some(open) if open.is_open() => open,
        _ => {
            round.terms.may_begin(&session.plan.say)?;
            begin(db, &mut tx, round.clone(), entry).await?
        }
    };
    at_the_vote(&mut tx, &opened.session).await?;
    tx.commit().await?;
    Ok(opened)
}

/// Starts a planned round, for pupils of these ages. One that is open already is given as it is.
///
/// # Errors
/// [`Refusal::NotNow`] when the session is over, and what [`Round::may_open`], `Terms::may_begin`,
/// [`Round::makes_a_ballot`] and
/// [`Sensitive::may_go_on`](domain::partnership::sensitive::Sensitive::may_go_on) refuse.
pub async fn start(db: &Db, id: &RoundId, ages: Ages, now: Moment, entry: &AuditEntry) -> Result<Round> {
    let mut tx = db.begin().await?;
    let planned = changing_round(&mut tx, id).await?;
    let session = changing(&mut tx, &planned.session).await?;
    if session.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let opened = if planned.is_open() {
        planned
    } else {
        let row: Option<RoundRow> = latest(&planned.session).fetch_optional(&mut tx).await?;
        planned.may_open(one(row)?.as_ref())?;
        planned.terms.may_begin(&session.plan.say)?;
        begin(db, &mut tx, Round { ages, opened_at: Some(now), ..planned }, entry).await?
    };
    at_the_vote(&mut tx, &opened.session).await?;
    tx.commit().await?;
    Ok(opened)
}

/// Freezes the options, those of the wall as it is now, calls the roll, and makes the key that seals its
/// ballots.
async fn begin(db: &Db, tx: &mut Tx, mut round: Round, entry: &AuditEntry) -> Result<Round> {
    if round.waits_for_the_wall() {
        let ideas = ideas::on_wall_now(tx, &round.session).await?;
        round.options = ideas.into_iter().map(BallotOption::of_idea).collect();
    }
    round.makes_a_ballot()?;
    sensitive_topics::of_round_now(tx, &round.id, round.terms.topic).await?.may_go_on()?;
    sql("insert into rounds (id, session, question, terms, options, ages_from, ages_to, planned_at, opened_at,
             opened_nth)
         select $1, $2, $3, $4, $5, $6, $7, $8, $8, coalesce(max(opened_nth), 0) + 1 from rounds where true
         on conflict (id) do update set options = excluded.options, ages_from = excluded.ages_from,
             ages_to = excluded.ages_to, opened_at = excluded.opened_at, opened_nth = excluded.opened_nth")
    .bind(round.id.as_str())
    .bind(round.session.as_str())
    .bind(&round.question)
    .bind(serde_json::to_string(&round.terms)?)
    .bind(serde_json::to_string(&round.options)?)
    .bind(i64::from(round.ages.from))
    .bind(i64::from(round.ages.to))
    .bind(round.opened_at.map(|at| at.0))
    .execute(tx)
    .await?;
    sits(tx, &round.id, &round.session, round.opened_at.unwrap_or(Moment(0))).await?;
    rolls::call(tx, &round.id, &round.session).await?;
    round_keys::make(db, tx, &round.id).await?;
    audit::write(tx, entry).await?;
    Ok(round)
}

/// The round takes ballots in this session, for the first time or again. The session is held.
pub(crate) async fn sits(tx: &mut Tx, round: &RoundId, session: &SessionId, now: Moment) -> Result<()> {
    sql("insert into sittings (round, session, opened_at, opened_nth)
         select $1, $2, $3, coalesce(max(opened_nth), 0) + 1 from sittings where session = $2
         on conflict (round, session) do update set opened_at = excluded.opened_at,
             opened_nth = excluded.opened_nth, ended_at = null")
    .bind(round.as_str())
    .bind(session.as_str())
    .bind(now.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// The session is at the vote.
pub(crate) async fn at_the_vote(tx: &mut Tx, session: &SessionId) -> Result<()> {
    sql("update sessions set step = $2 where id = $1")
        .bind(session.as_str())
        .bind(Step::Vote.code())
        .execute(tx)
        .await?;
    Ok(())
}
