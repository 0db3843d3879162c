//! A list as schools export it, on its way to groups: one row for each pupil, or one for each group.
//! Of each row only the class and the age are read, and they are summed at once; names and all else are
//! dropped with the file, and nothing of a row stands in a log or a refusal.

mod columns;
mod excel;
mod sum;
mod text;

pub use columns::{Column, Columns, Part};
pub use sum::{Fault, Summed, Why};

use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use jiff::civil::Date;

/// Largest file: 2,000 rows with twenty columns are a tenth of it.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// Most rows below the names of the columns.
pub const MOST_ROWS: usize = 2_000;
/// Most columns; an export of everything about everybody is not for here.
pub const MOST_COLUMNS: usize = 60;
/// Most groups that one list makes: they stand on one page, to be looked through.
pub const MOST_GROUPS: usize = 100;

/// Rows of cells, trimmed. It is never shown, and knows no way to be printed.
pub struct Table(Vec<Vec<String>>);

/// What was read of a list.
pub struct Read {
    /// How the columns are called, in their order; a letter for one whose name is not known.
    pub labels: Vec<String>,
    /// Which column was taken for what.
    pub columns: Columns,
    /// The groups and the rows that were left out; or why there are none yet.
    pub summed: Result<Summed, Refusal>,
}

/// Reads a file. `chosen` is what somebody said of the columns; what nobody said is guessed from their
/// names, and so is all when the columns are not called as they were `seen`. Ages are those of `today`.
///
/// # Errors
/// [`PartnershipRefusal::NotAList`], [`PartnershipRefusal::ListTooLarge`],
/// [`PartnershipRefusal::TooManyColumns`].
pub fn read(bytes: &[u8], chosen: &Columns, seen: &[String], today: Date) -> Result<Read, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(too_large());
    }
    let table = if bytes.starts_with(b"PK\x03\x04") { excel::read(bytes)? } else { text::read(bytes)? };
    if table.0.iter().any(|row| row.len() > MOST_COLUMNS) {
        return Err(PartnershipRefusal::TooManyColumns { most: MOST_COLUMNS }.into());
    }
    let head = columns::head(&table);
    if table.0.iter().skip(head.rows).filter(|row| is_filled(row)).count() > MOST_ROWS {
        return Err(too_large());
    }
    let is_other = !seen.is_empty() && seen != head.labels;
    let columns = if is_other { head.guess } else { chosen.or(&head.guess) };
    let summed = sum::sum(&table, head.rows, &columns, today);
    Ok(Read { labels: head.labels, columns, summed })
}

fn is_filled(row: &[String]) -> bool {
    row.iter().any(|cell| !cell.is_empty())
}

fn too_large() -> Refusal {
    PartnershipRefusal::ListTooLarge { most: MOST_ROWS }.into()
}

fn not_a_list() -> Refusal {
    PartnershipRefusal::NotAList.into()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
