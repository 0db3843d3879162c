//! A table whose margins everybody knows: how many gave each answer in all, for the tally says so; how many are on
//! the list of each row; and, for somebody who was in the room, how many of a row voted. What is hidden must stay
//! open beside all of that. Then the table tells nothing of anything else that was said of the vote, whatever it was:
//! the same ballots, given out to the rows in another way, make the same tally, winner and steps.

use super::network::{Arc, Network};
use crate::vote::suppression::cell::{Shown, in_line};
use crate::vote::suppression::rules::{EngineRule, holds};
use crate::vote::suppression::thresholds::{BASE, Profile};

/// True counts by group, for no eyes.
pub struct Grid {
    /// The rows, each after the row that it is a part of. The parts of a row add up to it.
    pub rows: Vec<GridRow>,
}

/// One row of a grid.
pub struct GridRow {
    /// Of which row it is a part; none for one that is a part of the whole.
    pub part_of: Option<usize>,
    /// How many gave each answer, each one of them; and last how many on the list did not vote.
    pub counts: Vec<u32>,
}

/// For each row, which of its figures are hidden.
pub type Hidden = Vec<Vec<bool>>;

/// What is hidden of a table.
pub struct Hiding {
    /// What is small, and what would tell it to somebody who knows how many of each row voted.
    secret: Hidden,
    /// The same, and what would tell how many of a row did not vote. Who knows that already may work these figures
    /// out, but none of the small ones.
    pub all: Hidden,
}

/// What somebody knows of a row beside the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// How many of it voted: what is small must stay open.
    Turnout,
    /// Who is on its list, and no more: how many did not vote must stay open.
    List,
}

impl GridRow {
    /// How many of it voted.
    pub fn voted(&self) -> u32 {
        self.answers().iter().sum()
    }

    /// How many are on its list.
    pub fn asked(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// Without the last, how many did not vote.
    pub fn answers(&self) -> &[u32] {
        self.counts.split_last().map(|(_, answers)| answers).unwrap_or_default()
    }
}

impl Grid {
    /// How many gave an answer, in all rows.
    pub fn whole(&self, column: usize) -> u32 {
        let leaves = self.rows.iter().enumerate().filter(|(row, _)| self.is_leaf(*row));
        leaves.filter_map(|(_, row)| row.counts.get(column)).sum()
    }

    /// Whether at least half of the answers that anybody gave are shown.
    pub fn shows_half(&self, hidden: &Hidden) -> bool {
        let given = |column: &usize| self.whole(*column) > 0;
        let columns: Vec<usize> = (0..self.answers()).filter(given).collect();
        let shown =
            |row: &Vec<bool>| columns.iter().filter(|column| row.get(**column) == Some(&false)).count();
        2 * hidden.iter().map(shown).sum::<usize>() >= columns.len() * hidden.len()
    }

    fn answers(&self) -> usize {
        self.rows.first().map_or(0, |row| row.answers().len())
    }

