//! The tables as a workbook: a sheet each, numbers as numbers, days as days.

use app::translator::Translator;
use domain::refusal::Refusal;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Cell, ColumnKind, Table};

/// Columns of words are so wide, in signs; longer ones wrap.
const WIDE: f64 = 44.0;
const NARROW: f64 = 16.0;

/// The workbook of that day.
///
/// # Errors
/// [`Refusal::Ours`] when the writer fails.
pub(super) fn write(t: &Translator, tables: &[Table], made_on: Date) -> Result<Vec<u8>, Refusal> {
    book(t, tables, made_on).map_err(|_| Refusal::Ours)
}

fn book(t: &Translator, tables: &[Table], made_on: Date) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same evidence of the same day is the same bytes.
    book.set_properties(&DocProperties::new().set_creation_datetime(&date(made_on)?));
    for table in tables {
        fill(t, book.add_worksheet(), table)?;
    }
    book.save_to_buffer()
}

fn fill(t: &Translator, sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let (head, words) = (Format::new().set_bold().set_text_wrap(), Format::new().set_text_wrap());
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.set_name(t.t(table.title))?;
    sheet.set_freeze_panes(1, 0)?;
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, t.t(column.title), &head)?;
        sheet.set_column_width(at, if column.kind == ColumnKind::Text { WIDE } else { NARROW })?;
    }
    for (line, row) in (1_u32..).zip(&table.rows) {
        for (at, cell) in (0_u16..).zip(row) {
            match cell {
                // As a text, so that nothing that somebody typed is a formula.
                Cell::Text(text) => sheet.write_string_with_format(line, at, text, &words)?,
                Cell::Number(number) => sheet.write_number(line, at, *number)?,
                Cell::Day(on) => sheet.write_datetime_with_format(line, at, date(*on)?, &day)?,
                Cell::Empty => continue,
            };
        }
    }
    Ok(())
}

fn date(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1900), part(day.month()), part(day.day()))
}
