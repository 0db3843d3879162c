//! All choices one pupil casts in a round.

pub mod queue;

use domain::id::RoundId;
use domain::people::pupil::Pupil;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::vote::ballot::Ballot;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use sqlx::FromRow;

use super::rounds::{self, RoundRow};
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use queue::Cast;

/// Casts a ballot, or puts it in the place of the pupil's earlier one. When this says yes, the
/// ballot is on the disk. `id` is random, and used only if it is the first.
///
/// # Errors
/// [`VoteRefusal::RoundClosed`] after the close, [`PeopleRefusal::NotIn`] for who is not on the roll.
pub async fn cast(db: &Db, round: &RoundId, pupil: &Pupil, ballot: &Ballot, id: String) -> Result<()> {
    let choices = serde_json::to_string(ballot)?;
    match db {
        Db::Sqlite(disk) => {
            let cast = Cast { id, round: round.to_string(), pupil: pupil.id.to_string(), choices };
            disk.queue.cast(cast).await
        }
        Db::Postgres(disk) => {
            // Sharing a lock on the round makes a close wait for this ballot, and this ballot
            // for a close: no ballot is neither counted nor refused. So with the roll.
            let kept = sqlx::query(
                "insert into ballots (id, round, pupil, group_id, choices)
                 select $1, roll.round, roll.pupil, roll.group_id, $4
                 from roll join rounds on rounds.id = roll.round
                 where roll.round = $2 and roll.pupil = $3 and rounds.closed_at is null
                 for share
                 on conflict (round, pupil) do update set choices = excluded.choices",
            )
            .bind(id)
            .bind(round.as_str())
            .bind(pupil.id.as_str())
            .bind(choices)
            .execute(&disk.pool)
            .await?;
            if kept.rows_affected() == 1 { Ok(()) } else { Err(why_not(db, round).await?.into()) }
        }
    }
}

/// Why a ballot was not kept.
async fn why_not(db: &Db, round: &RoundId) -> Result<Refusal> {
    Ok(match rounds::get(db, round).await? {
        None => Refusal::NoSuchPage,
        Some(round) if round.closed_at.is_some() => Refusal::Vote(VoteRefusal::RoundClosed),
        Some(_) => Refusal::People(PeopleRefusal::NotIn),
    })
}

/// A round of the pupil's own session, and the pupil's ballot while it is open, in one statement.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for a round of another session.
pub async fn with_round(db: &Db, round: &RoundId, pupil: &Pupil) -> Result<(Round, Option<Ballot>)> {
    let row: Option<WithBallot> = sql(concat!(
        "select ",
        rounds::columns!(),
        ", ballots.choices
         from rounds left join ballots on ballots.round = rounds.id and ballots.pupil = $2
         where rounds.id = $1 and rounds.session = $3"
    ))
    .bind(round.as_str())
    .bind(pupil.id.as_str())
    .bind(pupil.session.as_str())
    .fetch_optional(db)
    .await?;
    let row = row.ok_or(Refusal::NoSuchPage)?;
    Ok((row.round.try_into()?, row.choices.as_deref().map(serde_json::from_str).transpose()?))
}

#[derive(FromRow)]
struct WithBallot {
    #[sqlx(flatten)]
    round: RoundRow,
    choices: Option<String>,
}
