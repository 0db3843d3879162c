//! Lists as text: whatever the encoding and whatever stands between the cells.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{MOST_ROWS, Table, not_a_list, too_large};
use domain::refusal::Refusal;

/// Rows above the names of the columns: a title, a date, an empty line.
const MOST_ABOVE: usize = 20;

/// Reads text whose cells stand between commas, semicolons or tabs.
pub(super) fn read(bytes: &[u8]) -> Result<Table, Refusal> {
    let text = decoded(bytes)?;
    let line = |at: &csv::Position| {
        // Where a record begins, empty lines before it are not yet behind it.
        let from = usize::try_from(at.byte()).ok().and_then(|from| text.as_bytes().get(from..));
        let empty = from.unwrap_or_default().iter().take_while(|byte| b"\r\n".contains(byte));
        let line = usize::try_from(at.line()).unwrap_or(usize::MAX);
        line.saturating_add(empty.filter(|byte| **byte == b'\n').count())
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| not_a_list())?;
        if rows.len() > MOST_ROWS + MOST_ABOVE {
            return Err(too_large());
        }
        // The reader leaves empty lines out; a row is called by its line, as in the file.
        let line = record.position().map_or(0, &line).min(rows.len() + MOST_ROWS);
        rows.resize(line.saturating_sub(1).max(rows.len()), Vec::new());
        rows.push(record.iter().map(str::to_owned).collect());
    }
    if rows.iter().all(|row: &Vec<String>| row.len() < 2) { Err(not_a_list()) } else { Ok(Table(rows)) }
}

/// The text in the encoding that its first bytes say; else UTF-8, or what Excel writes in England.
fn decoded(bytes: &[u8]) -> Result<String, Refusal> {
    let text = match (Encoding::for_bom(bytes), utf_16_without_mark(bytes)) {
        (Some((encoding, mark)), _) => {
            encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0.into_owned()
        }
        (None, Some(encoding)) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        (None, None) => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
        },
    };
    // A picture, a program, an old workbook: text has none of these signs.
    let strange = |sign: char| sign.is_control() && !"\r\n\t".contains(sign);
    if text.trim().is_empty() || text.chars().any(strange) || is_markup(&text) {
        return Err(not_a_list());
    }
    Ok(text)
}

/// A page that calls itself a workbook: some programs write one.
fn is_markup(text: &str) -> bool {
    text.trim_start().starts_with('<')
}

/// Every second byte of plain letters is empty in UTF-16.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let first = bytes.get(..bytes.len().min(200) & !1).filter(|first| first.len() >= 8)?;
    let empty = |at: usize| first.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count() * 10;
    let enough = first.len() * 4;
    match (empty(0) > enough, empty(1) > enough) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// What stands between the cells: Excel may say so in the first line ("sep=;"). Else the sign that the
/// first lines have most of, outside quotes.
fn delimiter(text: &str) -> u8 {
    let said = text.strip_prefix("sep=").and_then(|rest| rest.bytes().next());
    said.filter(|sign| b",;\t|".contains(sign)).unwrap_or_else(|| {
        let first = || text.lines().filter(|line| !line.trim().is_empty()).take(MOST_ABOVE);
        let many = |sign: u8| first().map(|line| outside_quotes(line, sign)).sum::<usize>();
        let mut best = b',';
        for sign in [b';', b'\t', b'|'] {
            if many(sign) > many(best) {
                best = sign;
            }
        }
        best
    })
}

fn outside_quotes(line: &str, sign: u8) -> usize {
    let parts = line.split('"').step_by(2);
    parts.map(|part| part.bytes().filter(|byte| *byte == sign).count()).sum()
}
