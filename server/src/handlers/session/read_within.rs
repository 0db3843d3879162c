//! Whether what young people wrote is read in the time that they were promised.

use app::session::room::IdeaCard;
use domain::id::SessionId;
use domain::ideas::read_within::{ReadTimes, in_time};

use crate::error::Refused;
use crate::state::AppState;

/// How many ideas were read in the promised time and how many later, and whether one waits for longer now.
pub(super) async fn times(
    state: &AppState,
    session: &SessionId,
    waiting: &[IdeaCard],
) -> Result<(ReadTimes, bool), Refused> {
    let late = waiting.iter().any(|card| !in_time(card.idea.sent_at, state.clock.now()));
    Ok((store::ideas::read_times(&state.db, session).await?, late))
}
