//! Add one: everybody is given a little more, again and again, until the money is spent.
//!
//! The completion that equalshares.net describes, and that Wieliczka, Aarau and Świecie used.

use super::super::Uncountable;
use super::super::budgets::Pot;
use super::super::instance::Params;
use super::market::Market;
use super::run::{Purchase, run, run_between};

const TOO_LARGE: Uncountable = Uncountable::TooLarge { what: "the money of add one" };
const TOO_MANY: Uncountable = Uncountable::TooLarge { what: "the number of runs of add one" };

/// No more runs than this. Real elections take some hundreds; whoever asks for more steps than
/// anyone can wait for is told so.
const MOST_RUNS: usize = 1_000_000;

/// The last run that did not cost more than there is.
///
/// Goes on while something that was not bought still fits the money left, or, if so asked,
/// until a run overspends; and no further than when everything is bought.
pub(super) fn complete(market: &Market, pot: &Pot, params: &Params) -> Result<Vec<Purchase>, Uncountable> {
    complete_within(MOST_RUNS, market, pot, params)
}

fn complete_within(
    most_runs: usize,
    market: &Market,
    pot: &Pot,
    params: &Params,
) -> Result<Vec<Purchase>, Uncountable> {
    // A share is a pound divided by the number of voters, so a pound more is so many shares.
    let step = u128::from(pot.support.voters) * u128::from(params.add1_step);
    let mut stride = Stride::default();
    let mut start = u128::from(pot.money);
    let mut kept = run(market, start);
    let mut runs = 0..most_runs;
    // Steps of nothing change nothing, however many.
    while step > 0 && goes_on(&kept, pot, params) {
        runs.next().ok_or(TOO_MANY)?;
        let first = farther(start, step, 1, market).ok_or(TOO_LARGE)?;
        let last = farther(start, step, stride.steps, market).unwrap_or(first);
        let Some(next) = run_between(market, first, last) else {
            stride.shorten();
            continue;
        };
        stride.lengthen();
        if spent(&next, pot) > u128::from(pot.money) {
            break;
        }
        // What is bought is the same from the first step to the last. If that is a reason to
        // stop, it is one at the first.
        start = if goes_on(&next, pot, params) { last } else { first };
        kept = next;
    }
    // Once more, for the prices at this very start.
    Ok(run(market, start))
}

/// How many steps are tried at once. Where a step seldom changes what is bought, that saves
/// runs; what is bought is the same as if each step were run by itself.
struct Stride {
    steps: u128,
    /// How many more runs must go well before more steps are tried.
    wait: u32,
    /// The same after the next one that goes wrong.
    patience: u32,
}

impl Default for Stride {
    fn default() -> Self {
        Self { steps: 1, wait: 0, patience: 1 }
    }
}

impl Stride {
    fn lengthen(&mut self) {
        if self.steps > 1 {
            self.patience = 1.max(self.patience / 2);
        }
        if self.wait == 0 {
            self.steps = self.steps.saturating_mul(2);
        }
        self.wait = self.wait.saturating_sub(1);
    }

    fn shorten(&mut self) {
        self.steps = 1.max(self.steps / 2);
        self.wait = self.patience;
        self.patience = 16.min(self.patience * 2);
    }
}

/// The start after so many steps; none if the voters' money would be too large a number.
fn farther(start: u128, step: u128, steps: u128, market: &Market) -> Option<u128> {
    let farther = start.checked_add(step.checked_mul(steps)?)?;
    farther.checked_mul(market.voters.into()).map(|_| farther)
}

fn goes_on(bought: &[Purchase], pot: &Pot, params: &Params) -> bool {
    let left = u128::from(pot.money).saturating_sub(spent(bought, pot));
    let mut not_bought =
        pot.competing.iter().filter(|option| !bought.iter().any(|purchase| purchase.option == **option));
    not_bought.any(|option| params.add1_until_overspend || u128::from(pot.costs[*option]) <= left)
}

fn spent(bought: &[Purchase], pot: &Pot) -> u128 {
    bought.iter().map(|purchase| u128::from(pot.costs[purchase.option])).sum()
}

#[cfg(test)]
mod tests {
    use super::super::super::budgets::priced;
    use super::super::super::instance::Ballots;
    use super::super::super::rule::{Completion, Utility};
    use super::super::super::sample::many;
    use super::super::super::{Instance, Rule};
    use super::*;

