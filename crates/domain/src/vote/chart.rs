//! A published tally as rows of bars. The chart, the table and the file are drawn from the same rows,
//! so no picture shows a number that its table does not.

use crate::id::OptionId;
use crate::vote::method::Method;
use crate::vote::round::BallotOption;
use crate::vote::suppression::{GroupRow, Says, Shown};
use crate::vote::tally::{Measure, PublishedStep, PublishedTally, TallyLine};

/// One row: an option, or "none of these".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'a> {
    /// The option and what became of it; none in the last row, "none of these".
    pub line: Option<&'a TallyLine>,
    /// What may be shown of its figure.
    pub shown: Shown,
    /// How it is drawn.
    pub bar: Bar,
}

/// A bar on a track. Lengths are shares of the track, in thousandths; a full track is all who voted,
/// or all the points, coins or duels that there could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// So long.
    Length(u16),
    /// At least so long; where it ends is not told. It is as long as its word says, whoever voted.
    Open(u16),
    /// Nothing may be told of it, not even that it is short.
    Hidden,
}

/// One stage of a count in stages, where its figures may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage<'a> {
    /// Which stage, from 1.
    pub number: usize,
    /// The options that are still in, with their votes.
    pub rows: Vec<StageRow<'a>>,
}

/// One option in a stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StageRow<'a> {
    /// The option.
    pub option: &'a BallotOption,
    /// Its votes.
    pub shown: Shown,
    /// How they are drawn.
    pub bar: Bar,
    /// Whether it has enough votes now.
    pub elected: bool,
}

/// A full track.
pub(super) const FULL: u64 = 1_000;

impl PublishedTally {
    /// The rows of its chart and its table; no bars where no counts are shown.
    pub fn rows(&self) -> Vec<Row<'_>> {
        let full = self.full();
        let row = |line, shown| Row { line, shown, bar: bar(shown, full) };
        let mut rows: Vec<Row> = self.lines.iter().map(|line| row(Some(line), line.shown)).collect();
        if self.has_counts() && !rows.is_empty() {
            rows.push(row(None, self.none));
        }
        rows
    }

    /// Whether there is a row to show at all.
    pub fn has_rows(&self) -> bool {
        !self.lines.is_empty() && self.says != Says::Nothing
    }

    /// Whether figures are shown at all, beside what was chosen.
    pub fn has_counts(&self) -> bool {
        self.says == Says::Counts
    }

    /// The stages of its count, those whose figures may be shown.
    pub fn stages(&self) -> Vec<Stage<'_>> {
        let full = self.voted.count().unwrap_or(0);
        let steps = (1..).zip(&self.steps);
        let stages = steps.filter_map(|(number, step)| match step {
            PublishedStep::Stage { votes, elected, .. } => {
                let row = |(id, shown): &(OptionId, Shown)| {
                    let option = self.option(id)?;
                    Some(StageRow {
                        option,
                        shown: *shown,
                        bar: bar(*shown, full),
                        elected: elected.contains(id),
                    })
                };
                Some(Stage { number, rows: votes.iter().filter_map(row).collect() })
            }
            _ => None,
        });
        stages.filter(|stage| stage.rows.iter().any(|row| row.shown.count().is_some())).collect()
    }

    /// The figure that fills a track.
    fn full(&self) -> u32 {
        let voted = self.voted.count().unwrap_or(0);
        let others = u32::try_from(self.lines.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let full = match (self.measure, self.terms.method) {
            (Measure::People | Measure::Firsts, _) => voted,
            (Measure::Coins, Method::Coins { coins }) => voted.saturating_mul(u32::from(coins)),
            (Measure::Points, Method::Sort) => voted.saturating_mul(2),
            (Measure::Points | Measure::Coins, _) => voted.saturating_mul(others),
            (Measure::Beaten, _) => others,
            (Measure::WinRate, _) => 100,
        };
        // Rounded figures can be a little more than rounded all.
        self.lines.iter().filter_map(|line| line.shown.count()).chain([full]).max().unwrap_or(0)
    }
}

impl GroupRow {
    /// How the figure of a column is drawn, on a track of all of the row who voted; hidden where that is.
    pub fn bar(&self, column: usize) -> Bar {
        match (self.cells.get(column), self.voted) {
            (Some(shown), Shown::Count(voted)) => bar(*shown, voted),
            _ => Bar::Hidden,
        }
    }
}

fn bar(shown: Shown, full: u32) -> Bar {
    match shown {
        Shown::Count(figure) | Shown::About(figure) => {
            let share = (FULL * u64::from(figure)).checked_div(u64::from(full)).unwrap_or(0).min(FULL);
            Bar::Length(u16::try_from(share).unwrap_or(u16::MAX))
        }
        Shown::AlmostEveryone => Bar::Open(900),
        Shown::Most => Bar::Open(500),
        Shown::Hidden => Bar::Hidden,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_stands_on_all_who_voted_so_that_a_quarter_and_all_differ() {
        assert_eq!(bar(Shown::Count(6), 24), Bar::Length(250));
        assert_eq!(bar(Shown::Count(24), 24), Bar::Length(1_000));
        assert_eq!(bar(Shown::About(25), 24), Bar::Length(1_000));
        assert_eq!(bar(Shown::Count(0), 0), Bar::Length(0));
    }

    #[test]
    fn a_word_has_the_length_of_the_word_and_of_nothing_else() {
        for full in [10, 24, 60, 1_000] {
            assert_eq!(bar(Shown::AlmostEveryone, full), Bar::Open(900));
            assert_eq!(bar(Shown::Most, full), Bar::Open(500));
            assert_eq!(bar(Shown::Hidden, full), Bar::Hidden);
        }
    }
}
