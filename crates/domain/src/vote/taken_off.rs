//! What becomes of a ballot when options are taken off.

use crate::id::OptionId;
use crate::vote::ballot::{Ballot, Choice};
use crate::vote::pairs;
use crate::vote::round::Round;

/// Whether all that this ballot marked was taken off since. It does not say "none of these": its pupil
/// said something else, and is asked again.
pub fn is_emptied(ballot: &Ballot, round: &Round) -> bool {
    let is_off = |option: &OptionId| round.options.iter().any(|one| one.withdrawn && one.id == *option);
    let touches = |choice: &Choice| {
        is_off(&choice.option) || pairs::options_of(choice).is_some_and(|(_, that)| is_off(that))
    };
    !ballot.is_none() && !ballot.choices().is_empty() && ballot.choices().iter().all(touches)
}
