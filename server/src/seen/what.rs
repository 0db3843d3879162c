//! What is seen of a server while it runs.

use std::sync::Arc;

use super::failed::Failed;
use super::numbers::Numbers;
use super::places::Places;

/// What is seen; clones share it.
#[derive(Clone, Default)]
pub struct Seen(Arc<Inner>);

#[derive(Default)]
struct Inner {
    /// A line in the log for each request.
    lines: bool,
    /// Where somebody asks for them.
    numbers: Option<Numbers>,
    failed: Failed,
}

impl Seen {
    /// With a line for each request, and with numbers of these places, where they are asked for.
    pub fn new(lines: bool, numbers: Option<&Places>) -> Self {
        Self(Arc::new(Inner { lines, numbers: numbers.map(Numbers::for_places), failed: Failed::default() }))
    }

    pub(super) fn lines(&self) -> bool {
        self.0.lines
    }

    pub(super) fn numbers(&self) -> Option<&Numbers> {
        self.0.numbers.as_ref()
    }

    pub(super) fn failed(&self) -> &Failed {
        &self.0.failed
    }
}
