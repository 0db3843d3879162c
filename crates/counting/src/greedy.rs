//! Most support first, while the money lasts: how most places share out a budget. Some stop at
//! the first option that does not fit, and leave the rest of the money.
//!
//! Talmon and Faliszewski, "A Framework for Approval-Based Budgeting Methods" (AAAI 2019),
//! call it greedy approval; by support for each pound it is the usual rule for a knapsack.

use super::budgets::Pot;
use super::outcome::Step;
use super::{Instance, Outcome, Rule, Uncountable};

/// Options by support, highest first: takes what still fits, passes over what does not.
pub(super) fn greedy(instance: &Instance) -> Result<Outcome, Uncountable> {
    let pot = Pot::read(Rule::Greedy, instance)?;
    let mut outcome = pot.opened();
    outcome.take_what_fits(&pot.by_support(), &pot.costs, pot.money);
    Ok(outcome)
}

/// Options by support, highest first, until one does not fit the money left. It ends there,
/// even if others would fit.
pub(super) fn until_one_does_not_fit(instance: &Instance) -> Result<Outcome, Uncountable> {
    let pot = Pot::read(Rule::GreedyStop, instance)?;
    let mut outcome = pot.opened();
    let mut left = pot.money;
    for option in pot.by_support() {
        let Some(rest) = left.checked_sub(pot.costs[option]) else {
            outcome.steps.push(Step::Passed { option, left });
            break;
        };
        left = rest;
        outcome.take(option, Some(left));
    }
    Ok(outcome)
}

/// The same by support for each pound of cost.
pub(super) fn per_cost(instance: &Instance) -> Result<Outcome, Uncountable> {
    let pot = Pot::read(Rule::GreedyPerCost, instance)?;
    let mut order = pot.competing.clone();
    // support(a) / cost(a) against support(b) / cost(b), without dividing.
    let across = |a: usize, b: usize| u128::from(pot.support.points[a]) * u128::from(pot.costs[b]);
    order.sort_by(|a, b| across(*b, *a).cmp(&across(*a, *b)));
    let mut outcome = pot.opened();
    outcome.take_what_fits(&order, &pot.costs, pot.money);
    Ok(outcome)
}

impl Outcome {
    /// Takes the options, in this order, that fit the money left; passes over the others.
    pub(super) fn take_what_fits(&mut self, order: &[usize], costs: &[u64], money: u64) {
        let mut left = money;
        for option in order.iter().copied() {
            if let Some(rest) = left.checked_sub(costs[option]) {
                left = rest;
                self.take(option, Some(left));
            } else {
                self.steps.push(Step::Passed { option, left });
            }
        }
    }

    /// Takes an option, after which this much money is left.
    pub(super) fn take(&mut self, option: usize, left: Option<u64>) {
        self.winners.push(option);
        self.steps.push(Step::Taken { option, left });
    }
}

#[cfg(test)]
mod tests {
    use super::super::budgets::priced;
    use super::super::instance::Ballots;
    use super::super::sample::many;
    use super::*;

    /// Costs and votes of each option; ties go to the earlier one.
    fn vote(money: u64, options: &[(u64, u64)]) -> Instance {
        let costs: Vec<u64> = options.iter().map(|(cost, _)| *cost).collect();
        let votes = many(options.iter().enumerate().map(|(at, (_, votes))| (*votes, Some(at))));
        priced(money, &costs, Ballots::Choice(votes))
    }

    #[test]
    fn what_no_longer_fits_is_passed_over_and_the_next_is_tried() {
        let outcome = greedy(&vote(100, &[(60, 9), (50, 8), (40, 7)])).unwrap();
        assert_eq!(outcome.winners, [0, 2]);
        let taken = |option, left| Step::Taken { option, left: Some(left) };
        assert_eq!(outcome.steps, [taken(0, 40), Step::Passed { option: 1, left: 40 }, taken(2, 0)]);
    }

    #[test]
    fn where_it_stops_at_what_does_not_fit_nothing_after_that_is_tried() {
        let outcome = until_one_does_not_fit(&vote(100, &[(60, 9), (50, 8), (40, 7)])).unwrap();
        assert_eq!(outcome.winners, [0]);
        let taken = Step::Taken { option: 0, left: Some(40) };
        assert_eq!(outcome.steps, [taken, Step::Passed { option: 1, left: 40 }]);
    }

    #[test]
    fn what_costs_more_than_all_the_money_stops_nothing() {
        assert_eq!(
            until_one_does_not_fit(&vote(100, &[(101, 9), (60, 8), (40, 7)])).unwrap().winners,
            [1, 2]
        );
    }

    #[test]
    fn of_two_that_are_level_the_lot_says_which_one_stops_it() {
        let mut instance = vote(100, &[(60, 9), (40, 7), (50, 7)]);
        assert_eq!(until_one_does_not_fit(&instance).unwrap().winners, [0, 1]);
        instance.tie_order.reverse();
        assert_eq!(until_one_does_not_fit(&instance).unwrap().winners, [0]);
    }

    #[test]
    fn per_cost_a_cheap_option_with_few_votes_can_come_first() {
        let instance = vote(100, &[(100, 9), (10, 2)]);
        assert_eq!(greedy(&instance).unwrap().winners, [0]);
        assert_eq!(per_cost(&instance).unwrap().winners, [1]);
    }

    #[test]
    fn as_many_votes_for_each_pound_is_level_and_goes_by_lot() {
        assert_eq!(per_cost(&vote(6, &[(3, 1), (6, 2), (3, 1)])).unwrap().winners, [0, 2]);
    }

    #[test]
    fn one_pound_in_many_makes_the_difference() {
        // In floating point both have one vote for 1.8446744073709552e19 pounds.
        let most = u64::MAX;
        assert_eq!(per_cost(&vote(most, &[(most, 1), (most - 1, 1)])).unwrap().winners, [1]);
    }

    #[test]
    fn free_options_win_first_and_spend_nothing() {
        assert_eq!(greedy(&vote(10, &[(10, 3), (0, 1), (0, 0)])).unwrap().winners, [1, 0]);
    }
}
