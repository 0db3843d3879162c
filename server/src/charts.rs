//! The bars of a published tally, drawn by charts-rs.
//!
//! Of people only a [`PublishedTally`] and rows of a published breakdown can be drawn, so no hidden count reaches an SVG.

mod bar;
mod line;
mod target;

use app::vote::tally::DrawnBars;
use domain::vote::chart::Bar;
use domain::vote::suppression::GroupRow;
use domain::vote::tally::PublishedTally;

use bar::{drawn, in_parts, whole};
pub use line::line;
pub use target::target;

/// Bars of what may be counted to the last one, on tracks of so many.
///
/// # Errors
/// As [`draw`].
pub fn counted(numbers: &[usize], of: usize) -> anyhow::Result<Vec<String>> {
    let share = |n: usize| u16::try_from((1_000 * n).checked_div(of).unwrap_or(0)).unwrap_or(1_000);
    numbers.iter().map(|n| drawn(Bar::Length(share(*n)), true)).collect()
}

/// A bar for each row of a breakdown: who gave this answer, on a track of those of the row who voted.
///
/// # Errors
/// As [`draw`].
pub fn by_group(rows: &[GroupRow], column: usize) -> anyhow::Result<Vec<String>> {
    rows.iter().map(|row| drawn(row.bar(column), true)).collect()
}

/// A bar for each row of the tally, and one for each row of each stage of the count.
///
/// # Errors
/// When charts-rs refuses to draw, which no tally is known to bring about.
pub fn draw(tally: &PublishedTally) -> anyhow::Result<DrawnBars> {
    let rows = tally.rows();
    let splits = rows.iter().map(|row| tally.split(row).map_or(Ok(Vec::new()), |split| in_parts(&split)));
    let splits = splits.collect::<anyhow::Result<_>>()?;
    let joined = tally.is_joined();
    let rows = rows.into_iter().map(|row| match row.line {
        // Beside bars in parts its colour would be that of a part.
        None if joined => whole(row.bar),
        line => drawn(row.bar, line.is_some_and(|line| line.chosen)),
    });
    let stages = tally.stages().into_iter().map(|stage| {
        let rows = stage.rows.into_iter().map(|row| drawn(row.bar, row.elected));
        rows.collect::<anyhow::Result<Vec<String>>>()
    });
    Ok(DrawnBars {
        rows: rows.collect::<anyhow::Result<_>>()?,
        splits,
        stages: stages.collect::<anyhow::Result<_>>()?,
    })
}
