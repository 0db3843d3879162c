//! A vote over many sittings whose last day is over is closed by itself, and so is one of a session that is over
//! for a day: none stays open, with the link from pupil to vote, because somebody forgot it.

use domain::id::RoundId;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::retention::FORGOTTEN_VOTE_DAYS;

use crate::dates;
use crate::state::AppState;

/// Counts every vote that should be closed by now. One that cannot be counted now waits for the next time, and is
/// written down.
///
/// # Errors
/// When the disk cannot be read.
pub async fn close(state: &AppState) -> Result<(), store::Error> {
    let now = state.clock.now();
    for round in store::sittings::overdue(&state.db, dates::day_of(now)).await? {
        let sessions = store::sittings::sessions_of(&state.db, &round).await?;
        if close_one(state, &round).await {
            for session in &sessions {
                state.live.changed(session);
            }
        }
    }
    for round in store::rounds::forgotten(&state.db, now.plus_days(-FORGOTTEN_VOTE_DAYS)).await? {
        close_one(state, &round).await;
    }
    Ok(())
}

async fn close_one(state: &AppState, round: &RoundId) -> bool {
    let now = state.clock.now();
    let entry = AuditEntry::by_system(now, Deed::RoundClose, round);
    match store::tallies::close(&state.db, round, now, state.chance.u64(), &entry).await {
        Ok(_) => true,
        Err(error) => {
            tracing::warn!(%round, "a vote that should be closed is not: {error}");
            false
        }
    }
}
