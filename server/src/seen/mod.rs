//! What whoever runs Fifth sees of it: numbers, and a line for each request if they want it. Both know the
//! pattern of an address, never the address; no name, no query, no cookie, nobody's address, nothing typed.

mod failed;
mod layer;
mod numbers;
mod places;
mod scrape;

pub use layer::layer;
pub use scrape::serve;

use std::sync::Arc;

use failed::Failed;
use numbers::Numbers;
pub use places::Places;

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
    pub fn of(lines: bool, numbers: Option<&Places>) -> Self {
        Self(Arc::new(Inner { lines, numbers: numbers.map(Numbers::of), failed: Failed::default() }))
    }
}
