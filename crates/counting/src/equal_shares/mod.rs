//! The Method of Equal Shares: everyone gets an equal part of the money, and those who want
//! the same thing buy it together.
//!
//! Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive
//! Utilities" (2021). What is done with the money left over: equalshares.net, and
//! Faliszewski et al., "Participatory Budgeting: Data, Tools, and Analysis" (IJCAI 2023).

mod add_one;
mod bid;
mod books;
mod deal;
mod market;
mod purses;
mod run;

use super::budgets::Pot;
use super::outcome::Step;
use super::rule::{Completion, Utility};
use super::{Instance, Outcome, Rule, Uncountable};
use market::Market;
use run::Purchase;

/// Again and again buys what its supporters can have for the least money for each unit of
/// utility, then completes.
pub(super) fn equal_shares(
    instance: &Instance,
    utility: Utility,
    completion: Completion,
) -> Result<Outcome, Uncountable> {
    let rule = Rule::EqualShares { utility, completion };
    let pot = Pot::read(rule, instance)?;
    let market = Market::new(rule, instance, &pot, utility)?;
    let purchases = match completion {
        Completion::None | Completion::Util => run::run(&market, pot.money.into()),
        Completion::Add1 | Completion::Add1u => add_one::complete(&market, &pot, &instance.params)?,
    };
    let mut outcome = pot.opened();
    outcome.bought(&purchases);
    if matches!(completion, Completion::Util | Completion::Add1u) {
        let spent: u64 = purchases.iter().map(|purchase| pot.costs[purchase.option]).sum();
        let mut rest = pot.by_support();
        rest.retain(|option| !outcome.winners.contains(option));
        outcome.take_what_fits(&rest, &pot.costs, pot.money.saturating_sub(spent));
    }
    Ok(outcome)
}

