//! The steps of a count, where they give nobody away.

use super::cell::{Shown, ShownBy};
use super::thresholds::{BASE, Profile};
use crate::id::OptionId;
use crate::vote::tally::{PublishedStep, Tally, Tried};
use counting::outcome::Step;

/// Units of a vote in the stages of a count.
const VOTE: u64 = 100_000;

/// Steps of a count of ten ballots or more, where no figure of an option in them is hidden: the
/// order of the steps is the order of the figures, and the votes of a stage are the figures.
pub(super) fn publish(tally: &Tally, shown: &[Shown]) -> Vec<PublishedStep> {
    let secret = |step: &Step| match step {
        Step::Taken { option, .. } | Step::Passed { option, .. } | Step::Bought { option, .. } => {
            shown.get(*option).is_none_or(|shown| *shown == Shown::Hidden)
        }
        Step::Stage { .. } => shown.contains(&Shown::Hidden),
    };
    if tally.voted < BASE || tally.outcome.steps.iter().any(secret) {
        return Vec::new();
    }
    tally.outcome.steps.iter().filter_map(|step| one(tally, step)).collect()
}

fn one(tally: &Tally, step: &Step) -> Option<PublishedStep> {
    let id = |at: &usize| tally.round.options.get(*at).map(|option| option.id.clone());
    let pounds = |left: u64| u32::try_from(left).unwrap_or(u32::MAX);
    Some(match step {
        Step::Taken { option, left } => {
            PublishedStep::Tried(Tried { option: id(option)?, taken: true, left: left.map(pounds) })
        }
        Step::Passed { option, left } => {
            PublishedStep::Tried(Tried { option: id(option)?, taken: false, left: Some(pounds(*left)) })
        }
        Step::Bought { option, payers, price } => PublishedStep::Bought {
            option: id(option)?,
            payers: rounded(tally, *payers),
            price: whole_pounds(*price),
        },
        Step::Stage { votes, elected, excluded, .. } => PublishedStep::Stage {
            votes: votes
                .iter()
                .enumerate()
                .filter_map(|(at, votes)| Some((id(&at)?, rounded(tally, (*votes)? / VOTE))))
                .collect::<Vec<(OptionId, Shown)>>(),
            elected: elected.iter().filter_map(id).collect(),
            out: excluded.as_ref().and_then(id),
        },
    })
}

/// People in a step, in the outside profile for all eyes.
fn rounded(tally: &Tally, people: u64) -> Shown {
    let people = u32::try_from(people).unwrap_or(u32::MAX);
    ShownBy { profile: Profile::Outside, sensitive: false }.cell(people, tally.voted)
}

fn whole_pounds(price: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 4 billion")]
    let pounds = price.round().clamp(0.0, f64::from(u32::MAX)) as u32;
    pounds
}
