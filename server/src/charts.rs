//! The bars of a published tally, drawn by charts-rs.
//!
//! Only a [`PublishedTally`] can be drawn, so no hidden count reaches an SVG.

mod bar;

use app::vote::tally::DrawnBars;
use domain::vote::tally::PublishedTally;

use bar::drawn;

/// A bar for each row of the tally, and one for each row of each stage of the count.
///
/// # Errors
/// When charts-rs refuses to draw, which no tally is known to bring about.
pub fn draw(tally: &PublishedTally) -> anyhow::Result<DrawnBars> {
    let rows = tally.rows().into_iter().map(|row| drawn(row.bar, row.line.is_some_and(|line| line.chosen)));
    let stages = tally.stages().into_iter().map(|stage| {
        let rows = stage.rows.into_iter().map(|row| drawn(row.bar, row.elected));
        rows.collect::<anyhow::Result<Vec<String>>>()
    });
    Ok(DrawnBars {
        rows: rows.collect::<anyhow::Result<_>>()?,
        stages: stages.collect::<anyhow::Result<_>>()?,
    })
}
