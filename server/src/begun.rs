//! Whether this server serves somebody yet. Once it does it never asks the disk again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use store::session::set_ups::{Stage, stage};
use store::{Db, Error};

/// Remembers that the setting up is done; clones share it.
#[derive(Clone, Default)]
pub struct Begun(Arc<AtomicBool>);

impl Begun {
    /// How far the setting up is. One statement, until it is done.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn stage(&self, db: &Db) -> Result<Stage, Error> {
        if self.0.load(Ordering::Relaxed) {
            return Ok(Stage::Done);
        }
        let stage = stage(db).await?;
        self.0.store(stage == Stage::Done, Ordering::Relaxed);
        Ok(stage)
    }

    /// The disk was emptied: the next request asks it again.
    pub fn ask_again(&self) {
        self.0.store(false, Ordering::Relaxed);
    }
}
