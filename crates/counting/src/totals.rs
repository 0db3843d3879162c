//! Totals: the options with the most votes, approvals, dots or points.

use super::instance::Many;
use super::interval::wilson;
use super::number::{ballots_cast, float};
use super::ties::best_first;
use super::{Instance, Outcome, Uncountable};

/// Plurality: one ballot, one vote; most votes first.
pub(super) fn plurality(
    instance: &Instance,
    ballots: &[Many<Option<usize>>],
) -> Result<Outcome, Uncountable> {
    votes(instance, ballots, Option::as_slice)
}

/// Approval voting (Brams and Fishburn, 1978): a vote for each option that a ballot approves.
pub(super) fn approval(instance: &Instance, ballots: &[Many<Vec<usize>>]) -> Result<Outcome, Uncountable> {
    votes(instance, ballots, Vec::as_slice)
}

/// Cumulative voting: as many votes as a ballot puts dots.
pub(super) fn dots(instance: &Instance, ballots: &[Many<Vec<(usize, i64)>>]) -> Result<Outcome, Uncountable> {
    points(instance, ballots, 0)
}

/// Range voting by the sum: the points above the score that is worth nothing.
pub(super) fn score_total(
    instance: &Instance,
    ballots: &[Many<Vec<(usize, i64)>>],
) -> Result<Outcome, Uncountable> {
    points(instance, ballots, instance.params.utility_zero)
}

/// Votes, with the interval in which the share of a larger crowd like this one would lie.
fn votes<B>(
    instance: &Instance,
    ballots: &[Many<B>],
    chosen: impl Fn(&B) -> &[usize],
) -> Result<Outcome, Uncountable> {
    let cast = ballots_cast(ballots)?;
    let mut votes = vec![0_u64; instance.options.len()];
    for many in ballots {
        for option in chosen(&many.ballot) {
            votes[*option] += many.n;
        }
    }
    let intervals = votes.iter().map(|votes| wilson(*votes, cast)).collect();
    let votes: Vec<i128> = votes.into_iter().map(i128::from).collect();
    Ok(Outcome { intervals: Some(intervals), ..most(instance, &votes) })
}

/// The sums of all points above `zero`. Points below it take nothing away.
fn points(
    instance: &Instance,
    ballots: &[Many<Vec<(usize, i64)>>],
    zero: i64,
) -> Result<Outcome, Uncountable> {
    let mut totals = vec![0_i128; instance.options.len()];
    for many in ballots {
        for (option, points) in &many.ballot {
            let worth = (i128::from(*points) - i128::from(zero)).max(0);
            totals[*option] = worth
                .checked_mul(i128::from(many.n))
                .and_then(|worth| totals[*option].checked_add(worth))
                .ok_or(Uncountable::TooLarge { what: "the sum of points" })?;
        }
    }
    Ok(most(instance, &totals))
}

/// Highest first. What nobody supports does not win, even if seats stay empty.
fn most(instance: &Instance, totals: &[i128]) -> Outcome {
    let ranked = best_first(instance, |option| totals[option]);
    Outcome {
        winners: ranked.into_iter().filter(|option| totals[*option] > 0).take(instance.seats).collect(),
        scores: totals.iter().map(|total| Some(float(*total))).collect(),
        ..Outcome::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{election, many};

    fn with_seats(seats: usize) -> Instance {
        let mut instance = election(4, Ballots::Choice(Vec::new()));
        instance.seats = seats;
        instance
    }

    #[test]
    fn most_votes_win_and_level_options_go_by_the_tie_order() {
        let mut instance = with_seats(2);
        instance.tie_order = vec![3, 2, 1, 0];
        let outcome = plurality(&instance, &many([(2, Some(0)), (5, Some(1)), (2, Some(2))])).unwrap();
        assert_eq!(outcome.winners, [1, 2]);
        assert_eq!(outcome.scores, [2.0, 5.0, 2.0, 0.0].map(Some));
    }

    #[test]
    fn nobody_wins_without_support_even_when_seats_stay_empty() {
        let outcome = approval(&with_seats(4), &many([(3, vec![1, 2]), (1, vec![2]), (9, vec![])])).unwrap();
        assert_eq!(outcome.winners, [2, 1]);
        assert!(approval(&with_seats(4), &many([(9, vec![])])).unwrap().winners.is_empty());
        assert!(dots(&with_seats(4), &many([(9, vec![(0, 0)])])).unwrap().winners.is_empty());
    }

    #[test]
    fn blank_ballots_count_in_the_interval() {
        let outcome = plurality(&with_seats(1), &many([(7, Some(0)), (3, None)])).unwrap();
        assert_eq!(outcome.intervals.unwrap()[0], wilson(7, 10));
    }

    #[test]
    fn without_ballots_there_is_no_interval() {
        let outcome = approval(&with_seats(1), &[]).unwrap();
        assert_eq!(outcome.intervals, Some(vec![None; 4]));
    }

    #[test]
    fn every_dot_is_a_point_whatever_score_is_worth_nothing() {
        let mut instance = with_seats(1);
        instance.params.utility_zero = 2;
        let outcome = dots(&instance, &many([(2, vec![(0, 3), (1, 2)]), (1, vec![(1, 5)])])).unwrap();
        assert_eq!((outcome.winners, outcome.scores), (vec![1], [6.0, 9.0, 0.0, 0.0].map(Some).to_vec()));
    }

    #[test]
    fn scores_count_from_the_one_that_is_worth_nothing_and_lower_ones_take_nothing_away() {
        let mut instance = with_seats(4);
        instance.params.utility_zero = 3;
        let ballots = many([(2, vec![(0, 5), (1, 4)]), (1, vec![(0, 1), (1, 5)]), (1, vec![(2, 3)])]);
        let outcome = score_total(&instance, &ballots).unwrap();
        assert_eq!((outcome.winners, outcome.scores), (vec![0, 1], [4.0, 4.0, 0.0, 0.0].map(Some).to_vec()));
    }

    #[test]
    fn sums_that_do_not_fit_are_refused() {
        let mut instance = with_seats(1);
        instance.params.utility_zero = i64::MIN;
        let refused = score_total(&instance, &many([(u64::MAX, vec![(0, i64::MAX)])]));
        assert_eq!(refused, Err(Uncountable::TooLarge { what: "the sum of points" }));
    }
}
