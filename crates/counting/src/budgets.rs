//! What every budget rule does first: count the support, and take out what cannot win.
//!
//! Options without support, or with less than the least there has to be, and those that cost
//! more than all the money there is, are taken out. Options with support that cost nothing win
//! at once. The rest compete for the money.

use std::cmp::Reverse;

use super::support::Support;
use super::{Instance, Outcome, Rule, Uncountable};

/// The money, what competes for it, and who supports what.
pub(super) struct Pot {
    /// The money to share out.
    pub money: u64,
    /// Who supports what.
    pub support: Support,
    /// The cost of each option.
    pub costs: Vec<u64>,
    /// The options that win at once, highest support first.
    pub free: Vec<usize>,
    /// The options that compete, in the order of the lot.
    pub competing: Vec<usize>,
}

impl Pot {
    /// Reads an instance for a budget rule.
    pub fn read(rule: Rule, instance: &Instance) -> Result<Self, Uncountable> {
        let money = instance.budget.ok_or(Uncountable::NoBudget { rule: rule.name() })?;
        let support = Support::add_up(rule, instance)?;
        let costs: Vec<u64> = instance.options.iter().map(|option| option.cost).collect();
        let least = instance.params.min_support.max(1);
        let backed = instance.tie_order.iter().copied().filter(|at| support.points[*at] >= least);
        let (mut free, mut competing): (Vec<usize>, Vec<usize>) = backed.partition(|at| costs[*at] == 0);
        free.sort_by_key(|at| Reverse(support.points[*at]));
        competing.retain(|at| costs[*at] <= money);
        Ok(Self { money, support, costs, free, competing })
    }

    /// What competes, highest support first; the lot decides between equals.
    pub fn by_support(&self) -> Vec<usize> {
        let mut order = self.competing.clone();
        order.sort_by_key(|at| Reverse(self.support.points[*at]));
        order
    }

    /// The outcome before anything is paid for: the free options have won.
    pub fn opened(&self) -> Outcome {
        let mut outcome = Outcome { scores: self.support.scores(), ..Outcome::default() };
        for option in &self.free {
            outcome.take(*option, Some(self.money));
        }
        outcome
    }
}

/// A small election about money: options by their costs, and ballots.
#[cfg(test)]
pub(super) fn priced(money: u64, costs: &[u64], ballots: super::instance::Ballots) -> Instance {
    let mut instance = super::sample::election(costs.len(), ballots);
    instance.budget = Some(money);
    for (option, cost) in instance.options.iter_mut().zip(costs) {
        option.cost = *cost;
    }
    instance
}

#[cfg(test)]
mod tests {
    use super::super::instance::Ballots;
    use super::super::sample::many;
    use super::*;

    /// Ten pounds to share out among options of these costs and votes.
    fn pot(options: &[(u64, u64)]) -> Pot {
        let costs: Vec<u64> = options.iter().map(|(cost, _)| *cost).collect();
        let votes = many(options.iter().enumerate().map(|(at, (_, votes))| (*votes, Some(at))));
        let mut instance = priced(10, &costs, Ballots::Choice(votes));
        instance.tie_order.reverse();
        Pot::read(Rule::Greedy, &instance).unwrap()
    }

    #[test]
    fn what_costs_more_than_all_the_money_is_out_and_what_costs_nothing_wins() {
        let pot = pot(&[(11, 9), (10, 1), (0, 1), (0, 2)]);
        assert_eq!((pot.free, pot.competing), (vec![3, 2], vec![1]));
    }

    #[test]
    fn what_nobody_supports_is_out_however_cheap() {
        let pot = pot(&[(1, 0), (0, 0), (2, 1)]);
        assert_eq!((pot.free, pot.competing), (vec![], vec![2]));
    }

    #[test]
    fn what_has_less_support_than_it_needs_is_out_even_if_it_costs_nothing() {
        let votes = many([(2, Some(0)), (3, Some(1)), (2, Some(2)), (3, Some(3))]);
        let mut instance = priced(10, &[1, 1, 0, 0], Ballots::Choice(votes));
        instance.params.min_support = 3;
        let pot = Pot::read(Rule::Greedy, &instance).unwrap();
        assert_eq!((pot.free, pot.competing), (vec![3], vec![1]));
        assert_eq!(pot.support.points, [2, 3, 2, 3], "what they had is still said");
    }

    #[test]
    fn what_competes_stands_in_the_order_of_the_lot_or_of_support() {
        let pot = pot(&[(1, 1), (1, 2), (1, 1)]);
        assert_eq!(pot.competing, [2, 1, 0]);
        assert_eq!(pot.by_support(), [1, 2, 0]);
    }

    #[test]
    fn without_a_budget_there_is_no_pot() {
        let mut instance = priced(1, &[1], Ballots::Choice(Vec::new()));
        instance.budget = None;
        let refused = Pot::read(Rule::Greedy, &instance).err();
        assert_eq!(refused, Some(Uncountable::NoBudget { rule: "greedy" }));
    }
}
