//! True counts of a tree of groups, and what may be shown of them.

use serde::{Deserialize, Serialize};

use super::network::{Arc, Network};
use crate::vote::suppression::cell::{Shown, in_line, nearest_five};
use crate::vote::suppression::rules::{EngineRule, holds};
use crate::vote::suppression::thresholds::{BASE, Profile};

/// True counts by group, for no eyes: the only way out is [`publish_table`].
pub struct TrueTable {
    /// The rows, the whole first; every row after the row that it is a part of. The parts of a row add
    /// up to it.
    pub rows: Vec<Row>,
    /// What adds up.
    pub sums: Sums,
    /// It is about feelings: noughts are hidden too, and both faces are in the outside profile.
    pub sensitive: bool,
}

/// One group of a table.
pub struct Row {
    /// Of which row it is a part; none for the whole.
    pub part_of: Option<usize>,
    /// How many voted.
    pub voted: u32,
    /// How many gave each answer, and last how many gave none.
    pub counts: Vec<u32>,
}

/// Which equations a reader knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sums {
    /// Every ballot is in one answer: rows and columns add up.
    OneEach,
    /// A ballot may be in several: columns add up, and no count is over how many voted.
    Picks,
}

/// What may be shown of a table. Only [`publish_table`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTable {
    /// For whose eyes.
    pub profile: Profile,
    /// The rows, in the order of the true ones.
    pub rows: Vec<PublishedRow>,
}

/// One row, as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedRow {
    /// Of which row it is a part.
    pub part_of: Option<usize>,
    /// How many voted.
    pub voted: Shown,
    /// How many gave each answer, and last how many gave none.
    pub cells: Vec<Shown>,
}

/// Makes both faces of a table, inside and outside; what is hidden inside is hidden outside. None
/// where no way of hiding is enough, and then nothing of the breakdown may be shown.
#[must_use]
pub fn publish_table(table: &TrueTable) -> [Option<PublishedTable>; 2] {
    let outside_only = table.sensitive;
    let first = if outside_only { Profile::Outside } else { Profile::Inside };
    let Some(inside) = protected(table, first, &[]) else { return [None, None] };
    let outside = protected(table, Profile::Outside, &inside);
    [(Profile::Inside, first, Some(inside)), (Profile::Outside, Profile::Outside, outside)]
        .map(|(profile, by, hidden)| Some(face(table, profile, by, &hidden?)))
}

/// Which figures are hidden, in the order of [`figures`].
fn protected(table: &TrueTable, by: Profile, before: &[bool]) -> Option<Vec<bool>> {
    let mut network = network(table, by);
    for (at, hidden) in before.iter().enumerate() {
        match network.arcs.get_mut(at) {
            _ if *hidden => network.hide(at),
            Some(arc) if arc.value == 0 && !table.sensitive => arc.secret = false,
            _ => {}
        }
    }
    let is_safe = !holds(EngineRule::Flow) || network.protect(u64::from(by.threshold()));
    is_safe.then(|| network.arcs.iter().map(|arc| arc.hidden).collect())
}

/// Every figure of the table in one order: row by row its counts, then how many voted.
fn figures(table: &TrueTable) -> impl Iterator<Item = (usize, usize, u32)> {
    table.rows.iter().enumerate().flat_map(|(row, of)| {
        of.counts.iter().chain([&of.voted]).enumerate().map(move |(column, value)| (row, column, *value))
    })
}

/// Rules 2, 3 and 4 for one figure. A row in which all but few gave one answer has no figure at all.
fn alone(table: &TrueTable, by: Profile, (row, column, value): (usize, usize, u32)) -> Shown {
    let Some(of) = table.rows.get(row) else { return Shown::Hidden };
    let is_count = column < of.counts.len();
    let tells_all = of.counts.iter().any(|people| of.voted < *people + by.threshold());
    if is_count && (of.voted < BASE || tells_all || (table.sensitive && value == 0)) {
        return Shown::Hidden;
    }
    in_line(value, by)
}

fn network(table: &TrueTable, by: Profile) -> Network {
    let columns = table.rows.first().map_or(0, |row| row.counts.len());
    let is_inner = |row: usize| table.rows.iter().any(|one| one.part_of == Some(row));
    // Node 0 is where everything comes together; then a node for each row, then for each column of it.
    let node = |row: usize| 1 + row;
    let column_of = |row: Option<usize>, column: usize| {
        row.map_or(0, |row| 1 + table.rows.len() + row * columns + column)
    };
    let arcs = figures(table).map(|(row, column, value)| {
        let part_of = table.rows.get(row).and_then(|row| row.part_of);
        let one_each = table.sums == Sums::OneEach;
        let (from, to) = match (column < columns, is_inner(row)) {
            (true, true) => (column_of(Some(row), column), column_of(part_of, column)),
            (true, false) => (if one_each { node(row) } else { 0 }, column_of(part_of, column)),
            (false, true) => (part_of.map_or(0, node), node(row)),
            (false, false) => (part_of.map_or(0, node), if one_each { node(row) } else { 0 }),
        };
        let total = column == columns;
        let voted = table.rows.first().map_or(0, |whole| u64::from(whole.voted));
        let most = match table.rows.get(row) {
            Some(row) if !one_each && !total => u64::from(row.voted),
            _ => voted,
        };
        let value = u64::from(value);
        let weight = if total || is_inner(row) { 3 } else { 1 };
        let cost = weight * (2 + value);
        let mut arc =
            Arc { from, to, value, low: value, high: value, most, hidden: false, secret: true, cost };
        match alone(table, by, (row, column, u32::try_from(value).unwrap_or(u32::MAX))) {
            Shown::Count(_) => {}
            Shown::About(about) => {
                arc.low = u64::from(about.saturating_sub(2).max(by.threshold()));
                arc.high = u64::from(about) + 2;
                arc.most = arc.most.max(arc.high);
            }
            _ => (arc.hidden, arc.low, arc.high) = (true, 0, arc.most),
        }
        arc
    });
    Network { arcs: arcs.collect(), nodes: 1 + table.rows.len() * (1 + columns) }
}

fn face(table: &TrueTable, profile: Profile, by: Profile, hidden: &[bool]) -> PublishedTable {
    let mut shown = figures(table).zip(hidden).map(|((.., value), hidden)| match by {
        _ if *hidden => Shown::Hidden,
        Profile::Inside => Shown::Count(value),
        Profile::Outside => Shown::About(nearest_five(value)),
    });
    let row = |row: &Row| PublishedRow {
        part_of: row.part_of,
        cells: shown.by_ref().take(row.counts.len()).collect(),
        voted: shown.next().unwrap_or(Shown::Hidden),
    };
    PublishedTable { profile, rows: table.rows.iter().map(row).collect() }
}
