//! A vote over many sittings whose last day is over is closed by itself, so that none stays open, with the
//! link from pupil to vote, because somebody forgot it.

use domain::people::audit::{AuditEntry, Deed};

use crate::dates;
use crate::state::AppState;

/// Counts every vote over many sittings whose last day is over. One that cannot be counted now waits for the
/// next time, and is written down.
///
/// # Errors
/// When the disk cannot be read.
pub async fn close(state: &AppState) -> Result<(), store::Error> {
    let now = state.clock.now();
    for round in store::sittings::overdue(&state.db, dates::day_of(now)).await? {
        let sessions = store::sittings::sessions_of(&state.db, &round).await?;
        let entry = AuditEntry::by_system(now, Deed::RoundClose, &round);
        match store::tallies::close(&state.db, &round, now, state.chance.u64(), &entry).await {
            Ok(_) => sessions.iter().for_each(|session| state.live.changed(session)),
            Err(error) => tracing::warn!(%round, "a vote whose last day is over is not closed: {error}"),
        }
    }
    Ok(())
}
