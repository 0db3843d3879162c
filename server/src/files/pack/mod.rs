//! The evidence of some weeks to take away: one set of tables, as a workbook and as CSV with its codebook. The
//! same figures as the page has, to the last cell; the same evidence of the same day is the same bytes.

mod tables;
mod workbook;
mod zipped;

use app::partnership::evidence::Evidence;
use app::translator::Translator;
use domain::refusal::Refusal;
use jiff::civil::Date;

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A workbook, for people.
    Xlsx,
    /// CSV files with `datapackage.json`, for computers.
    Zip,
}

impl Kind {
    /// What browsers are told of it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Zip => "application/zip",
        }
    }

    /// "eastmere-2026-09-01-2026-12-31.xlsx".
    pub fn file_name(self, evidence: &Evidence) -> String {
        let plain: String = evidence
            .partnership
            .chars()
            .map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' })
            .collect();
        let plain = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
        let plain = if plain.is_empty() { "evidence".to_owned() } else { plain };
        let ending = if self == Self::Xlsx { "xlsx" } else { "zip" };
        format!("{plain}-{}-{}.{ending}", evidence.period.first, evidence.period.last)
    }
}

/// The file.
///
/// # Errors
/// [`Refusal::Ours`] when a writer fails, which writing to memory does not.
pub fn write(t: &Translator, evidence: &Evidence, kind: Kind) -> Result<Vec<u8>, Refusal> {
    let tables = tables::from_evidence(t, evidence);
    match kind {
        Kind::Xlsx => workbook::write(t, &tables, evidence.today),
        Kind::Zip => zipped::write(&tables, evidence),
    }
}

/// One table.
struct Table {
    /// Its name in files: "ideas".
    name: &'static str,
    /// The id of its name for people.
    title: &'static str,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

/// One column of a table.
struct Column {
    /// Its name in files: "`sent_on`".
    name: &'static str,
    /// The id of its name for people.
    title: &'static str,
    kind: ColumnKind,
}

/// What stands in a column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ColumnKind {
    Text,
    Number,
    Day,
}

/// One cell. A number that may not be shown is empty, and the column beside it says why.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Text(String),
    Number(f64),
    Day(Date),
    Empty,
}

impl Cell {
    fn day(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests;
