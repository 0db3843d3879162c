//! Moments, as the disk keeps them, and days, as forms send them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The moment this many minutes later.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000)))
    }

    /// The moment this many days of 24 hours later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_minutes(days.saturating_mul(24 * 60))
    }
}

/// A day as a form sends it in this field: "2026-12-03". Inside it is a [`Date`], and becomes words
/// only where it is read.
///
/// # Errors
/// [`Refusal::Missing`] with the name of the field when it is empty or no day.
pub fn day(field: &'static str, typed: &str) -> Result<Date, Refusal> {
    typed.trim().parse().map_err(|_| Refusal::Missing { field })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_read_and_what_is_none_is_refused_with_its_field() {
        assert_eq!(day("by_when", " 2028-02-29 "), Ok(date(2028, 2, 29)));
        for typed in ["", "soon", "2026-13-01", "2026-02-29", "2026-12"] {
            assert_eq!(day("by_when", typed), Err(Refusal::Missing { field: "by_when" }), "{typed}");
        }
    }
}
