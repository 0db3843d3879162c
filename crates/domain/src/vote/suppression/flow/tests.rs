//! The worked example, cell by cell, and small tables against every table that could be.

use super::*;
use crate::vote::suppression::cell::Shown;

fn row(part_of: Option<usize>, counts: &[u32]) -> Row {
    Row { part_of, voted: counts.iter().sum(), counts: counts.to_vec() }
}

/// "Would you do it again?": yes, maybe, no, in four organisations, 71 answers.
fn again() -> TrueTable {
    let parts = [[8, 5, 2], [6, 1, 6], [7, 5, 0], [19, 7, 5]];
    let rows = [row(None, &[40, 18, 13])].into_iter().chain(parts.iter().map(|part| row(Some(0), part)));
    TrueTable { rows: rows.collect(), sums: Sums::OneEach, sensitive: false }
}

#[test]
fn the_worked_example_is_hidden_cell_by_cell() {
    let [inside, _] = publish_table(&again());
    let cells: Vec<Vec<Option<u32>>> = inside
        .unwrap()
        .rows
        .iter()
        .map(|row| row.cells.iter().chain([&row.voted]).map(|shown| shown.count()).collect())
        .collect();
    let exactly = |counts: [u32; 4]| counts.map(Some).to_vec();
    assert_eq!(cells[0], exactly([40, 18, 13, 71]));
    assert_eq!(cells[1], [Some(8), None, None, Some(15)]);
    assert_eq!(cells[2], [Some(6), None, None, Some(13)]);
    assert_eq!(cells[3], exactly([7, 5, 0, 12]));
    assert_eq!(cells[4], exactly([19, 7, 5, 31]));
}

#[test]
fn outside_what_is_left_of_it_is_the_bottom_line() {
    let [_, outside] = publish_table(&again());
    let rows = outside.unwrap().rows;
    assert_eq!(rows[0].cells, [40, 20, 15].map(Shown::About));
    for row in &rows[1..4] {
        assert_eq!(row.cells, [Shown::Hidden; 3]);
    }
}

#[test]
fn a_line_hides_as_much_as_it_needs_and_no_more() {
    let figure = |value: &u64| Figure {
        value: *value,
        known: (*value, *value),
        hidden: (1..5).contains(value),
        secret: true,
    };
    let hidden = |figures: &[u64]| protect_line(&figures.iter().map(figure).collect::<Vec<_>>(), 5).unwrap();
    assert_eq!(hidden(&[40, 28, 3]), [false, true, true]);
    assert_eq!(hidden(&[30, 12, 1, 1, 0]), [false, true, true, true, false]);
    assert_eq!(hidden(&[20, 10, 0]), [false; 3]);
    assert_eq!(hidden(&[20, 3, 3]), [false, true, true]);
    assert_eq!(protect_line(&[2, 1].map(|value| figure(&value)), 5), None, "three people hide nobody");
}
