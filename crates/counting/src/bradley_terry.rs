//! Strengths that explain pairwise comparisons best.

use std::collections::BTreeMap;

use super::cholesky::Cholesky;
use super::instance::{Many, Pair};
use super::interval::Z;
use super::number::{ballots_cast, float};
use super::{Instance, Outcome, Uncountable};

/// Strengths no further apart than this are level.
const LEVEL: f64 = 1e-9;
/// When no strength moves by more than this, every step doubles the digits that are right.
const NEAR: f64 = 0.1;
/// So many steps from there all digits are right that rounding leaves.
const LAST_STEPS: usize = 8;
/// Strengths that have not settled after so many steps do not. Fifteen are usual.
const MOST_STEPS: usize = 500;
const UNSETTLED: Uncountable =
    Uncountable::OutOfRange { what: "bt_alpha is too small for these comparisons" };

/// The model of Bradley and Terry (1952): the odds that a is preferred to b are the exponential
/// of the difference of their strengths. The strengths maximise the likelihood less a penalty of
/// `bt_alpha` times their squares, so that they add up to zero, and that an option that never
/// lost, or was never compared with the others, has a finite one.
pub(super) fn bradley_terry(instance: &Instance, ballots: &[Many<Pair>]) -> Result<Outcome, Uncountable> {
    let alpha = instance.params.bt_alpha;
    if !(alpha > 0.0 && alpha.is_finite()) {
        return Err(Uncountable::OutOfRange { what: "bt_alpha has to be above zero" });
    }
    let model = Model { alpha, options: instance.options.len(), answers: answers(ballots)? };
    let strengths = model.strengths().ok_or(UNSETTLED)?;
    let spread =
        Cholesky::factorise(&model.curvature(&strengths), model.options).ok_or(UNSETTLED)?.inverse_diagonal();
    let interval = |(strength, variance): (&f64, f64)| {
        let reach = Z * variance.sqrt();
        Some((strength - reach, strength + reach))
    };
    let seats = if model.answers.is_empty() { 0 } else { instance.seats };
    Ok(Outcome {
        winners: strongest(instance, &strengths, seats),
        intervals: Some(strengths.iter().zip(spread).map(interval).collect()),
        scores: strengths.into_iter().map(Some).collect(),
        ..Outcome::default()
    })
}

/// The strongest options. Of those level with the strongest, the earliest in the tie order.
fn strongest(instance: &Instance, strengths: &[f64], seats: usize) -> Vec<usize> {
    let mut left = instance.tie_order.clone();
    let mut winners = Vec::new();
    while winners.len() < seats && !left.is_empty() {
        let most = left.iter().map(|option| strengths[*option]).fold(f64::NEG_INFINITY, f64::max);
        let next = left.iter().position(|option| strengths[*option] >= most - LEVEL).unwrap_or(0);
        winners.push(left.remove(next));
    }
    winners
}

/// Equal answers together, in whole numbers: what is summed does not depend on their order.
fn answers(ballots: &[Many<Pair>]) -> Result<Vec<Answer>, Uncountable> {
    ballots_cast(ballots)?;
    let mut counts = BTreeMap::<(usize, usize), u64>::new();
    for many in ballots {
        if let Pair::Preferred { winner, loser } = many.ballot {
            *counts.entry((winner, loser)).or_default() += many.n;
        }
    }
    let answer = |((winner, loser), n): (_, u64)| Answer { winner, loser, times: float(n) };
    Ok(counts.into_iter().map(answer).collect())
}

struct Answer {
    winner: usize,
    loser: usize,
    times: f64,
}

struct Model {
    alpha: f64,
    options: usize,
    answers: Vec<Answer>,
}

impl Model {
    /// Newton's method. There is one maximum only, since the penalty bends everything downwards.
    fn strengths(&self) -> Option<Vec<f64>> {
        let mut strengths = vec![0.0; self.options];
        let mut near = 0;
        for _ in 0..MOST_STEPS {
            let slope = self.slope(&strengths);
            let step = Cholesky::factorise(&self.curvature(&strengths), self.options)?.solve(&slope);
            if step.iter().all(|by| by.abs() < NEAR) {
                near += 1;
                strengths = moved(&strengths, &step, 1.0);
            } else {
                near = 0;
                strengths = self.uphill(&strengths, &step);
            }
            if near == LAST_STEPS {
                return Some(strengths);
            }
        }
        None
    }

    /// Goes along a step while it leads uphill: as far as it can be seen to, halving it till then.
    fn uphill(&self, strengths: &[f64], step: &[f64]) -> Vec<f64> {
        let mut share = 1.0;
        loop {
            let there = moved(strengths, step, share);
            let rise: f64 = self.slope(&there).iter().zip(step).map(|(slope, by)| slope * by).sum();
            if rise >= 0.0 || share < 1e-6 {
                return there;
            }
            share /= 2.0;
        }
    }

    /// The first derivatives.
    fn slope(&self, strengths: &[f64]) -> Vec<f64> {
        let mut slope: Vec<f64> = strengths.iter().map(|strength| -2.0 * self.alpha * strength).collect();
        for answer in &self.answers {
            let pull = answer.times * answer.surprise(strengths);
            slope[answer.winner] += pull;
            slope[answer.loser] -= pull;
        }
        slope
    }

