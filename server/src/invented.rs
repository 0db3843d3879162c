//! Whether this server serves the invented partnership. It does so until the demo is removed; nothing else
//! turns it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Invented(Arc<AtomicBool>);

impl Invented {
    /// Whether every page says "Demo".
    pub fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// The demo was removed.
    pub fn ended(&self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

impl From<bool> for Invented {
    fn from(is_so: bool) -> Self {
        Self(Arc::new(AtomicBool::new(is_so)))
    }
}
