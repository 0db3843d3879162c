//! Bytes as text, and text without what a format has no place for.

use super::trouble::Trouble;

/// The bytes as text, without the mark that some programs put in front.
pub fn decode(bytes: &[u8]) -> Result<&str, Trouble> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let mut lines = before.split(|&byte| byte == b'\n');
        let (line, column) = (lines.clone().count(), lines.next_back().map_or(1, |last| last.len() + 1));
        Trouble::At { line, column, what: "this is not UTF-8".to_owned() }
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Text that says something.
pub fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
