//! Bytes that travel in a page or a cookie.

use std::fmt::Write as _;

/// Bytes as letters and digits, two each.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes that [`hex`] gave; none for anything else.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let is_hex = text.len() <= 4_096
        && text.len().is_multiple_of(2)
        && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let pairs = (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok());
    if is_hex { pairs.collect() } else { None }
}
