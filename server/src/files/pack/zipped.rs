//! The tables as CSV, one file each, with `datapackage.json` that says what every column is (Data Package 2).

use std::io::{Cursor, Write};

use app::partnership::evidence::Evidence;
use domain::refusal::Refusal;
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{Cell, ColumnKind, Table};
use crate::files::spreadsheet::harmless;

/// The zip file.
///
/// # Errors
/// [`Refusal::Ours`] when the writer fails.
pub(super) fn write(tables: &[Table], evidence: &Evidence) -> Result<Vec<u8>, Refusal> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The same evidence is the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut put = |name: &str, bytes: &[u8]| -> Result<(), Refusal> {
        zip.start_file(name, options).map_err(|_| Refusal::Ours)?;
        zip.write_all(bytes).map_err(|_| Refusal::Ours)
    };
    for table in tables {
        put(&format!("{}.csv", table.name), &csv(table)?)?;
    }
    let codebook = serde_json::to_vec_pretty(&codebook(tables, evidence)).map_err(|_| Refusal::Ours)?;
    put("datapackage.json", &codebook)?;
    zip.finish().map(Cursor::into_inner).map_err(|_| Refusal::Ours)
}

fn csv(table: &Table) -> Result<Vec<u8>, Refusal> {
    let mut file = csv::Writer::from_writer(Vec::new());
    let names = table.columns.iter().map(|column| column.name);
    file.write_record(names).map_err(|_| Refusal::Ours)?;
    for row in &table.rows {
        file.write_record(row.iter().map(text)).map_err(|_| Refusal::Ours)?;
    }
    file.into_inner().map_err(|_| Refusal::Ours)
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Empty => String::new(),
    }
}

fn codebook(tables: &[Table], evidence: &Evidence) -> serde_json::Value {
    let resource = |table: &Table| {
        let field = |column: &super::Column| {
            let kind = match column.kind {
                ColumnKind::Text => "string",
                ColumnKind::Number => "number",
                ColumnKind::Day => "date",
            };
            json!({ "name": column.name, "type": kind, "description": crate::locale::PLAIN_WORDS.t(column.title) })
        };
        json!({
            "name": table.name,
            "path": format!("{}.csv", table.name),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": { "fields": table.columns.iter().map(field).collect::<Vec<_>>() },
        })
    };
    json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "fifth-evidence",
        "title": evidence.partnership,
        "created": format!("{}T00:00:00Z", evidence.today),
        "resources": tables.iter().map(resource).collect::<Vec<_>>(),
    })
}
