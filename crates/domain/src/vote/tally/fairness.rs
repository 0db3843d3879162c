//! The fairness check: the same approvals counted by most picks and by Equal Shares. Over 345
//! real elections Equal Shares funded more projects, yet left about as many voters with nothing,
//! so neither is called fairer: both are shown.

use crate::vote::round::Round;
use counting::instance::{Ballots, Instance};
use counting::rule::{Completion, Utility};
use counting::{Rule, count};

/// What the cities use: what an idea is worth is its cost, a little more for everybody until the
/// pot is spent, then what still fits.
pub const EQUAL_SHARES: Rule = Rule::EqualShares { utility: Utility::Cost, completion: Completion::Add1u };

/// Both counts of one round.
pub(crate) struct Compared {
    pub(crate) greedy: Counted,
    pub(crate) shares: Counted,
}

/// One of them: who wins, and how many ballots have at least one of their choices.
pub(crate) struct Counted {
    pub(crate) winners: Vec<usize>,
    pub(crate) covered: u32,
}

/// Counts approvals both ways; none where there is no pot or the ballots are no approvals.
pub(super) fn compare(round: &Round, instance: &Instance) -> Option<Compared> {
    round.terms.pot?;
    let Ballots::Approval(ballots) = &instance.ballots else { return None };
    let counted = |rule| {
        let winners = count(rule, instance).ok()?.winners;
        let covered = ballots.iter().filter(|many| many.ballot.iter().any(|option| winners.contains(option)));
        Some(Counted { covered: super::size(covered), winners })
    };
    Some(Compared { greedy: counted(Rule::Greedy)?, shares: counted(EQUAL_SHARES)? })
}
