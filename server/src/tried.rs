//! Whether the disk kept something when it was tried last.

use std::sync::Arc;
use std::time::Duration;

use store::Db;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::clock::Clock;

/// What was found out a moment ago is true enough: whoever asks often does not wear the disk out.
const TRUE_FOR: Duration = Duration::from_secs(1);
/// Who waits longer for the disk cannot keep anything.
const LONGEST: Duration = Duration::from_secs(3);

/// When the disk was tried last, and whether it kept something; clones share it.
#[derive(Clone, Default)]
pub struct Tried(Arc<Mutex<Option<(Duration, bool)>>>);

impl Tried {
    /// Whether it keeps something. One tries at a time: who asks meanwhile is told the same.
    pub async fn keeps(&self, db: &Db, clock: &Clock) -> bool {
        let mut last = self.0.lock().await;
        let now = clock.running();
        if let Some((at, kept)) = *last
            && now.saturating_sub(at) < TRUE_FOR
        {
            return kept;
        }
        let kept = matches!(timeout(LONGEST, db.writable()).await, Ok(Ok(())));
        *last = Some((clock.running(), kept));
        kept
    }
}
