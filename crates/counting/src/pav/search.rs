//! The best of all committees: every one is looked at, except those that cannot be better.

use num_bigint::BigUint;

use super::super::camps::Camps;
use super::committee::Committee;

/// Looks at committees in the order of the lot, so that of those that are level the first wins.
pub(super) struct Search<'a> {
    committee: Committee<'a>,
    options: usize,
    /// What a committee must be worth to be the best so far.
    bar: BigUint,
    best: Vec<usize>,
}

impl<'a> Search<'a> {
    /// The bar is what a committee filled one by one is worth: the best is worth that or more.
    pub fn new(camps: &'a Camps, seats: usize) -> Self {
        let (mut committee, mut bar) = (Committee::new(camps, seats), BigUint::ZERO);
        for member in Committee::filled(camps, seats).members {
            bar += committee.adds(member);
            committee.take(member);
        }
        Self { committee: Committee::new(camps, seats), options: camps.backers.len(), bar, best: Vec::new() }
    }

    /// The members of the best committee with as many seats, or fewer if fewer have support.
    pub fn best(mut self, seats: usize) -> Vec<usize> {
        self.fill(0, seats.min(self.options), &BigUint::ZERO);
        self.best
    }

    /// Fills the seats that are left with options from this one on, in every way that could
    /// be better than the best so far.
    fn fill(&mut self, from: usize, seats: usize, worth: &BigUint) {
        if seats == 0 {
            if *worth >= self.bar {
                self.bar = worth + 1_u8;
                self.best.clone_from(&self.committee.members);
            }
            return;
        }
        let adds: Vec<(usize, BigUint)> =
            (from..self.options).map(|option| (option, self.committee.adds(option))).collect();
        let mut by_worth = adds.clone();
        by_worth.sort_by(|(_, a), (_, b)| b.cmp(a));
        for (option, more) in adds {
            if self.options - option < seats {
                break;
            }
            // Nobody adds more later than now, so this is the most the rest can come to.
            let rest = by_worth.iter().filter(|(other, _)| *other > option).take(seats - 1);
            let most = rest.fold(worth + &more, |sum, (_, adds)| sum + adds);
            if most >= self.bar {
                self.committee.take(option);
                self.fill(option + 1, seats - 1, &(worth + more));
                self.committee.put_back();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Rule;
    use super::super::super::instance::Ballots;
    use super::super::super::sample::{election, many};
    use super::*;

    fn best(options: usize, seats: usize, ballots: &[(u64, &[usize])]) -> Vec<usize> {
        let ballots = many(ballots.iter().map(|(n, marks)| (*n, marks.to_vec())));
        let instance = election(options, Ballots::Approval(ballots));
        let all: Vec<usize> = (0..options).collect();
        let camps = Camps::gather(Rule::Pav, &instance, &all, |points| points).unwrap();
        Search::new(&camps, seats).best(seats)
    }

    #[test]
    fn a_committee_that_is_level_with_the_bar_and_earlier_by_lot_wins() {
        // One by one, 2 goes first and then 0: worth 4 + 2. 0 and 1 are worth 3 + 3.
        assert_eq!(best(3, 2, &[(1, &[0]), (1, &[1]), (2, &[0, 2]), (2, &[1, 2])]), [0, 1]);
    }

    #[test]
    fn a_better_committee_later_by_lot_wins_against_an_earlier_one() {
        assert_eq!(best(4, 2, &[(3, &[0, 1]), (4, &[2]), (4, &[3])]), [2, 3]);
    }

    #[test]
    fn there_are_no_more_members_than_options() {
        assert_eq!(best(2, 5, &[(1, &[0, 1])]), [0, 1]);
        assert_eq!(best(0, 5, &[]), Vec::<usize>::new());
    }
}
