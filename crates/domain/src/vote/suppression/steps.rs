//! The steps of a count, where they give nobody away.

use super::cell::{Shown, alone};
use super::pattern::{Pattern, Steps};
use super::thresholds::Profile;
use crate::id::OptionId;
use crate::money::Pence;
use crate::vote::tally::{PublishedStep, Tally, Tried};
use counting::outcome::Step;

/// Units of a vote in the stages of a count.
const VOTE: u64 = 100_000;

/// The steps, where no figure of an option in them is hidden: the order of the steps is the order of
/// the figures, and the votes of a stage are the figures.
pub(super) fn publish(tally: &Tally, pattern: &Pattern) -> Vec<PublishedStep> {
    if pattern.steps == Steps::Nothing {
        return Vec::new();
    }
    tally.outcome.steps.iter().filter_map(|step| one(tally, step, pattern.steps == Steps::Figures)).collect()
}

fn one(tally: &Tally, step: &Step, figures: bool) -> Option<PublishedStep> {
    let id = |at: &usize| tally.round.options.get(*at).map(|option| option.id.clone());
    let about = |people: u64| if figures { rounded(tally, people) } else { Shown::Hidden };
    Some(match step {
        Step::Taken { option, left } => {
            PublishedStep::Tried(Tried { option: id(option)?, taken: true, left: left.map(Pence) })
        }
        Step::Passed { option, left } => {
            PublishedStep::Tried(Tried { option: id(option)?, taken: false, left: Some(Pence(*left)) })
        }
        Step::Bought { option, .. } => PublishedStep::Bought { option: id(option)?, payers: Shown::Hidden },
        Step::Stage { votes, elected, excluded, .. } => PublishedStep::Stage {
            votes: votes
                .iter()
                .enumerate()
                .filter_map(|(at, votes)| Some((id(&at)?, about((*votes)? / VOTE))))
                .collect::<Vec<(OptionId, Shown)>>(),
            elected: elected.iter().filter_map(id).collect(),
            out: excluded.as_ref().and_then(id),
        },
    })
}

/// People in a step, in the outside profile for all eyes.
fn rounded(tally: &Tally, people: u64) -> Shown {
    let people = u32::try_from(people).unwrap_or(u32::MAX);
    alone(people, tally.voted, Profile::Outside)
}
