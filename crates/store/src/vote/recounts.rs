//! Looking through all closed rounds: does what was published follow from what is kept?

use domain::id::RoundId;
use domain::vote::recount::{Differs, Proved, recount};
use domain::vote::round::Round;
use domain::vote::tally::PublishedTally;
use sqlx::FromRow;

use super::receipts;
use super::rounds::RoundRow;
use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;

/// One closed round, and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Which round.
    pub round: RoundId,
    /// What was asked.
    pub question: String,
    /// The code that is printed beside its figures; none where the face for those outside cannot be read.
    pub receipt: Option<String>,
    /// How much of it was proved, or what does not fit.
    pub found: std::result::Result<Proved, Differs>,
}

#[derive(FromRow)]
struct Frozen {
    #[sqlx(flatten)]
    round: RoundRow,
    round_id: String,
    asked: String,
    voted: i64,
    inside: Option<String>,
    outside: Option<String>,
    ballots: i64,
}

/// Every closed round, oldest first. In one statement, so that a round that closes meanwhile is in it whole
/// or not at all. Nothing is written.
pub async fn all(db: &Db) -> Result<Vec<Looked>> {
    let rows: Vec<Frozen> = sql("select rounds.id, coalesce(rounds.session, '') as session, rounds.question,
             rounds.terms, rounds.options, rounds.ages_from, rounds.ages_to, rounds.opened_at,
             rounds.closed_at as ended_at, cast(null as bigint) as revealed_at,
             rounds.id as round_id, rounds.question as asked, coalesce(rounds.voted, 0) as voted,
             inside.published as inside, outside.published as outside,
             (select count(*) from ballots where ballots.round = rounds.id) as ballots
         from rounds
         left join tallies inside on inside.round = rounds.id and inside.profile = 'inside'
         left join tallies outside on outside.round = rounds.id and outside.profile = 'outside'
         where rounds.closed_at is not null order by rounds.closed_at, rounds.id")
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(look).collect())
}

fn look(frozen: Frozen) -> Looked {
    let [inside, outside] = [&frozen.inside, &frozen.outside]
        .map(|face| serde_json::from_str::<PublishedTally>(face.as_deref().unwrap_or_default()).ok());
    Looked {
        round: frozen.round_id.as_str().into(),
        question: frozen.asked,
        receipt: outside.as_ref().and_then(|face| face.receipt.clone()),
        found: compare(frozen.round, frozen.voted, frozen.ballots, [inside, outside]),
    }
}

fn compare(
    round: RoundRow,
    voted: i64,
    ballots: i64,
    faces: [Option<PublishedTally>; 2],
) -> std::result::Result<Proved, Differs> {
    let unreadable = |_| Differs::Unreadable;
    let round = Round::try_from(round).map_err(unreadable)?;
    let voted = count(voted).map_err(unreadable)?;
    let [Some(inside), Some(outside)] = faces else { return Err(Differs::Unreadable) };
    if ballots > 0 {
        return Err(Differs::Ballots);
    }
    for face in [&inside, &outside] {
        if face.receipt != Some(receipts::make(face).map_err(unreadable)?) {
            return Err(Differs::Receipt);
        }
    }
    recount(&round, voted, [&inside, &outside])
}