    /// Each voter approves these.
    fn election(money: u64, costs: &[u64], voters: &[&[usize]]) -> Instance {
        priced(money, costs, Ballots::Approval(many(voters.iter().map(|marks| (1, marks.to_vec())))))
    }

    fn bought(most_runs: usize, instance: &Instance) -> Result<Vec<usize>, Uncountable> {
        let (utility, completion) = (Utility::Cost, Completion::Add1);
        let rule = Rule::EqualShares { utility, completion };
        let pot = Pot::read(rule, instance)?;
        let market = Market::new(rule, instance, &pot, utility)?;
        let bought = complete_within(most_runs, &market, &pot, &instance.params)?;
        Ok(bought.iter().map(|purchase| purchase.option).collect())
    }

    #[test]
    fn everyone_gets_more_until_what_still_fits_is_bought() {
        // With 5 each nobody can have 6 alone; with 6 each both can.
        let instance = election(12, &[6, 6], &[&[0], &[1], &[]]);
        assert_eq!(bought(9, &instance), Ok(vec![0, 1]));
    }

    #[test]
    fn a_run_that_costs_more_than_there_is_does_not_count() {
        // 1 fits the 8 that are left, but with 5 each there would be 2 as well.
        let instance = election(12, &[4, 5, 5], &[&[0], &[1], &[2]]);
        assert_eq!(bought(9, &instance), Ok(vec![0]));
    }

    #[test]
    fn it_stops_when_nothing_more_fits_unless_asked_to_go_on_until_a_run_overspends() {
        // 4 each buy 1. With 5 each, two voters could have 0 instead, which does not fit beside it.
        let mut instance = election(12, &[9, 4], &[&[0], &[0, 1], &[]]);
        assert_eq!(bought(9, &instance), Ok(vec![1]));
        instance.params.add1_until_overspend = true;
        assert_eq!(bought(9, &instance), Ok(vec![0]));
    }

    #[test]
    fn it_stops_when_everything_is_bought() {
        let mut instance = election(12, &[4, 4], &[&[0], &[0, 1], &[]]);
        instance.params.add1_until_overspend = true;
        assert_eq!(bought(9, &instance), Ok(vec![0, 1]));
    }

    #[test]
    fn steps_of_nothing_change_nothing_and_end() {
        let mut instance = election(12, &[6, 6], &[&[0], &[1], &[]]);
        instance.params.add1_step = 0;
        assert_eq!(bought(9, &instance), Ok(vec![]));
    }

    #[test]
    fn a_million_million_steps_that_change_nothing_are_taken_at_once() {
        let million_million = 1_000_000_000_000;
        let instance =
            election(12 * million_million, &[million_million, 11 * million_million], &[&[0], &[1]]);
        assert_eq!(bought(100, &instance), Ok(vec![0, 1]));
    }

    #[test]
    fn of_steps_that_are_taken_at_once_the_first_that_is_enough_is_the_last() {
        // A million and more each: the first voter spends 30, and then there must be 900 million
        // from both. The price that the second pays is lower with every step beyond.
        let million = 1_000_000;
        let costs = [30 * million, 900 * million];
        let instance = election(1_000 * million, &costs, &[&[0, 1], &[1], &[], &[], &[], &[], &[], &[]]);
        let rule = Rule::EqualShares { utility: Utility::Card, completion: Completion::Add1 };
        let pot = Pot::read(rule, &instance).unwrap();
        let market = Market::new(rule, &instance, &pot, Utility::Card).unwrap();
        let bought = complete_within(200, &market, &pot, &instance.params).unwrap();
        let price = bought.last().unwrap().price;
        assert!((price - 465.0e6).abs() < 1e-3, "{price}");
    }

    #[test]
    fn more_runs_than_anyone_can_wait_for_are_refused() {
        // 0 and 1 are level whatever the step, so that each step is a run of its own.
        let instance = election(1_000, &[10, 10, 900], &[&[0, 1], &[2], &[]]);
        assert_eq!(bought(20, &instance), Err(TOO_MANY));
        assert_eq!(bought(1_000, &instance), Ok(vec![0, 1, 2]));
    }
}
