//! Whether a question was asked before in the same session, or in one of its sittings: the difference of two
//! results that few pupils make is what those few said.

use domain::id::RoundId;
use domain::vote::again::asks_the_same;
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::{self, AskedBefore, Earlier, Roll, WonBefore};
use domain::vote::tally::PublishedTally;

use super::{breakdowns, hands, papers};
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;

/// What the earlier rounds of this question are to it: by how many pupils they differ, on the roll or in how many
/// voted, and what everybody inside knows of them. A ready-made question that is asked at the start and at the end
/// is two. `voices` is the roll of this round with what was cast.
pub(super) async fn asked_before(
    tx: &mut Tx,
    round: &Round,
    voted: u32,
    voices: &Roll,
) -> Result<AskedBefore> {
    let earlier: Vec<(String, String, String, i64, String)> =
        sql("select rounds.id, rounds.question, rounds.terms, coalesce(rounds.voted, 0), tallies.published
             from rounds join tallies on tallies.round = rounds.id and tallies.profile = 'inside'
             where rounds.id <> $1 and rounds.closed_at is not null and exists (
                 select 1 from sittings there join sittings here on here.session = there.session
                 where there.round = rounds.id and here.round = $1)
             order by rounds.opened_nth, rounds.id")
        .bind(round.id.as_str())
        .fetch_all(&mut *tx)
        .await?;
    let mut same: Vec<(PublishedTally, u32, u32)> = Vec::new();
    let mut by_unknown = entered_by_adults(&mut *tx, &round.id).await?;
    for (id, question, terms, then, published) in earlier {
        let terms: Terms = serde_json::from_str(&terms)?;
        // A first round asks which go on, and the ballot after it which wins.
        let as_this = terms.pulse == round.terms.pulse && terms.goes_on == round.terms.goes_on;
        if as_this && asks_the_same(&question, &round.question) {
            by_unknown |= entered_by_adults(&mut *tx, &id.as_str().into()).await?
                || breakdowns::differs_by_few(&mut *tx, round, &id, voices).await?;
            let roll = on_one_roll_alone(&mut *tx, round, &id).await?;
            same.push((serde_json::from_str(&published)?, roll, count(then)?.abs_diff(voted)));
        }
    }
    if by_unknown && !same.is_empty() {
        // Who voted on paper or by hand is on no roll: nobody knows by whom the two differ, so it is taken to
        // be by few.
        // So it is by few that it differs from some groups alone: their rows name no winner to go by.
        return Ok(AskedBefore::Again { roll_differs_by: 1, won: WonBefore::Open });
    }
    let earlier: Vec<_> =
        same.iter().map(|(inside, roll, voted)| Earlier { inside, roll: *roll, voted: *voted }).collect();
    Ok(suppression::asked_before(&earlier))
}

/// Whether adults entered ballots of this round: papers, or hands.
async fn entered_by_adults(tx: &mut Tx, round: &RoundId) -> Result<bool> {
    Ok(papers::book_now(tx, round).await?.used > 0 || hands::book_now(tx, round).await?.raised > 0)
}

/// How many pupils are on one of the two rolls and not on the other. Pupils, for of a closed round nothing
/// leads to a card any more: by voters nobody who came by card would be on both.
async fn on_one_roll_alone(tx: &mut Tx, round: &Round, earlier: &str) -> Result<u32> {
    let alone: i64 = sql("select
         (select count(*) from roll where round = $1 and pupil not in (select pupil from roll where round = $2)) +
         (select count(*) from roll where round = $2 and pupil not in (select pupil from roll where round = $1))")
    .bind(round.id.as_str())
    .bind(earlier)
    .scalar_one(tx)
    .await?;
    count(alone)
}