    fn is_leaf(&self, row: usize) -> bool {
        self.rows.iter().all(|one| one.part_of != Some(row))
    }
}

/// Which figures are hidden by the rules of a profile, so that none of them can be worked out; what is hidden
/// `inside` is hidden too. None where no way of hiding is enough: then nothing of the table may be shown.
pub fn protect(grid: &Grid, by: Profile, inside: Option<&Hiding>) -> Option<Hiding> {
    let told = inside.map(|inside| &inside.all);
    let mut secret = primary(grid, by, inside.map(|inside| &inside.secret));
    if holds(EngineRule::Flow) {
        secret = open_to(Reader::Turnout, grid, by, told, secret)?;
    }
    let is_hidden_inside = |row: usize, column: usize| is_hidden(told, row, column);
    let mut all = secret.clone();
    for (row, hidden) in all.iter_mut().enumerate() {
        hidden.iter_mut().enumerate().for_each(|(at, hidden)| *hidden = *hidden || is_hidden_inside(row, at));
    }
    if holds(EngineRule::Flow) && holds(EngineRule::List) {
        all = open_to(Reader::List, grid, by, told, all)?;
    }
    Some(Hiding { secret, all })
}

/// What each figure hides by itself. A row of few, or one in which all but few gave one answer, has no figure at all.
fn primary(grid: &Grid, by: Profile, inside: Option<&Hidden>) -> Hidden {
    let row = |(at, row): (usize, &GridRow)| {
        let voted = row.voted();
        let few = voted < BASE || row.answers().iter().any(|people| voted < people + by.threshold());
        let figure = |(column, people): (usize, &u32)| {
            let is_answer = column < row.answers().len();
            let small = in_line(*people, by) == Shown::Hidden && (is_answer || holds(EngineRule::List));
            small || (few && is_answer) || is_hidden(inside, at, column)
        };
        row.counts.iter().enumerate().map(figure).collect::<Vec<bool>>()
    };
    grid.rows.iter().enumerate().map(row).collect()
}

fn is_hidden(hidden: Option<&Hidden>, row: usize, column: usize) -> bool {
    hidden.and_then(|hidden| hidden.get(row)?.get(column)).is_some_and(|hidden| *hidden)
}

/// What has to be hidden too, so that the secrets stay open to this reader.
fn open_to(
    reader: Reader,
    grid: &Grid,
    by: Profile,
    inside: Option<&Hidden>,
    mut hidden: Hidden,
) -> Option<Hidden> {
    let threshold = match reader {
        Reader::Turnout => by.threshold(),
        // So few in all, and that is known: then each row can still be any of them.
        Reader::List => by.threshold().min(grid.whole(grid.answers())),
    };
    let (mut network, cells) = network(reader, grid, &hidden, inside);
    if !network.protect(u64::from(threshold)) {
        return None;
    }
    for ((row, column), arc) in cells.into_iter().zip(&network.arcs) {
        if let Some(hidden) = hidden.get_mut(row).and_then(|row| row.get_mut(column)) {
            *hidden = arc.hidden;
        }
    }
    Some(hidden)
}

/// The table as a network, and which figure each arc is. A node for each row, and one for each column of each row that
/// has parts and of the whole. What comes out of a row and what goes into the whole is known, so no arc is there.
fn network(
    reader: Reader,
    grid: &Grid,
    hidden: &Hidden,
    inside: Option<&Hidden>,
) -> (Network, Vec<(usize, usize)>) {
    let (rows, answers) = (grid.rows.len(), grid.answers());
    let columns = if reader == Reader::List { answers + 1 } else { answers };
    let into = |row: Option<usize>, column: usize| rows + row.map_or(0, |row| row + 1) * columns + column;
    let most: u64 = (0..=answers).map(|column| u64::from(grid.whole(column))).sum();
    let (mut arcs, mut cells) = (Vec::new(), Vec::new());
    for (at, row) in grid.rows.iter().enumerate() {
        for (column, people) in row.counts.iter().enumerate().take(columns) {
            let value = u64::from(*people);
            let is_hidden_here = is_hidden(Some(hidden), at, column);
            // A nought that the other face shows is no secret, nor one that the tally tells.
            let told = *people == 0 && inside.is_some() && !is_hidden(inside, at, column);
            let is_asked = (column == answers) == (reader == Reader::List);
            let weight = if grid.is_leaf(at) { 1 } else { 3 };
            arcs.push(Arc {
                from: if grid.is_leaf(at) { at } else { into(Some(at), column) },
                to: into(row.part_of, column),
                value,
                low: if is_hidden_here { 0 } else { value },
                high: if is_hidden_here { most } else { value },
                most,
                hidden: is_hidden_here,
                secret: is_asked && !told && grid.whole(column) > 0,
                cost: weight * (2 + value),
            });
            cells.push((at, column));
        }
    }
    (Network { arcs, nodes: rows + (rows + 1) * columns }, cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "Would you do it again?": yes, maybe, no, and who did not vote, in four organisations.
    fn again(not: [u32; 4]) -> Grid {
        let parts = [[8, 5, 2], [6, 1, 6], [7, 5, 0], [19, 7, 5]];
        let row = |(part, not): (&[u32; 3], u32)| GridRow {
            part_of: None,
            counts: part.iter().copied().chain([not]).collect(),
        };
        Grid { rows: parts.iter().zip(not).map(row).collect() }
    }

    #[test]
    fn the_worked_example_hides_four_figures_where_everybody_voted() {
        let grid = again([0; 4]);
        let hidden = protect(&grid, Profile::Inside, None).unwrap().all;
        let shown = [false; 4].to_vec();
        let two = [false, true, true, false].to_vec();
        assert_eq!(hidden, [two.clone(), two, shown.clone(), shown]);
        assert!(grid.shows_half(&hidden));
    }

    #[test]
    fn beside_the_list_nobody_learns_that_two_of_a_row_did_not_vote() {
        let Hiding { secret, all } = protect(&again([2, 0, 0, 6]), Profile::Inside, None).unwrap();
        assert!(all[0][3], "two of seventeen");
        assert!(all[0].iter().filter(|hidden| **hidden).count() > 1, "what is left would tell it");
        assert!(all[3][3] && all[3][1], "the others would tell it");
        assert!(!secret[3][1], "seven are not few: who knows the turnout may know them");
    }

    #[test]
    fn where_no_way_of_hiding_is_enough_nothing_is_shown() {
        let row = |counts: [u32; 3]| GridRow { part_of: None, counts: counts.to_vec() };
        let grid = Grid { rows: vec![row([9, 2, 0]), row([8, 2, 0])] };
        assert!(protect(&grid, Profile::Inside, None).is_none(), "four in all were told by no tally");
    }
}
