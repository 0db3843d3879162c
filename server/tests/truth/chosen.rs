//! What is named as chosen is what the rule chooses, found once more where the rule is more than a sum: in duels, by
//! strengths, and in stages.

use counting::Rule;
use domain::id::OptionId;
use domain::vote::ballot::Ballot;
use domain::vote::round::Round;
use domain::vote::tally::PublishedTally;

use crate::{duels, strengths, transfers};

pub fn is_true(tally: &PublishedTally, round: &Round, ballots: &[Ballot], told: &str) {
    if tally.says.is_silent() || tally.terms.is_sensitive() {
        return;
    }
    let wins: Vec<usize> = match tally.terms.rule {
        Rule::Schulze | Rule::SchulzeWinningVotes | Rule::RankedPairs => {
            duels::winner(round, ballots).into_iter().collect()
        }
        Rule::BradleyTerry => strengths::strongest(round, ballots).into_iter().collect(),
        Rule::InstantRunoff | Rule::Stv => transfers::winners(round, ballots),
        _ => return,
    };
    let named: Vec<&OptionId> =
        tally.lines.iter().filter(|line| line.chosen).map(|line| &line.option.id).collect();
    assert_eq!(named.len(), wins.len(), "{told}: {named:?} are named, {wins:?} win");
    let is_named = |at: &usize| named.contains(&&round.options[*at].id);
    assert!(wins.iter().all(is_named), "{told}: {named:?} are named, {wins:?} win");
}
