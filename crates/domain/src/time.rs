//! Moments, as the disk keeps them, and days, as forms send them.

use jiff::ToSpan;
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

/// A day for which something is promised: today or later, and within a year. A promise for a day that
/// is over would be late at once, and nobody waits for one of the next century.
///
/// # Errors
/// Those of [`day`], and [`Refusal::DayTooFar`].
pub fn promised_day(field: &'static str, typed: &str, today: Date) -> Result<Date, Refusal> {
    within(field, day(field, typed)?, today, today.saturating_add(1.year()))
}

/// A day on which something is held: within five years of today, as records of what was may be
/// written down too.
///
/// # Errors
/// [`Refusal::DayTooFar`].
pub fn held_day(field: &'static str, day: Date, today: Date) -> Result<Date, Refusal> {
    within(field, day, today.saturating_sub(5.years()), today.saturating_add(5.years()))
}

fn within(field: &'static str, day: Date, first: Date, last: Date) -> Result<Date, Refusal> {
    if (first..=last).contains(&day) { Ok(day) } else { Err(Refusal::DayTooFar { field }) }
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

    #[test]
    fn a_promise_is_for_a_day_from_today_within_a_year() {
        let today = date(2026, 11, 24);
        for meant in ["2026-11-24", "2027-11-24"] {
            assert!(promised_day("by_when", meant, today).is_ok(), "{meant}");
        }
        for odd in ["2026-11-23", "2020-01-01", "0026-12-04", "2027-11-25", "9999-12-31"] {
            let refused = Err(Refusal::DayTooFar { field: "by_when" });
            assert_eq!(promised_day("by_when", odd, today), refused, "{odd}");
        }
        assert!(promised_day("by_when", "9999-12-31", date(9999, 12, 31)).is_ok());
    }

    #[test]
    fn a_session_is_held_within_five_years() {
        let today = date(2028, 2, 29);
        for meant in [date(2023, 2, 28), today, date(2033, 2, 28)] {
            assert_eq!(held_day("day", meant, today), Ok(meant));
        }
        for odd in [date(1, 1, 1), date(2023, 2, 27), date(2033, 3, 1), date(9999, 12, 31)] {
            assert_eq!(held_day("day", odd, today), Err(Refusal::DayTooFar { field: "day" }));
        }
    }
}
