//! Cells that pupils wrote, in a file that a spreadsheet opens: none begins a formula.
#![no_main]

use libfuzzer_sys::fuzz_target;
use server::files::spreadsheet::file;

fuzz_target!(|cells: Vec<String>| {
    let Ok(bytes) = file(vec![cells.clone()]) else { panic!("writing to memory failed") };
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("Excel needs the mark");
    for delimiter in [b',', b';', b'\t'] {
        let mut rows = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text);
        for row in rows.records() {
            for cell in row.expect("what was written is UTF-8").iter() {
                let first = cell.trim_start_matches(|sign: char| sign == '"' || sign.is_whitespace());
                assert!(!first.starts_with(['=', '+', '-', '@']), "{cell:?} of {cells:?}");
            }
        }
    }
});
