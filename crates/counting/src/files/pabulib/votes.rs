//! The votes of a Pabulib file.

use std::hash::Hash;

use crate::instance::{Ballots, Many};

use super::super::names::Names;
use super::super::numbers::{LARGEST, whole};
use super::super::trouble::Trouble;
use super::super::urn::together;
use super::tables::{Row, Sheet};

/// The ballots, equal ones put together.
pub fn ballots(sheet: &Sheet, names: &Names) -> Result<Ballots, Trouble> {
    let Some((line, kind)) = sheet.meta.get("vote_type") else {
        return Err(Trouble::Missing("META has no \"vote_type\"".to_owned()));
    };
    let Some(vote) = sheet.votes.column("vote") else {
        return Err(Trouble::Missing("VOTES has no column \"vote\"".to_owned()));
    };
    let points = sheet.votes.column("points");
    let marks = |row: &Row| marks(row, vote, names);
    let rated = |row: &Row, least| {
        let points = points_of(row, points, least).map_err(|what| format!("points: {what}"))?;
        let options: Vec<&str> = parts(row.cell(Some(vote))).collect();
        names.next_ballot();
        let mark = |name: &str| names.mark_once(name).map_err(|what| format!("vote: {what}"));
        let rated = options
            .iter()
            .zip(&points)
            .filter_map(|(name, points)| mark(name).map(|option| Some((option?, *points))).transpose());
        let rated: Vec<_> = rated.collect::<Result<_, _>>()?;
        if options.len() == points.len() {
            return Ok(rated);
        }
        Err(format!("points: there are {} for {} votes", points.len(), options.len()))
    };
    match kind.as_str() {
        "approval" => each(sheet, marks).map(Ballots::Approval),
        "choose-1" => each(sheet, |row| one(&marks(row)?)).map(Ballots::Choice),
        "cumulative" => each(sheet, |row| rated(row, 0)).map(Ballots::Dots),
        "scoring" => each(sheet, |row| rated(row, -LARGEST)).map(Ballots::Score),
        "ordinal" => {
            let ranks = |row: &Row| Ok(marks(row)?.into_iter().map(|option| vec![option]).collect());
            each(sheet, ranks).map(Ballots::Ranking)
        }
        other => {
            let known = "approval, choose-1, cumulative, scoring or ordinal";
            Err(Trouble::line(*line, format!("vote_type: expected {known}, not {other:?}")))
        }
    }
}

fn each<B: Clone + Eq + Hash>(
    sheet: &Sheet,
    make: impl Fn(&Row) -> Result<B, String>,
) -> Result<Vec<Many<B>>, Trouble> {
    let ballot = |row: &Row| Ok((1, make(row).map_err(|what| Trouble::line(row.line, what))?));
    let ballots: Vec<(u64, B)> = sheet.votes.rows().iter().map(ballot).collect::<Result<_, Trouble>>()?;
    Ok(together(ballots))
}

fn marks(row: &Row, vote: usize, names: &Names) -> Result<Vec<usize>, String> {
    names.next_ballot();
    names.marks(parts(row.cell(Some(vote)))).map_err(|what| format!("vote: {what}"))
}

fn points_of(row: &Row, column: Option<usize>, least: i64) -> Result<Vec<i64>, String> {
    parts(row.cell(column)).map(|points| whole(points, least)).collect()
}

fn one(marks: &[usize]) -> Result<Option<usize>, String> {
    match marks {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        _ => Err(format!("vote: expected one option, not {}", marks.len())),
    }
}

/// What stands in a cell between its commas.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').map(str::trim).filter(|part| !part.is_empty())
}
