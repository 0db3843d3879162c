//! Whom a worry waits for, so that every page of theirs can say so; and how often one young person is heard at
//! once. Only in memory: the clock of the worries reads it anew from the disk.

use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use domain::id::PupilId;
use domain::people::refusal::PeopleRefusal;
use tokio::sync::Notify;

use crate::tries::Tries;

/// So many worries of one young person are taken at once.
const AT_ONCE: u32 = 6;
/// After them one in so long: enough for who has more to say, and a queue is not flooded by one.
const THEN_ONE_EACH: Duration = Duration::from_mins(5);

/// Whom worries wait for; clones share it.
#[derive(Clone)]
pub struct Calls(Arc<Inner>);

struct Inner {
    /// Marks of adults.
    waiting: RwLock<HashSet<String>>,
    sent: Tries,
    changed: Notify,
}

impl Default for Calls {
    fn default() -> Self {
        let sent = Tries::new(AT_ONCE, THEN_ONE_EACH);
        Self(Arc::new(Inner { waiting: RwLock::default(), sent, changed: Notify::new() }))
    }
}

impl Calls {
    /// Whether a worry waits for whom this mark is of.
    pub fn wait_for(&self, mark: &str) -> bool {
        self.0.waiting.read().unwrap_or_else(PoisonError::into_inner).contains(mark)
    }

    /// From now on worries wait for those whose marks these are, and for nobody else.
    pub fn set(&self, marks: impl Iterator<Item = String>) {
        *self.0.waiting.write().unwrap_or_else(PoisonError::into_inner) = marks.collect();
    }

    /// One has come, was opened or passed on: the clock looks now.
    pub fn look(&self) {
        self.0.changed.notify_one();
    }

    /// Returns when the clock should look.
    pub async fn changed(&self) {
        self.0.changed.notified().await;
    }

    /// A young person sends one.
    ///
    /// # Errors
    /// [`PeopleRefusal::ToldOften`] after so many at once.
    pub fn takes(&self, pupil: &PupilId, running: Duration) -> Result<(), PeopleRefusal> {
        let taken = self.0.sent.take(pupil.as_str(), running, Duration::ZERO);
        taken.map(drop).map_err(|_| PeopleRefusal::ToldOften)
    }
}
