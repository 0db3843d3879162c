//! Whole numbers in files.

/// The largest whole number in a file: every reader of JSON reads it as it is (RFC 7493).
pub const LARGEST: i64 = 9_007_199_254_740_991;

/// A whole number that is not below `least`. `250.0` is as whole as `250`: some programs write
/// all numbers so.
pub fn whole(text: &str, least: i64) -> Result<i64, String> {
    let digits = match text.split_once('.') {
        Some((digits, after)) if !after.is_empty() && after.bytes().all(|digit| digit == b'0') => digits,
        _ => text,
    };
    let number = digits.parse().ok().filter(|number| (least..=LARGEST).contains(number));
    number.ok_or_else(|| format!("{text:?} is not {}", expected(least)))
}

/// Zero, or a number of things there can be.
pub fn natural(text: &str) -> Result<u64, String> {
    whole(text, 0).map(i64::unsigned_abs)
}

/// What is expected where a number not below `least` stands.
pub fn expected(least: i64) -> String {
    format!("a whole number from {least} to {LARGEST}")
}
