//! Voters in camps: those whose ballots say the same are counted together.

use std::ops::Range;

use super::support::{Points, each_ballot};
use super::{Instance, Rule, Uncountable};

/// Who supports what. Options are known by their place among those that compete.
pub(super) struct Camps {
    all: Vec<Camp>,
    /// The ballots of all camps, one after the other.
    ballots: Vec<Points>,
    /// The backers of each option, by camp.
    pub backers: Vec<Vec<Backer>>,
}

/// Voters with equal ballots.
struct Camp {
    n: u64,
    ballot: Range<usize>,
}

/// A camp that supports an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Backer {
    /// Which camp.
    pub camp: usize,
    /// How many voters are in it.
    pub n: u64,
    /// What each of them gives to the option.
    pub points: u64,
}

impl Camps {
    /// Gathers the ballots as far as they are about the options that compete, of which each
    /// counts as many points as `worth` says of those on the ballot.
    pub fn gather(
        rule: Rule,
        instance: &Instance,
        competing: &[usize],
        worth: impl Fn(u64) -> u64,
    ) -> Result<Self, Uncountable> {
        let mut place = vec![None; instance.options.len()];
        for (at, option) in competing.iter().enumerate() {
            place[*option] = Some(at);
        }
        let (mut camps, mut ballots) = (Vec::new(), Vec::new());
        each_ballot(rule, instance, |n, points| {
            let start = ballots.len();
            ballots
                .extend(points.iter().filter_map(|(option, points)| Some((place[*option]?, worth(*points)))));
            ballots[start..].sort_unstable();
            camps.push(Camp { n, ballot: start..ballots.len() });
        })?;
        gather(&mut camps, &ballots);
        let mut backers = vec![Vec::new(); competing.len()];
        for (camp, Camp { n, ballot }) in camps.iter().enumerate() {
            for (option, points) in &ballots[ballot.clone()] {
                backers[*option].push(Backer { camp, n: *n, points: *points });
            }
        }
        Ok(Self { all: camps, ballots, backers })
    }

    /// How many camps there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// What each voter of a camp gives to which options.
    pub fn ballot(&self, camp: usize) -> &[Points] {
        &self.ballots[self.all[camp].ballot.clone()]
    }
}

/// Puts equal ballots together, and leaves out those that support nothing.
fn gather(camps: &mut Vec<Camp>, ballots: &[Points]) {
    camps.retain(|camp| camp.n > 0 && !camp.ballot.is_empty());
    camps.sort_unstable_by(|a, b| ballots[a.ballot.clone()].cmp(&ballots[b.ballot.clone()]));
    camps.dedup_by(|next, camp| {
        let same = ballots[next.ballot.clone()] == ballots[camp.ballot.clone()];
        camp.n += if same { next.n } else { 0 };
        same
    });
}

#[cfg(test)]
mod tests {
    use super::super::instance::Ballots;
    use super::super::sample::{election, many};
    use super::*;

    #[test]
    fn ballots_that_say_the_same_about_what_competes_are_one_camp() {
        let ballots = [(2, vec![0, 1]), (1, vec![]), (3, vec![0]), (4, vec![1]), (5, vec![0, 2])];
        let instance = election(3, Ballots::Approval(many(ballots)));
        // The second option does not compete; the third is the first of those that do.
        let camps = Camps::gather(Rule::Phragmen, &instance, &[2, 0], |points| points).unwrap();
        assert_eq!(camps.len(), 2);
        assert_eq!((camps.ballot(0), camps.ballot(1)), ([(0, 1), (1, 1)].as_slice(), [(1, 1)].as_slice()));
        let backer = |camp| Backer { camp, n: 5, points: 1 };
        assert_eq!(camps.backers, [vec![backer(0)], vec![backer(0), backer(1)]]);
    }

    #[test]
    fn how_much_points_count_is_for_the_rule_to_say() {
        let dots = election(1, Ballots::Dots(many([(1, vec![(0, 3)]), (1, vec![(0, 2)])])));
        let points = |worth: fn(u64) -> u64| {
            let camps = Camps::gather(Rule::Greedy, &dots, &[0], worth).unwrap();
            camps.backers[0].iter().map(|backer| (backer.n, backer.points)).collect::<Vec<_>>()
        };
        assert_eq!(points(|points| points), [(1, 2), (1, 3)]);
        assert_eq!(points(|_| 1), [(2, 1)]);
    }
}
