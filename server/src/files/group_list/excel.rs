//! Lists as workbooks. How much is in one is looked at before anything is read: a small file can hold
//! endless rows.

use std::io::{Cursor, Read, copy, sink};

use calamine::{DataRef, Reader, Xlsx};
use domain::refusal::Refusal;
use zip::ZipArchive;

use super::{MOST_COLUMNS, MOST_ROWS, Table, not_a_list, too_large};
use domain::partnership::refusal::PartnershipRefusal;

/// All that is in it, unpacked. 2,000 rows with sixty columns are a third of it.
const MOST_UNPACKED: u64 = 24 * 1024 * 1024;
/// Parts of it: sheets, styles, pictures.
const MOST_PARTS: usize = 200;
/// The last row that is looked at, with room for a title above.
const LAST_ROW: usize = MOST_ROWS + 20;

/// Reads the first sheet that has more than one cell.
pub(super) fn read(bytes: &[u8]) -> Result<Table, Refusal> {
    is_small(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| not_a_list())?;
    for name in book.sheet_names().into_iter().take(10) {
        let rows = sheet(&mut book, &name)?;
        if rows.iter().any(|row| row.len() > 1) {
            return Ok(Table(rows));
        }
    }
    Err(not_a_list())
}

/// Unpacks it into nothing: what it says of its size may be a lie.
fn is_small(bytes: &[u8]) -> Result<(), Refusal> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(|_| not_a_list())?;
    if parts.len() > MOST_PARTS {
        return Err(not_a_list());
    }
    let mut left = MOST_UNPACKED;
    for at in 0..parts.len() {
        let part = parts.by_index(at).map_err(|_| not_a_list())?;
        let unpacked = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| not_a_list())?;
        left = left.checked_sub(unpacked).ok_or_else(too_large)?;
    }
    Ok(())
}

/// The cells of a sheet, in their rows. They are read one by one: a sheet of two cells can be as wide as
/// Excel allows.
fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<Vec<String>>, Refusal> {
    // A sheet that is a drawing has no cells.
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return Ok(Vec::new()) };
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|_| not_a_list())? {
        let text = text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        let at = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let (row, column) = (at(row), at(column));
        if row >= LAST_ROW {
            return Err(too_large());
        }
        if column >= MOST_COLUMNS {
            return Err(PartnershipRefusal::TooManyColumns { most: MOST_COLUMNS }.into());
        }
        rows.resize(rows.len().max(row + 1), Vec::new());
        if let Some(cells) = rows.get_mut(row) {
            cells.resize(cells.len().max(column + 1), String::new());
            if let Some(place) = cells.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(rows)
}

/// A cell as a list of text would have it: days as ISO writes them, whole numbers without a point.
fn text(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Int(number) => number.to_string(),
        // Whole ones are printed without a point.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        _ => String::new(),
    }
}
