//! The clocks that remove: once an hour, what is due.

use domain::people::retention::Kind;

use crate::locale::PLAIN_WORDS;
use crate::state::AppState;

/// Removes what is due. The log names kinds and numbers, and nothing of what was removed.
///
/// # Errors
/// When the disk refuses; the next run goes on.
pub async fn run(state: &AppState) -> Result<(), store::Error> {
    let gone = PLAIN_WORDS.t("retention-gone");
    let removed = store::retentions::run(&state.db, state.clock.now(), &gone).await?;
    if !removed.is_empty() {
        let kinds: Vec<String> = removed.iter().map(|(kind, rows)| line(*kind, *rows)).collect();
        tracing::info!("the clocks removed {}", kinds.join(", "));
    }
    Ok(())
}

fn line(kind: Kind, rows: u64) -> String {
    format!("{}: {rows}", kind.code())
}