    /// The second derivatives, turned over: a positive definite matrix, row by row.
    fn curvature(&self, strengths: &[f64]) -> Vec<f64> {
        let at = |row: usize, column: usize| row * self.options + column;
        let mut matrix = vec![0.0; self.options * self.options];
        for option in 0..self.options {
            matrix[at(option, option)] = 2.0 * self.alpha;
        }
        for answer in &self.answers {
            let surprise = answer.surprise(strengths);
            let weight = answer.times * surprise * (1.0 - surprise);
            let (winner, loser) = (answer.winner, answer.loser);
            matrix[at(winner, winner)] += weight;
            matrix[at(loser, loser)] += weight;
            matrix[at(winner, loser)] -= weight;
            matrix[at(loser, winner)] -= weight;
        }
        matrix
    }
}

impl Answer {
    /// The probability of the opposite answer.
    fn surprise(&self, strengths: &[f64]) -> f64 {
        1.0 / (1.0 + (strengths[self.winner] - strengths[self.loser]).exp())
    }
}

fn moved(from: &[f64], step: &[f64], share: f64) -> Vec<f64> {
    from.iter().zip(step).map(|(from, by)| from + share * by).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{election, many};

    fn counted(seats: usize, alpha: f64, ballots: &[(u64, Pair)]) -> Result<Outcome, Uncountable> {
        let mut instance = election(4, Ballots::Pairwise(Vec::new()));
        instance.seats = seats;
        instance.params.bt_alpha = alpha;
        bradley_terry(&instance, &many(ballots.iter().copied()))
    }

    const fn over(winner: usize, loser: usize) -> Pair {
        Pair::Preferred { winner, loser }
    }

    fn strengths(outcome: &Outcome) -> Vec<f64> {
        outcome.scores.iter().copied().map(Option::unwrap).collect()
    }

    #[test]
    fn with_hardly_a_penalty_the_odds_are_those_of_the_answers() {
        let outcome = counted(1, 1e-9, &[(3, over(0, 1)), (1, over(1, 0))]).unwrap();
        let found = strengths(&outcome);
        assert!((found[0] - found[1] - 3.0_f64.ln()).abs() < 1e-6, "{found:?}");
        assert_eq!(outcome.winners, [0]);
    }

    #[test]
    fn at_the_maximum_the_pull_of_the_answers_is_that_of_the_penalty() {
        let ballots = [(7, over(0, 1)), (2, over(1, 2)), (1, over(2, 0)), (3, over(1, 0)), (5, over(2, 3))];
        let found = strengths(&counted(1, 0.1, &ballots).unwrap());
        let model = Model { alpha: 0.1, options: 4, answers: answers(&many(ballots)).unwrap() };
        assert!(model.slope(&found).iter().all(|slope| slope.abs() < 1e-12), "{found:?}");
        assert!(found.iter().sum::<f64>().abs() < 1e-12);
    }

    #[test]
    fn who_never_lost_and_who_was_never_compared_have_a_strength_and_an_interval() {
        let outcome = counted(4, 0.1, &[(40, over(2, 1)), (5, Pair::Skip(0, 3))]).unwrap();
        assert_eq!(outcome.winners, [2, 0, 3, 1]);
        let (low, high) = outcome.intervals.unwrap()[0].unwrap();
        // Nothing is known of a but the penalty: a variance of 1 / 2α.
        assert!((high - Z * 5.0_f64.sqrt()).abs() < 1e-12 && (low + high).abs() < 1e-12);
    }

    #[test]
    fn level_strengths_go_by_the_tie_order() {
        let ballots = [(2, over(3, 1)), (2, over(1, 3)), (1, over(2, 0)), (1, over(0, 2))];
        assert_eq!(counted(4, 0.1, &ballots).unwrap().winners, [0, 1, 2, 3]);
    }

    #[test]
    fn a_lopsided_vote_settles_in_which_whole_steps_would_swing_for_ever() {
        let ballots = [(1, over(1, 2)), (17_672, over(3, 0)), (681_808, over(3, 1)), (85_129, over(2, 0))];
        let found = strengths(&counted(1, 2.661_106_240_475_783_4e-5, &ballots).unwrap());
        assert!(found[3] > found[1] && found[1] > found[2] && found[2] > found[0], "{found:?}");
    }

    #[test]
    fn strengths_that_differ_by_rounding_only_are_level() {
        let instance = election(3, Ballots::Pairwise(Vec::new()));
        assert_eq!(strongest(&instance, &[0.3, 0.300_000_000_9, 0.300_000_002], 3), [2, 0, 1]);
    }

    #[test]
    fn nobody_wins_when_nobody_could_choose() {
        let outcome = counted(1, 0.1, &[(5, Pair::Skip(0, 1))]).unwrap();
        assert_eq!((outcome.winners, outcome.scores), (vec![], vec![Some(0.0); 4]));
    }

    #[test]
    fn without_a_penalty_there_may_be_no_maximum_so_it_is_refused() {
        for alpha in [0.0, -0.1, f64::NAN, f64::INFINITY] {
            assert!(matches!(counted(1, alpha, &[(1, over(0, 1))]), Err(Uncountable::OutOfRange { .. })));
        }
    }
}
