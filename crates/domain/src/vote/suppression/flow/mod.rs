//! The engine for tables: a tree of groups, each a row, and one flat list of answers. Such a table is
//! a network, so what a reader can work out from it is found exactly, without a solver: the least
//! and the greatest value of a hidden figure are its true value less and plus a greatest flow.

mod hide;
mod margins;
mod network;

pub(super) use margins::{Grid, GridRow, Hidden, protect};

use network::{Arc, Network};

/// One figure of a line.
#[derive(Clone, Copy)]
pub(super) struct Figure {
    pub(super) value: u64,
    /// What its face leaves open, while it is shown.
    pub(super) known: (u64, u64),
    pub(super) hidden: bool,
    /// Whether its range must stay wide.
    pub(super) secret: bool,
}

/// One line that adds up: which of its figures to hide beside those that are hidden, so that each
/// leaves a range of at least `threshold`. None when that cannot be.
pub(super) fn protect_line(figures: &[Figure], threshold: u64) -> Option<Vec<bool>> {
    let all: u64 = figures.iter().map(|figure| figure.value).sum();
    let most = figures.iter().map(|figure| figure.known.1).fold(all, u64::max);
    let arc = |figure: &Figure| {
        let Figure { value, known, hidden, secret } = *figure;
        let (low, high) = if hidden { (0, most) } else { known };
        Arc { from: 0, to: 1, value, low, high, most, hidden, secret, cost: 2 + value }
    };
    let total = Figure { value: all, known: (all, all), hidden: false, secret: true };
    let total = Arc { from: 1, to: 0, cost: u64::MAX / 2, ..arc(&total) };
    let mut network = Network { arcs: figures.iter().map(arc).chain([total]).collect(), nodes: 2 };
    let is_safe = network.protect(threshold);
    let total = network.arcs.pop().is_some_and(|total| !total.hidden);
    (is_safe && total).then(|| network.arcs.iter().map(|arc| arc.hidden).collect())
}

/// Bundles of figures that each add up to all who did not give the figure `none`: whether a hidden one leaves
/// a range of at least `threshold`, and a rounded one cannot be worked out. A bundle runs from node to node,
/// `none` beside all of them, and everybody back.
pub(super) fn chain_is_wide(bundles: &[Vec<Figure>], none: Figure, threshold: u64) -> bool {
    let of = |bundle: &[Figure]| bundle.iter().map(|figure| figure.value).sum::<u64>();
    let all = none.value + bundles.first().map_or(0, |bundle| of(bundle));
    let arc = |figure: &Figure, from: usize, to: usize| {
        let Figure { value, known, hidden, secret } = *figure;
        let most = known.1.max(all);
        let (low, high) = if hidden { (0, most) } else { known };
        Arc { from, to, value, low, high, most, hidden, secret, cost: 2 + value }
    };
    let inside = bundles.iter().enumerate().flat_map(|(at, bundle)| {
        let arc = &arc;
        bundle.iter().map(move |figure| arc(figure, at, at + 1))
    });
    let end = bundles.len();
    let total = Figure { value: all, known: (all, all), hidden: false, secret: true };
    let arcs = inside.chain([arc(&none, 0, end), arc(&total, end, 0)]).collect();
    Network { arcs, nodes: end + 1 }.narrowest(threshold).is_none()
}

#[cfg(test)]
mod tests;
