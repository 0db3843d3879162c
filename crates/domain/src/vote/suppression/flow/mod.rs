//! The engine for tables: a tree of groups, each a row, and one flat list of answers. Such a table is
//! a network, so what a reader can work out from it is found exactly, without a solver: the least
//! and the greatest value of a hidden figure are its true value less and plus a greatest flow.

mod hide;
mod network;
mod table;

pub use table::{PublishedRow, PublishedTable, Row, Sums, TrueTable, publish_table};

use network::{Arc, Network};

/// One line that adds up: which of its figures to hide beside those that are hidden, so that each
/// leaves a range of at least `threshold`. None when that cannot be.
pub(super) fn protect_line(figures: &[(u64, bool)], threshold: u64) -> Option<Vec<bool>> {
    let all: u64 = figures.iter().map(|(value, _)| value).sum();
    let arc = |value, hidden, (from, to)| {
        let (low, high) = if hidden { (0, all) } else { (value, value) };
        Arc { from, to, value, low, high, most: all, hidden, cost: 2 + value }
    };
    let figures = figures.iter().map(|(value, hidden)| arc(*value, *hidden, (0, 1)));
    let total = Arc { most: all, cost: u64::MAX / 2, ..arc(all, false, (1, 0)) };
    let mut network = Network { arcs: figures.chain([total]).collect(), nodes: 2 };
    let is_safe = network.protect(threshold);
    let total = network.arcs.pop().is_some_and(|total| !total.hidden);
    (is_safe && total).then(|| network.arcs.iter().map(|arc| arc.hidden).collect())
}

#[cfg(test)]
mod tests;
