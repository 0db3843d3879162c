//! Letters to adults by e-mail, where a mail server was named. A letter is written in our own sentences and
//! with names that adults gave; no word of a pupil is ever handed to this folder. It waits on the disk and is
//! tried again for three days, so that no deed fails because of it.

mod reminders;
pub mod server;
mod texts;

pub use reminders::remind;
pub use texts::{look_at_fifth, look_at_worries};

use std::time::Duration;

use domain::people::letter::Letter;

use crate::state::AppState;

/// How often letters that wait are looked at, and whether it is time to remind.
const LOOK: Duration = Duration::from_secs(30);
/// Puts a letter with those that wait, where there is a mail server. What goes wrong is said in the log, and
/// to nobody else: the deed that it tells of is done.
pub async fn post(state: &AppState, letter: &Letter) {
    if !state.mail.is_there() {
        return;
    }
    let (id, now) = (state.chance.id(), state.clock.now());
    if let Err(error) = store::letters::post(&state.db, &id, letter, now).await {
        tracing::warn!("a letter could not be kept: {error}");
    }
}

/// Sends what waits. What cannot be sent now waits on; the log names no address.
///
/// # Errors
/// When the disk refuses.
pub async fn deliver(state: &AppState) -> Result<(), store::Error> {
    while let Some(waiting) = store::letters::take(&state.db, state.clock.now()).await? {
        match state.mail.send(&waiting.letter).await {
            Ok(()) => store::letters::sent(&state.db, &waiting.id).await?,
            Err(error) => tracing::warn!("a letter could not be sent and is tried again: {error}"),
        }
    }
    Ok(())
}

/// Reminds and sends as long as the server runs.
pub async fn keep_sending(state: AppState) {
    if !state.mail.is_there() {
        return;
    }
    while !state.live.ending.is_cancelled() {
        for done in [remind(&state).await, deliver(&state).await] {
            if let Err(error) = done {
                tracing::warn!("letters wait: {error}");
            }
        }
        tokio::time::sleep(LOOK).await;
    }
}
