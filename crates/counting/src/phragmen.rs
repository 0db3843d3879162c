//! Phragmén's sequential rule, with costs: supporters earn money at the same steady rate, and
//! an option is bought as soon as its supporters have its cost together.
//!
//! Phragmén (1894); Brill, Freeman, Janson and Lackner, "Phragmén's Voting Methods and
//! Justified Representation" (AAAI 2017); with costs, Los, Christoff and Grossi,
//! "Proportional Budget Allocations: Towards a Systematization" (IJCAI 2022).

use std::cmp::Ordering;

use num_bigint::BigInt;

use super::budgets::Pot;
use super::camps::{Backer, Camps};
use super::ledger::Ledger;
use super::outcome::Step;
use super::ticks::{Scale, Span};
use super::{Instance, Outcome, Rule, Uncountable};

/// Next is the option that its supporters can have soonest. The count ends when one of those
/// that are level for next does not fit the money left.
pub(super) fn phragmen(instance: &Instance) -> Result<Outcome, Uncountable> {
    let pot = Pot::read(Rule::Phragmen, instance)?;
    let mut outcome = pot.opened();
    let (mut race, mut left) = (Race::new(instance, &pot)?, pot.money);
    loop {
        let next = race.next();
        let too_dear: Vec<usize> = next.iter().copied().filter(|at| race.cost(*at) > left).collect();
        outcome.steps.extend(too_dear.iter().map(|at| Step::Passed { option: pot.competing[*at], left }));
        let Some(first) = next.first().filter(|_| too_dear.is_empty()) else { break };
        left = left.saturating_sub(race.cost(*first));
        outcome.take(pot.competing[*first], Some(left));
        race.take(*first);
    }
    Ok(outcome)
}

/// Options are known by their place among those that compete, which is the order of the lot.
struct Race<'a> {
    pot: &'a Pot,
    camps: Camps,
    /// The loads of the options taken so far, exactly and in ticks.
    loads: Ledger,
    ticks: Vec<Span>,
    scale: Scale,
    /// For each camp, the last option it helped to buy, by its place in the ledger: the load of
    /// that option is the load of each of its voters.
    last: Vec<Option<usize>>,
    /// The options that are not taken yet.
    running: Vec<usize>,
    /// The load that each option would put on its supporters, as it was when last looked at.
    /// Loads only grow, so it is no less now.
    known: Vec<Span>,
}

impl<'a> Race<'a> {
    fn new(instance: &Instance, pot: &'a Pot) -> Result<Self, Uncountable> {
        let camps = Camps::gather(Rule::Phragmen, instance, &pot.competing, |points| points)?;
        Ok(Self {
            pot,
            loads: Ledger::new(),
            ticks: Vec::new(),
            // Loads are never more than what was spent, nor costs than there is.
            scale: Scale::for_up_to(2 * u128::from(pot.money)),
            last: vec![None; camps.len()],
            running: (0..pot.competing.len()).collect(),
            known: vec![Span { least: 0, most: u64::MAX }; pot.competing.len()],
            camps,
        })
    }

    fn cost(&self, at: usize) -> u64 {
        self.pot.costs[self.pot.competing[at]]
    }

    fn supporters(&self, at: usize) -> u64 {
        self.pot.support.points[self.pot.competing[at]]
    }

    /// The options that are exactly level for next, in the order of the lot.
    fn next(&mut self) -> Vec<usize> {
        let mut level: Vec<(usize, BigInt)> = Vec::new();
        for at in self.contenders() {
            let numerator = self.exactly(at);
            // a / its supporters against b / its supporters, without dividing.
            let order = level.first().map_or(Ordering::Equal, |(other, least)| {
                (&numerator * self.supporters(*other)).cmp(&(least * self.supporters(at)))
            });
            if order.is_lt() {
                level.clear();
            }
            if order.is_le() {
                level.push((at, numerator));
            }
        }
        level.into_iter().map(|(at, _)| at).collect()
    }

    /// The options of which any could be next, in the order of the lot.
    fn contenders(&mut self) -> Vec<usize> {
        self.running.sort_unstable_by_key(|at| self.known[*at].least);
        let (mut contenders, mut soonest) = (Vec::new(), u64::MAX);
        for at in self.running.iter().copied() {
            if self.known[at].least > soonest {
                break;
            }
            self.known[at] = self.in_ticks(at);
            soonest = soonest.min(self.known[at].most);
            contenders.push(at);
        }
        contenders.retain(|at| self.known[*at].least <= soonest);
        contenders.sort_unstable();
        contenders
    }

