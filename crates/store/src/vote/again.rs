//! Whether a question was asked before: in the same session, in one of its sittings, or of the same group on the same
//! day. The difference of two results that few pupils make is what those few said.

use domain::id::RoundId;
use domain::vote::again::asks_the_same;
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::{self, AskedBefore, Earlier, WonBefore};
use domain::vote::tally::PublishedTally;

use super::{hands, papers};
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;

/// What the earlier rounds of this question are to it: by how many pupils they differ, on the roll or in how many
/// voted, and what everybody inside knows of them. A ready-made question that is asked at the start and at the end
/// is two.
pub(super) async fn asked_before(tx: &mut Tx, round: &Round, voted: u32) -> Result<AskedBefore> {
    let since = round.opened_at.map_or(0, |opened| opened.plus_days(-1).0);
    let earlier: Vec<(String, String, String, i64, String, i64)> =
        sql("select rounds.id, rounds.question, rounds.terms, coalesce(rounds.voted, 0), tallies.published,
                 (select count(*) from sittings there join sittings here on here.session = there.session
                  where there.round = rounds.id and here.round = $1)
             from rounds join tallies on tallies.round = rounds.id and tallies.profile = 'inside'
             where rounds.id <> $1 and rounds.closed_at is not null and (exists (
                 select 1 from sittings there join sittings here on here.session = there.session
                 where there.round = rounds.id and here.round = $1)
             or rounds.closed_at >= $2 and exists (
                 select 1 from sittings there
                 join sessions on sessions.id = there.session and not sessions.rehearsal
                 join session_groups theirs on theirs.session = there.session
                 join session_groups ours on ours.group_id = theirs.group_id
                 join sittings here on here.session = ours.session
                 where there.round = rounds.id and here.round = $1))
             order by rounds.opened_nth, rounds.id")
        .bind(round.id.as_str())
        .bind(since)
        .fetch_all(&mut *tx)
        .await?;
    let mut same: Vec<(PublishedTally, u32, u32)> = Vec::new();
    let mut on_paper = by_adults(&mut *tx, &round.id).await?;
    for (id, question, terms, then, published, here) in earlier {
        let terms: Terms = serde_json::from_str(&terms)?;
        // A first round asks which go on, and the ballot after it which wins.
        let as_this = terms.pulse == round.terms.pulse && terms.goes_on == round.terms.goes_on;
        if !as_this || !asks_the_same(&question, &round.question) {
            continue;
        }
        let published: PublishedTally = serde_json::from_str(&published)?;
        let roll = match here {
            0 if !offers_the_same(&published, round) => continue,
            0 => on_the_longer_roll(&mut *tx, round, &id).await?,
            _ => on_one_roll_alone(&mut *tx, round, &id).await?,
        };
        on_paper |= by_adults(&mut *tx, &id.as_str().into()).await?;
        same.push((published, roll, count(then)?.abs_diff(voted)));
    }
    if on_paper && !same.is_empty() {
        // Who voted on paper or by hand is on no roll: nobody knows by whom the two differ, so it is taken to be by few.
        return Ok(AskedBefore::Again { roll_differs_by: 1, won: WonBefore::Open });
    }
    let earlier: Vec<_> =
        same.iter().map(|(inside, roll, voted)| Earlier { inside, roll: *roll, voted: *voted }).collect();
    Ok(suppression::asked_before(&earlier))
}

/// Whether anything that could be chosen then can be chosen now. In another session "What would you like to do?" is
/// another question when no idea is the same.
fn offers_the_same(earlier: &PublishedTally, round: &Round) -> bool {
    let offered = |words: &str| round.options.iter().any(|option| asks_the_same(&option.words, words));
    earlier.lines.iter().any(|line| offered(&line.option.words))
}

/// Whether adults entered ballots of this round: papers, or hands.
async fn by_adults(tx: &mut Tx, round: &RoundId) -> Result<bool> {
    Ok(papers::book_now(tx, round).await?.used > 0 || hands::book_now(tx, round).await?.raised > 0)
}

/// How many pupils are on one of the two rolls and not on the other. Pupils, for of a closed round nothing leads to a
/// card any more: by voters nobody who came by card would be on both.
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

/// By how many pupils one of the two rolls is longer, of two sessions; at least one. Who came to both is written
/// nowhere, so two rolls that are as long are taken to differ by one.
async fn on_the_longer_roll(tx: &mut Tx, round: &Round, earlier: &str) -> Result<u32> {
    let longer: i64 = sql("select (select count(*) from roll where round = $1) -
         (select count(*) from roll where round = $2)")
    .bind(round.id.as_str())
    .bind(earlier)
    .scalar_one(tx)
    .await?;
    count(longer.abs().max(1))
}
