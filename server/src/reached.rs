//! When a phone came by the address that is printed; only in memory, and nothing about the device.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::time::Moment;

/// When a phone came last; clones share it.
#[derive(Clone, Default)]
pub struct Reached(Arc<AtomicI64>);

impl Reached {
    /// The last time, if there was one.
    pub fn last(&self) -> Option<Moment> {
        Some(self.0.load(Ordering::Relaxed)).filter(|at| *at != 0).map(Moment)
    }

    /// Somebody came; says whether it was the first.
    pub fn came(&self, at: Moment) -> bool {
        self.0.swap(at.0, Ordering::Relaxed) == 0
    }
}