impl Outcome {
    fn bought(&mut self, purchases: &[Purchase]) {
        self.prices = Some(purchases.iter().map(|one| (one.option, one.price)).collect());
        for Purchase { option, payers, price } in purchases.iter().cloned() {
            self.winners.push(option);
            self.steps.push(Step::Bought { option, payers, price });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::budgets::priced;
    use super::super::instance::Ballots;
    use super::super::sample::many;
    use super::*;

    fn votes(money: u64, costs: &[u64], ballots: &[(u64, &[usize])]) -> Instance {
        priced(money, costs, Ballots::Approval(many(ballots.iter().map(|(n, marks)| (*n, marks.to_vec())))))
    }

    fn plain(instance: &Instance, utility: Utility) -> Outcome {
        equal_shares(instance, utility, Completion::None).unwrap()
    }

    fn bought(outcome: &Outcome) -> Vec<(usize, u64, f64)> {
        let bought = |step: &Step| match step {
            Step::Bought { option, payers, price } => Some((*option, *payers, (price * 1e9).round() / 1e9)),
            _ => None,
        };
        outcome.steps.iter().filter_map(bought).collect()
    }

    #[test]
    fn a_minority_buys_something_with_its_own_part() {
        // Six voters could outvote three. Each has two thirds of a pound.
        let instance = votes(6, &[3, 3, 2], &[(6, &[0, 1]), (3, &[2])]);
        assert_eq!(plain(&instance, Utility::Card).winners, [0, 2]);
    }

    #[test]
    fn who_has_too_little_left_gives_all_and_the_others_pay_more() {
        let instance = votes(8, &[1, 7], &[(1, &[0, 1]), (1, &[1])]);
        assert_eq!(bought(&plain(&instance, Utility::Card)), [(0, 1, 1.0), (1, 2, 4.0)]);
    }

    #[test]
    fn counted_once_the_cheap_goes_first_and_by_cost_the_popular() {
        // Three pounds each. Only the first voter wants both, and cannot have both.
        let instance = votes(12, &[8, 2], &[(1, &[0, 1]), (2, &[0]), (1, &[])]);
        assert_eq!(plain(&instance, Utility::Card).winners, [1]);
        assert_eq!(plain(&instance, Utility::Cost).winners, [0]);
    }

    #[test]
    fn with_scores_voters_pay_for_each_of_their_points() {
        let scores = many([(1, vec![(0, 2)]), (1, vec![(0, 1)])]);
        let instance = priced(8, &[6], Ballots::Score(scores));
        assert_eq!(bought(&plain(&instance, Utility::Score)), [(0, 2, 4.0)]);
        assert_eq!(bought(&plain(&instance, Utility::Card)), [(0, 2, 3.0)]);
    }

    #[test]
    fn the_price_is_the_most_that_anyone_paid_even_if_it_was_all_they_had() {
        // The rate comes to 2 a point: 4 is all that the first voter has for five of them.
        let scores = many([(1, vec![(0, 5)]), (1, vec![(0, 1)])]);
        let instance = priced(8, &[6], Ballots::Score(scores));
        assert_eq!(bought(&plain(&instance, Utility::Score)), [(0, 2, 4.0)]);
    }

    #[test]
    fn three_thirds_buy_what_costs_one_and_leave_nothing() {
        let instance = votes(3, &[1, 1, 1, 1], &[(3, &[0, 1, 2, 3])]);
        let third = 0.333_333_333;
        let outcome = plain(&instance, Utility::Card);
        assert_eq!(bought(&outcome), [(0, 3, third), (1, 3, third), (2, 3, third)]);
    }

    #[test]
    fn who_has_spent_three_thirds_has_no_part_in_what_comes_after() {
        // Two pounds each. The first voter has none left for 3, and only the last one pays.
        let instance = votes(8, &[2, 2, 2, 2], &[(1, &[0, 1, 2, 3]), (2, &[0, 1, 2]), (1, &[3])]);
        let outcome = plain(&instance, Utility::Card);
        assert_eq!(bought(&outcome).last(), Some(&(3, 1, 2.0)));
    }

    #[test]
    fn level_options_go_by_the_lot() {
        let mut instance = votes(3, &[3, 3], &[(3, &[0, 1])]);
        assert_eq!(plain(&instance, Utility::Cost).winners, [0]);
        instance.tie_order.reverse();
        assert_eq!(plain(&instance, Utility::Cost).winners, [1]);
    }

    #[test]
    fn a_billionth_is_not_level() {
        // In floating point both cost the same for each of their voters.
        let most = u64::MAX;
        let instance = votes(most, &[most / 2, most / 2 - 1], &[(1, &[0]), (1, &[1])]);
        assert_eq!(plain(&instance, Utility::Card).winners, [1, 0]);
    }

    #[test]
    fn blank_ballots_have_their_part_of_the_money() {
        assert_eq!(plain(&votes(4, &[4], &[(2, &[0])]), Utility::Cost).winners, [0]);
        assert_eq!(
            plain(&votes(4, &[4], &[(2, &[0]), (1, &[])]), Utility::Cost).winners,
            Vec::<usize>::new()
        );
    }

    #[test]
    fn what_is_left_over_goes_to_the_most_supported_that_fit() {
        let instance = votes(6, &[3, 3, 2, 1], &[(6, &[0, 1, 3]), (3, &[2])]);
        let outcome = equal_shares(&instance, Utility::Cost, Completion::Util).unwrap();
        // 0 and then 3 and 2 are bought; 1 has more support than what is bought, but does not fit.
        assert_eq!(outcome.winners, [0, 3, 2]);
        assert_eq!(outcome.steps.last(), Some(&Step::Passed { option: 1, left: 0 }));
        assert_eq!(outcome.prices.unwrap().len(), 3);
    }

    #[test]
    fn free_options_win_and_have_no_price() {
        let outcome = plain(&votes(3, &[0, 3], &[(3, &[0, 1])]), Utility::Cost);
        assert_eq!(outcome.winners, [0, 1]);
        assert_eq!(outcome.prices, Some(vec![(1, 1.0)]));
    }

    #[test]
    fn without_ballots_nothing_is_bought() {
        for completion in [Completion::None, Completion::Util, Completion::Add1, Completion::Add1u] {
            let outcome = equal_shares(&votes(3, &[0, 3], &[]), Utility::Cost, completion).unwrap();
            assert_eq!(outcome.winners, Vec::<usize>::new());
        }
    }
}
