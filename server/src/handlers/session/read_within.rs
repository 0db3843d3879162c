//! Whether what young people wrote is read in the time that they were promised.

use app::session::room::IdeaCard;
use domain::ideas::read_within::{ReadTimes, in_time};
use store::session::live::LiveState;

use crate::state::AppState;

/// How many ideas were read in the promised time and how many later, and whether one waits for longer now.
pub(super) fn times(state: &AppState, facts: &LiveState, waiting: &[IdeaCard]) -> (ReadTimes, bool) {
    let late = waiting.iter().any(|card| !in_time(card.idea.sent_at, state.clock.now()));
    (facts.read_times, late)
}
