//! The pot of the demo, worked through: twelve ideas, 71 young people, £1,400.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use counting::instance::{Ballots, Contender, Many, Params};
use counting::outcome::Step;
use counting::rule::{Completion, Utility};
use counting::{Instance, Outcome, Rule, count};

/// How many of each group voted.
const GROUPS: [usize; 7] = [8, 7, 4, 9, 12, 15, 16];

/// What each idea costs, and its votes in each group.
const IDEAS: [(u64, [usize; 7]); 12] = [
    (180, [4, 3, 1, 4, 3, 8, 7]),
    (320, [2, 2, 2, 5, 7, 5, 6]),
    (260, [1, 1, 2, 4, 1, 3, 4]),
    (90, [5, 4, 0, 1, 2, 1, 1]),
    (60, [1, 2, 3, 3, 1, 9, 5]),
    (350, [2, 2, 1, 3, 6, 4, 9]),
    (240, [5, 3, 1, 0, 1, 5, 1]),
    (150, [0, 3, 0, 3, 2, 0, 4]),
    (280, [1, 0, 0, 2, 5, 2, 3]),
    (200, [0, 0, 2, 1, 0, 2, 4]),
    (130, [2, 1, 0, 0, 2, 1, 2]),
    (420, [1, 0, 0, 1, 1, 5, 2]),
];

/// In each group the votes of each idea in turn are dealt round the voters in order.
fn ballots() -> Vec<Vec<usize>> {
    let mut all = Vec::new();
    for (group, voters) in GROUPS.into_iter().enumerate() {
        let mut ballots = vec![Vec::new(); voters];
        let votes = IDEAS.iter().enumerate().flat_map(|(idea, (_, votes))| vec![idea; votes[group]]);
        for (turn, idea) in votes.enumerate() {
            ballots[turn % voters].push(idea);
        }
        all.extend(ballots);
    }
    all
}

/// Ties go to the cheaper idea, then to the earlier one.
fn demo() -> Instance {
    let mut tie_order: Vec<usize> = (0..IDEAS.len()).collect();
    tie_order.sort_by_key(|idea| IDEAS[*idea].0);
    let option = |(at, (cost, _)): (usize, &(u64, _))| Contender { id: (at + 1).to_string(), cost: *cost };
    Instance {
        options: IDEAS.iter().enumerate().map(option).collect(),
        budget: Some(1_400),
        seats: 1,
        tie_order,
        params: Params::default(),
        ballots: Ballots::Approval(ballots().into_iter().map(|ballot| Many { n: 1, ballot }).collect()),
    }
}

fn counted(rule: Rule) -> Outcome {
    count(rule, &demo()).unwrap()
}

fn equal_shares(utility: Utility, completion: Completion) -> Outcome {
    counted(Rule::EqualShares { utility, completion })
}

/// The numbers of the ideas that won, in the order in which they did.
fn won(outcome: &Outcome) -> Vec<usize> {
    outcome.winners.iter().map(|idea| idea + 1).collect()
}

fn sorted(outcome: &Outcome) -> Vec<usize> {
    let mut won = won(outcome);
    won.sort_unstable();
    won
}

fn spent(outcome: &Outcome) -> u64 {
    outcome.winners.iter().map(|idea| IDEAS[*idea].0).sum()
}

#[test]
fn seventy_one_voters_gave_208_votes_and_nobody_more_than_three_or_two_to_one_idea() {
    let ballots = ballots();
    assert_eq!(ballots.len(), 71);
    assert_eq!(ballots.iter().map(Vec::len).sum::<usize>(), 208);
    for ballot in ballots {
        assert!(ballot.len() <= 3 && ballot.windows(2).all(|pair| pair[0] < pair[1]), "{ballot:?}");
    }
}

#[test]
fn most_votes_first_buys_seven_ideas_and_leaves_ten_pounds() {
    let outcome = counted(Rule::Greedy);
    assert_eq!(won(&outcome), [1, 2, 6, 5, 7, 4, 8]);
    assert_eq!(spent(&outcome), 1_390);
    // The bikes have as many votes as the farm, but cost more; the film does not fit either.
    let passed = |step: &Step| if let Step::Passed { option, .. } = step { Some(option + 1) } else { None };
    let first: Vec<usize> = outcome.steps.iter().filter_map(passed).take(2).collect();
    assert_eq!(first, [3, 9]);
}

#[test]
fn equal_shares_alone_buys_five_ideas_for_910() {
    let outcome = equal_shares(Utility::Cost, Completion::None);
    assert_eq!(sorted(&outcome), [1, 2, 3, 4, 5]);
    assert_eq!(spent(&outcome), 910);
    // Thirty voters share £180: £6 each.
    let prices = outcome.prices.unwrap();
    let price = prices.iter().find(|(idea, _)| *idea == 0).unwrap().1;
    assert!((price - 6.0).abs() < 1e-9, "{price}");
}

#[test]
fn with_a_little_more_for_everyone_it_ends_on_the_same_seven_as_most_votes() {
    for utility in [Utility::Cost, Utility::Card] {
        let outcome = equal_shares(utility, Completion::Add1);
        assert_eq!(sorted(&outcome), [1, 2, 4, 5, 6, 7, 8], "{utility:?}");
        assert_eq!(spent(&outcome), 1_390);
    }
}

#[test]
fn every_voter_gets_at_least_one_of_their_choices() {
    let winners = counted(Rule::Greedy).winners;
    assert!(ballots().iter().all(|ballot| ballot.iter().any(|idea| winners.contains(idea))));
}
