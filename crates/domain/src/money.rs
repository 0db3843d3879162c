//! Money as people type it.

use crate::refusal::Refusal;

/// The most that one field takes, in whole pounds.
const MOST_POUNDS: u32 = 1_000_000;

/// Reads whole pounds, with or without "£" and commas; none when left empty.
///
/// # Errors
/// [`Refusal::Missing`] with the name of the field.
pub fn parse_pounds(typed: &str, field: &'static str) -> Result<Option<u32>, Refusal> {
    let digits: String = typed.chars().filter(|sign| !matches!(sign, '£' | ',' | ' ')).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().ok().filter(|pounds| *pounds <= MOST_POUNDS).map(Some).ok_or(Refusal::Missing { field })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_are_read_as_people_write_them() {
        let missing = Err(Refusal::Missing { field: "pot" });
        assert_eq!(parse_pounds(" £1,400 ", "pot"), Ok(Some(1_400)));
        assert_eq!(parse_pounds("", "pot"), Ok(None));
        assert_eq!(parse_pounds("12.50", "pot"), missing);
        assert_eq!(parse_pounds("-3", "pot"), missing);
    }
}
