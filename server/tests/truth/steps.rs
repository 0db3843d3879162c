//! What the steps of a count and its fairness check say, counted once more: the money that is left, the votes of
//! each stage, and how many have one of their choices.

use counting::Rule;
use domain::id::OptionId;
use domain::money::Pence;
use domain::vote::ballot::{Ballot, Choice, Mark};
use domain::vote::tally::{PublishedStep, PublishedTally};

use crate::claims::is_true;
use crate::recount::Recount;

/// What is left is the pot less what was taken until then, and what was passed over costs more than that.
pub fn money_is_true(tally: &PublishedTally, told: &str) {
    let Some(mut left) = tally.terms.pot else { return };
    let cost = |option: &OptionId| tally.option(option).unwrap().cost;
    for step in &tally.steps {
        match step {
            PublishedStep::Tried(tried) => {
                let cost = cost(&tried.option);
                assert_eq!(tried.taken, cost <= left, "{told}: {tried:?} with {left} left");
                left = if tried.taken { left.saturating_sub(cost) } else { left };
                assert!(tried.left.is_none_or(|said| said == left), "{told}: {tried:?} with {left} left");
            }
            PublishedStep::Bought { option, .. } => left = left.saturating_sub(cost(option)),
            PublishedStep::Stage { .. } => {}
        }
    }
}

/// In each stage of an instant runoff a ballot stands with the highest of its options that is still in; what has
/// the fewest goes out, and what wins has the most.
pub fn stages_are_true(tally: &PublishedTally, truth: &Recount, ballots: &[Ballot], told: &str) {
    if tally.terms.rule != Rule::InstantRunoff {
        return;
    }
    let mut gone: Vec<OptionId> = Vec::new();
    for step in &tally.steps {
        let PublishedStep::Stage { votes, elected, out } = step else { continue };
        let with: Vec<&OptionId> = ballots.iter().filter_map(|ballot| highest(ballot, &gone)).collect();
        let count = |option: &OptionId| with.iter().filter(|one| **one == option).count();
        for (option, shown) in votes {
            is_true(*shown, u32::try_from(count(option)).unwrap(), truth.voted, told);
            assert!(!gone.contains(option), "{told}: {option} went out before");
            assert!(out.iter().all(|out| count(out) <= count(option)), "{told}: {option} has fewer");
            assert!(elected.iter().all(|won| count(won) >= count(option)), "{told}: {option} has more");
        }
        gone.extend(out.clone());
    }
}

/// Either way of counting costs what it says, fits in the pot, and reaches as many as have one of their choices.
pub fn fairness_is_true(tally: &PublishedTally, truth: &Recount, ballots: &[Ballot], told: &str) {
    for side in tally.fairness.iter().flat_map(|fairness| [&fairness.greedy, &fairness.shares]) {
        let spent: Pence = side.chosen.iter().map(|option| tally.option(option).unwrap().cost).sum();
        assert!(spent == side.spent && Some(spent) <= tally.terms.pot, "{told}: {side:?}");
        let wants = |choice: &Choice| {
            matches!(choice.mark, Mark::Picked | Mark::Yes) && side.chosen.contains(&choice.option)
        };
        let reached = ballots.iter().filter(|ballot| ballot.choices().iter().any(wants)).count();
        is_true(side.covered, u32::try_from(reached).unwrap(), truth.voted, told);
    }
}

fn highest<'a>(ballot: &'a Ballot, gone: &[OptionId]) -> Option<&'a OptionId> {
    let placed = ballot.choices().iter().filter_map(|choice| match choice.mark {
        Mark::Place(place) if !gone.contains(&choice.option) => Some((place, &choice.option)),
        _ => None,
    });
    placed.min().map(|(_, option)| option)
}