    /// The load that an option would put on each of its supporters.
    fn in_ticks(&self, at: usize) -> Span {
        let (mut least, mut most) = (0_u128, 0_u128);
        for Backer { camp, n, .. } in &self.camps.backers[at] {
            if let Some(load) = self.last[*camp].map(|last| self.ticks[last]) {
                least += u128::from(*n) * u128::from(load.least);
                most += u128::from(*n) * u128::from(load.most);
            }
        }
        let cost = self.scale.whole(self.cost(at).into());
        let supporters = u128::from(self.supporters(at)).max(1);
        Span {
            least: u64::try_from((u128::from(cost.least) + least) / supporters).unwrap_or(u64::MAX),
            most: u64::try_from((u128::from(cost.most) + most).div_ceil(supporters)).unwrap_or(u64::MAX),
        }
    }

    /// The same exactly: over the ledger's denominator, times the number of supporters.
    fn exactly(&self, at: usize) -> BigInt {
        let mut with_load = vec![0; self.loads.len()];
        for Backer { camp, n, .. } in &self.camps.backers[at] {
            if let Some(last) = self.last[*camp] {
                with_load[last] += n;
            }
        }
        self.loads.denominator() * self.cost(at) + self.loads.sum(&with_load)
    }

    fn take(&mut self, at: usize) {
        let (numerator, supporters) = (self.exactly(at), self.supporters(at));
        self.ticks.push(self.scale.fraction(&numerator, &(self.loads.denominator() * supporters)));
        for Backer { camp, .. } in &self.camps.backers[at] {
            self.last[*camp] = Some(self.loads.len());
        }
        self.loads.write(numerator, supporters);
        self.running.retain(|other| *other != at);
    }
}

#[cfg(test)]
mod tests {
    use super::super::budgets::priced;
    use super::super::instance::Ballots;
    use super::super::sample::many;
    use super::*;

    fn winners(money: u64, costs: &[u64], ballots: &[(u64, &[usize])]) -> Vec<usize> {
        let ballots = many(ballots.iter().map(|(n, marks)| (*n, marks.to_vec())));
        phragmen(&priced(money, costs, Ballots::Approval(ballots))).unwrap().winners
    }

    #[test]
    fn a_third_of_the_voters_has_a_say_in_a_third_of_the_seats() {
        // 0 after 1/6, 1 after 2/6, and then 3 after 1/3: sooner than 2 after 3/6.
        let ballots: [(u64, &[usize]); 2] = [(6, &[0, 1, 2]), (3, &[3])];
        assert_eq!(winners(3, &[1, 1, 1, 1], &ballots), [0, 1, 3]);
    }

    #[test]
    fn an_option_waits_until_its_supporters_have_its_cost() {
        // Five voters have 10 after 2, four have 4 after 1.
        assert_eq!(winners(14, &[10, 4], &[(5, &[0]), (4, &[1])]), [1, 0]);
    }

    #[test]
    fn it_stops_at_the_first_option_that_does_not_fit() {
        // 2 would fit, but 1 comes before it.
        assert_eq!(winners(10, &[8, 3, 1], &[(8, &[0]), (2, &[1]), (0, &[2]), (1, &[])]), [0]);
        assert_eq!(winners(10, &[8, 3, 2], &[(8, &[0]), (2, &[1]), (1, &[2])]), [0]);
    }

    #[test]
    fn it_stops_too_if_the_one_that_does_not_fit_is_level_with_one_that_does() {
        // 1 and 2 are level at 2; 1 is earlier by lot and would fit, 2 would not.
        assert_eq!(winners(10, &[8, 2, 4], &[(8, &[0]), (1, &[1]), (2, &[2])]), [0]);
        assert_eq!(winners(12, &[8, 2, 4], &[(8, &[0]), (1, &[1]), (2, &[2])]), [0, 1]);
        assert_eq!(winners(14, &[8, 2, 4], &[(8, &[0]), (1, &[1]), (2, &[2])]), [0, 1, 2]);
    }

    #[test]
    fn three_thirds_are_one() {
        // After 0 each of three has a load of 1/3. Now 1 comes at (1 + 3/3) / 3 and 2 at 2 / 3:
        // they are level, and 2 does not fit. If 1 came sooner by a hair, it would win.
        let ballots: [(u64, &[usize]); 4] = [(1, &[0, 1]), (1, &[0, 1]), (1, &[0, 1]), (3, &[2])];
        assert_eq!(winners(2, &[1, 1, 2], &ballots), [0]);
        assert_eq!(winners(4, &[1, 1, 2], &ballots), [0, 1, 2]);
    }
}
