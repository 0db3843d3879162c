//! What stands behind the figures of a published tally, as columns of a table and as parts of a bar. The chart, the
//! table and the files are drawn from the same cells.

use super::chart::{FULL, Row};
use super::method::Method;
use super::suppression::Shown;
use super::tally::{Measure, Part, PublishedTally, Said};

/// A column of the table of a tally, beside the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The figure that the rule goes by.
    Figure,
    /// One part of what stands behind it.
    Part(Said),
}

/// The bar of one option, in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SplitBar {
    /// Whether they are one bar, one after the other; rounded parts never are, for they do not add up.
    pub joined: bool,
    /// Its parts, in their order.
    pub parts: Vec<PartBar>,
}

/// One part of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartBar {
    /// What it counts.
    pub said: Said,
    /// What may be shown of it.
    pub shown: Shown,
    /// How long it is, in thousandths of the track; none where nothing may be told of it.
    pub length: Option<u16>,
}

impl PublishedTally {
    /// The columns of its table and of its files: the figure, and the parts where they are told of any option.
    #[must_use]
    pub fn columns(&self) -> Vec<Column> {
        let parts = self.parts().into_iter().filter(|said| self.figure_is() != Some(*said));
        std::iter::once(Column::Figure).chain(parts.map(Column::Part)).collect()
    }

    /// The part that its figure is by itself, where it has parts: of cards that are chosen by how many said yes.
    #[must_use]
    pub fn figure_is(&self) -> Option<Said> {
        let is_yes = self.terms.method == Method::Sort && self.measure == Measure::People;
        (is_yes && self.has_parts()).then_some(Said::Yes)
    }

    /// What stands in a cell; nothing where nothing can, for "none of these" has no parts.
    #[must_use]
    pub fn cell(&self, row: &Row, column: Column) -> Option<Shown> {
        match column {
            Column::Figure => Some(row.shown),
            Column::Part(said) => row.line.map(|line| part(&line.parts, said)),
        }
    }

    /// Whether what stands behind a figure is told of any option.
    #[must_use]
    pub fn has_parts(&self) -> bool {
        self.lines.iter().any(|line| !line.parts.is_empty())
    }

    /// Whether its bars are drawn as parts, one after the other.
    #[must_use]
    pub fn is_joined(&self) -> bool {
        let exact = |part: &Part| matches!(part.shown, Shown::Count(_));
        self.terms.method == Method::Sort
            && self.has_parts()
            && self.lines.iter().all(|line| line.parts.iter().all(exact))
    }

    /// The bar of an option in parts; none where its figure is one bar.
    #[must_use]
    pub fn split(&self, row: &Row) -> Option<SplitBar> {
        let line = row.line.filter(|_| self.has_parts())?;
        let joined = self.is_joined();
        let own = self.figure_is().filter(|_| joined);
        let said = self.parts().into_iter().filter(|said| joined || self.figure_is() != Some(*said));
        let full = self.full_of_parts();
        let bar = |said: Said| {
            let shown = if own == Some(said) { row.shown } else { part(&line.parts, said) };
            let length = shown.count().map(|n| share(n, full));
            PartBar { said, shown, length }
        };
        let is_number = own.is_none() || row.shown.count().is_some();
        is_number.then(|| SplitBar { joined, parts: said.map(bar).collect() })
    }

    fn parts(&self) -> Vec<Said> {
        if self.has_parts() { Said::for_terms(&self.terms).to_vec() } else { Vec::new() }
    }

    /// What fills a track: all who voted, or the most answers that an option had.
    fn full_of_parts(&self) -> u32 {
        let sum = |parts: &[Part]| parts.iter().filter_map(|part| part.shown.count()).sum::<u32>();
        match self.terms.method {
            Method::ThisOrThat => self.lines.iter().map(|line| sum(&line.parts)).max().unwrap_or(0),
            _ => self.voted.count().unwrap_or(0),
        }
    }
}

fn part(parts: &[Part], said: Said) -> Shown {
    parts.iter().find(|part| part.said == said).map_or(Shown::Hidden, |part| part.shown)
}

fn share(part: u32, full: u32) -> u16 {
    let share = (FULL * u64::from(part)).checked_div(u64::from(full)).unwrap_or(0).min(FULL);
    u16::try_from(share).unwrap_or(u16::MAX)
}

#[cfg(test)]
#[path = "split_tests.rs"]
mod tests;
