//! Ranked pairs: the largest majorities that do not contradict each other.

use std::cmp::Reverse;

use super::instance::Many;
use super::number::float;
use super::preferences::Preferences;
use super::ties::best_first;
use super::{Instance, Outcome, Uncountable};

/// Ranked pairs over margins (Tideman, 1987): majorities are locked in, largest first, unless one
/// closes a cycle with those before it. Level pairs are majorities of zero, either way, so that
/// in the end every two options are in order.
pub(super) fn ranked_pairs(
    instance: &Instance,
    ballots: &[Many<Vec<Vec<usize>>>],
) -> Result<Outcome, Uncountable> {
    let preferences = Preferences::count(instance, ballots)?;
    let options = instance.options.len();
    let mut order = Order { options, above: vec![false; options * options] };
    // Where nobody voted, nobody is above anybody.
    let majorities = if preferences.voters() > 0 { majorities(instance, &preferences) } else { Vec::new() };
    for (winner, loser) in majorities {
        order.lock(winner, loser);
    }
    let below: Vec<u64> = (0..options).map(|option| order.below(option)).collect();
    let ranking = best_first(instance, |option| below[option]);
    Ok(Outcome {
        winners: preferences.winners(&ranking, instance.seats),
        scores: below.iter().map(|below| Some(float(*below))).collect(),
        ranking: Some(ranking),
        ..Outcome::default()
    })
}

/// All pairs where the first is not behind: largest margin first, then by the places of the first
/// and the second in the tie order.
fn majorities(instance: &Instance, preferences: &Preferences) -> Vec<(usize, usize)> {
    let order = &instance.tie_order;
    let mut pairs: Vec<(usize, usize)> = order
        .iter()
        .flat_map(|a| order.iter().map(move |b| (*a, *b)))
        .filter(|(a, b)| a != b && preferences.above(*a, *b) >= preferences.above(*b, *a))
        .collect();
    // They come in the tie order, and a stable sort leaves level ones in it.
    pairs.sort_by_key(|(a, b)| Reverse(preferences.margin(*a, *b)));
    pairs
}

/// Who is above whom, directly or by way of others.
struct Order {
    options: usize,
    above: Vec<bool>,
}

impl Order {
    fn is_above(&self, a: usize, b: usize) -> bool {
        self.above[a * self.options + b]
    }

    /// Places the winner above the loser, unless the loser is above already. Whoever is above the
    /// winner comes above all that the loser is above.
    fn lock(&mut self, winner: usize, loser: usize) {
        if self.is_above(loser, winner) || self.is_above(winner, loser) {
            return;
        }
        let mut gained = self.above[loser * self.options..][..self.options].to_vec();
        gained[loser] = true;
        for (option, row) in self.above.chunks_exact_mut(self.options).enumerate() {
            if option == winner || row[winner] {
                for (above, gained) in row.iter_mut().zip(&gained) {
                    *above |= gained;
                }
            }
        }
    }

    fn below(&self, option: usize) -> u64 {
        (0..self.options).map(|other| u64::from(self.is_above(option, other))).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{TENNESSEE, election, rankings};

    fn counted(tie_order: &[usize], ballots: &[(u64, &str)]) -> Outcome {
        let mut instance = election(tie_order.len(), Ballots::Ranking(Vec::new()));
        instance.tie_order = tie_order.to_vec();
        ranked_pairs(&instance, &rankings(ballots)).unwrap()
    }

    #[test]
    fn tennessee_chooses_nashville_which_beats_every_other_city() {
        let outcome = counted(&[0, 1, 2, 3], &TENNESSEE);
        assert_eq!((outcome.winners, outcome.ranking), (vec![1], Some(vec![1, 2, 3, 0])));
        assert_eq!(outcome.scores, [0.0, 3.0, 2.0, 1.0].map(Some));
    }

    #[test]
    fn the_smallest_majority_of_a_cycle_is_left_out() {
        // b over c by 7 to 2, a over b by 6 to 3, c over a by 5 to 4.
        let outcome = counted(&[0, 1, 2], &[(4, "a>b>c"), (3, "b>c>a"), (2, "c>a>b")]);
        assert_eq!(outcome.ranking, Some(vec![0, 1, 2]));
    }

    #[test]
    fn equal_majorities_are_locked_by_the_places_of_the_first_and_then_the_second() {
        let cycle = [(1, "a>b>c"), (1, "b>c>a"), (1, "c>a>b")];
        // a over b and b over c come before c over a; from c on, c over a and a over b.
        assert_eq!(counted(&[0, 1, 2], &cycle).ranking, Some(vec![0, 1, 2]));
        assert_eq!(counted(&[2, 0, 1], &cycle).ranking, Some(vec![2, 0, 1]));
    }

    #[test]
    fn level_pairs_are_put_in_order_last_by_the_tie_order() {
        assert_eq!(counted(&[2, 1, 0], &[(1, "a")]).ranking, Some(vec![0, 2, 1]));
    }

    #[test]
    fn nobody_wins_and_nobody_is_above_anybody_when_nobody_voted() {
        let outcome = counted(&[0, 1], &[(3, "")]);
        assert_eq!((outcome.winners, outcome.scores), (vec![], [0.0, 0.0].map(Some).to_vec()));
    }
}
