//! The pairs matrix: how many ballots rank one option above another.

use super::instance::Many;
use super::number::ballots_cast;
use super::{Instance, Uncountable};

/// N(a, b) for all pairs: how many ballots rank a above b. Options that a ballot leaves out are
/// below all that it ranks, and level with each other.
pub(super) struct Preferences {
    options: usize,
    above: Vec<u64>,
    voters: u64,
}

impl Preferences {
    /// Reads the ballots.
    pub(super) fn count(instance: &Instance, ballots: &[Many<Vec<Vec<usize>>>]) -> Result<Self, Uncountable> {
        // Every N(a, b) is at most the number of ballots, so none of them overflows.
        ballots_cast(ballots)?;
        let options = instance.options.len();
        let mut counted = Self { options, above: vec![0; options * options], voters: 0 };
        let mut ranks = vec![usize::MAX; options];
        for many in ballots {
            counted.add(&many.ballot, many.n, &mut ranks);
        }
        Ok(counted)
    }

    fn add(&mut self, ballot: &[Vec<usize>], n: u64, ranks: &mut [usize]) {
        ranks.fill(usize::MAX);
        for (rank, group) in ballot.iter().enumerate() {
            for option in group {
                ranks[*option] = rank;
            }
        }
        for (rank, group) in ballot.iter().enumerate() {
            for option in group {
                let row = &mut self.above[option * self.options..][..self.options];
                for (above, other) in row.iter_mut().zip(&*ranks) {
                    *above += if rank < *other { n } else { 0 };
                }
            }
        }
        self.voters += if ballot.iter().any(|group| !group.is_empty()) { n } else { 0 };
    }

    /// How many ballots rank `a` above `b`.
    pub(super) fn above(&self, a: usize, b: usize) -> u64 {
        self.above[a * self.options + b]
    }

    /// By how many ballots more `a` is above `b` than below; zero if it is not.
    pub(super) fn margin(&self, a: usize, b: usize) -> u64 {
        self.above(a, b).saturating_sub(self.above(b, a))
    }

    /// How many ballots rank anything at all.
    pub(super) fn voters(&self) -> u64 {
        self.voters
    }

    /// Those who win by a ranking: its first few, and nobody when nobody voted.
    pub(super) fn winners(&self, ranking: &[usize], seats: usize) -> Vec<usize> {
        let seats = if self.voters == 0 { 0 } else { seats };
        ranking.iter().copied().take(seats).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{election, rankings};

    fn read(ballots: &[(u64, &str)]) -> Preferences {
        Preferences::count(&election(4, Ballots::Ranking(Vec::new())), &rankings(ballots)).unwrap()
    }

    #[test]
    fn ranked_options_are_above_those_below_them_and_those_left_out() {
        let preferences = read(&[(5, "b>a"), (2, "c>b")]);
        assert_eq!((preferences.above(1, 0), preferences.above(0, 1)), (7, 0));
        assert_eq!((preferences.above(1, 2), preferences.margin(1, 2)), (5, 3));
        assert_eq!(preferences.margin(2, 1), 0);
        assert_eq!(preferences.above(0, 3), 5);
    }

    #[test]
    fn equal_ranks_and_options_left_out_are_level() {
        let preferences = read(&[(5, "a=b")]);
        assert_eq!((preferences.above(0, 1), preferences.above(1, 0)), (0, 0));
        assert_eq!((preferences.above(2, 3), preferences.above(3, 2)), (0, 0));
        assert_eq!((preferences.above(1, 2), preferences.above(2, 1)), (5, 0));
    }

    #[test]
    fn blank_ballots_are_nobodys() {
        assert_eq!(read(&[(5, "a"), (4, "")]).voters(), 5);
        assert!(read(&[(4, "")]).winners(&[0, 1, 2, 3], 2).is_empty());
        assert_eq!(read(&[(1, "a")]).winners(&[0, 1, 2, 3], 2), [0, 1]);
    }
}
