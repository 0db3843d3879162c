//! The win rate of pairwise comparisons.

use std::cmp::Ordering;

use super::instance::{Many, Pair};
use super::number::{ballots_cast, float};
use super::{Instance, Outcome, Uncountable};

/// Wins out of all comparisons with one of each added, in per cent: the score that All Our Ideas
/// shows (Salganik and Levy, 2015). "Can't choose" is no comparison.
pub(super) fn win_rate(instance: &Instance, ballots: &[Many<Pair>]) -> Result<Outcome, Uncountable> {
    ballots_cast(ballots)?
        .checked_add(2)
        .ok_or(Uncountable::TooLarge { what: "the number of comparisons" })?;
    // One win and one loss to begin with. Neither number, nor their sum, overflows now.
    let mut records = vec![Record { wins: 1, all: 2 }; instance.options.len()];
    let mut compared = false;
    for many in ballots {
        if let Pair::Preferred { winner, loser } = many.ballot {
            records[winner].wins += many.n;
            records[winner].all += many.n;
            records[loser].all += many.n;
            compared = true;
        }
    }
    let mut ranking = instance.tie_order.clone();
    ranking.sort_by(|a, b| records[*b].compare(records[*a]));
    ranking.truncate(if compared { instance.seats } else { 0 });
    Ok(Outcome {
        winners: ranking,
        scores: records.iter().map(|record| Some(record.per_cent())).collect(),
        ..Outcome::default()
    })
}

/// How an option has done.
#[derive(Clone, Copy)]
struct Record {
    wins: u64,
    all: u64,
}

impl Record {
    /// By cross-multiplication: two of three is level with four of six.
    fn compare(self, other: Self) -> Ordering {
        let wins = u128::from(self.wins) * u128::from(other.all);
        wins.cmp(&(u128::from(other.wins) * u128::from(self.all)))
    }

    fn per_cent(self) -> f64 {
        100.0 * float(self.wins) / float(self.all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{election, many};

    fn counted(seats: usize, ballots: &[(u64, Pair)]) -> Outcome {
        let mut instance = election(4, Ballots::Pairwise(Vec::new()));
        instance.seats = seats;
        win_rate(&instance, &many(ballots.iter().copied())).unwrap()
    }

    const fn over(winner: usize, loser: usize) -> Pair {
        Pair::Preferred { winner, loser }
    }

    #[test]
    fn one_win_and_one_loss_are_added_to_the_comparisons_of_each() {
        let outcome = counted(1, &[(3, over(0, 1)), (1, over(1, 0)), (9, Pair::Skip(0, 1))]);
        assert_eq!(outcome.scores, [400.0 / 6.0, 200.0 / 6.0, 50.0, 50.0].map(Some));
        assert_eq!(outcome.winners, [0]);
    }

    #[test]
    fn two_of_three_and_four_of_six_are_level() {
        let outcome = counted(2, &[(1, over(1, 3)), (3, over(0, 2)), (1, over(2, 0))]);
        assert_eq!(outcome.scores[..2], [Some(400.0 / 6.0), Some(200.0 / 3.0)]);
        assert_eq!(outcome.winners, [0, 1]);
    }

    #[test]
    fn an_option_that_was_never_shown_stands_in_the_middle() {
        assert_eq!(counted(4, &[(1, over(3, 1))]).winners, [3, 0, 2, 1]);
    }

    #[test]
    fn nobody_wins_when_nobody_could_choose() {
        assert!(counted(4, &[(5, Pair::Skip(0, 1))]).winners.is_empty());
        assert!(counted(4, &[]).winners.is_empty());
    }
}
