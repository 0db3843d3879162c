//! Proportional approval voting: a committee is worth 1 + 1/2 + … + 1/k to a voter who
//! approves k of its members.
//!
//! Thiele, "Om Flerfoldsvalg" (1895); Lackner and Skowron, "Multi-Winner Voting with Approval
//! Preferences" (2023).

mod committee;
mod search;

use super::camps::Camps;
use super::support::Support;
use super::{Instance, Outcome, Rule, Uncountable};
use committee::Committee;
use search::Search;

/// Seats one by one, each to the option that adds most; an option without support never wins.
pub(super) fn sequential(instance: &Instance) -> Result<Outcome, Uncountable> {
    count(Rule::SequentialPav, instance, |camps| Committee::filled(camps, instance.seats).members)
}

/// The committee that is worth most to all voters together; of those that are level, the one
/// that comes first when each is listed in the order of the lot.
pub(super) fn best(instance: &Instance) -> Result<Outcome, Uncountable> {
    count(Rule::Pav, instance, |camps| Search::new(camps, instance.seats).best(instance.seats))
}

fn count(
    rule: Rule,
    instance: &Instance,
    elect: impl Fn(&Camps) -> Vec<usize>,
) -> Result<Outcome, Uncountable> {
    let support = Support::add_up(rule, instance)?;
    let standing: Vec<usize> =
        instance.tie_order.iter().copied().filter(|at| support.points[*at] > 0).collect();
    let camps = Camps::gather(rule, instance, &standing, |points| points)?;
    let mut outcome = Outcome { scores: support.scores(), ..Outcome::default() };
    for member in elect(&camps) {
        outcome.take(standing[member], None);
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::super::instance::Ballots;
    use super::super::sample::{election, many};
    use super::*;

    /// Ballots as lists of options; ties go to the later option.
    fn vote(options: usize, seats: usize, ballots: &[(u64, &[usize])]) -> Instance {
        let ballots = many(ballots.iter().map(|(n, marks)| (*n, marks.to_vec())));
        let mut instance = election(options, Ballots::Approval(ballots));
        instance.seats = seats;
        instance.tie_order.reverse();
        instance
    }

    fn sorted(outcome: Result<Outcome, Uncountable>) -> Vec<usize> {
        let mut winners = outcome.unwrap().winners;
        winners.sort_unstable();
        winners
    }

    #[test]
    fn a_quarter_of_the_voters_gets_one_seat_of_three() {
        // By most votes 0, 1 and 2 would win, but the third of them adds only 60 / 3.
        let instance = vote(4, 3, &[(60, &[0, 1, 2]), (24, &[3])]);
        assert_eq!(sorted(sequential(&instance)), [1, 2, 3]);
        assert_eq!(sorted(best(&instance)), [1, 2, 3]);
    }

    #[test]
    fn one_by_one_can_miss_the_best_committee() {
        // 2 has most votes, but 0 and 1 together serve everyone.
        let instance = vote(3, 2, &[(2, &[0]), (2, &[1]), (3, &[0, 2]), (3, &[1, 2])]);
        assert!(sequential(&instance).unwrap().winners.starts_with(&[2]));
        assert_eq!(sorted(best(&instance)), [0, 1]);
    }

    #[test]
    fn a_half_and_a_third_and_a_sixth_are_one() {
        // With 0 to 4 in, x adds 1/2 + 1/3 + 1/6 for its three voters and y adds 1 for its one.
        for (x, y) in [(5, 6), (6, 5)] {
            let three: [(u64, &[usize]); 3] = [(1, &[0, x]), (1, &[0, 1, x]), (1, &[0, 1, 2, 3, 4, x])];
            let mut ballots = three.to_vec();
            ballots.extend([(9, [0].as_slice()), (9, &[1]), (9, &[2]), (9, &[3]), (9, &[4])]);
            let y = [y];
            ballots.push((1, &y));
            let instance = vote(7, 6, &ballots);
            assert_eq!(sequential(&instance).unwrap().winners.last(), Some(&6));
            assert_eq!(sorted(best(&instance)), [0, 1, 2, 3, 4, 6]);
        }
    }

    #[test]
    fn level_committees_go_by_the_lot() {
        let instance = vote(4, 2, &[(5, &[0, 1, 2, 3])]);
        assert_eq!(sorted(best(&instance)), [2, 3]);
        assert_eq!(sorted(sequential(&instance)), [2, 3]);
    }

    #[test]
    fn seats_that_nobody_supports_stay_empty() {
        let instance = vote(3, 3, &[(1, &[1]), (4, &[])]);
        assert_eq!(sorted(sequential(&instance)), [1]);
        assert_eq!(sorted(best(&instance)), [1]);
        assert_eq!(sorted(best(&vote(3, 3, &[]))), Vec::<usize>::new());
        assert_eq!(sorted(best(&vote(3, 0, &[(1, &[1])]))), Vec::<usize>::new());
    }
}
