//! When and where a session is held: the day, the time and the place that adults agreed on.

use jiff::civil::{Date, Time};

use crate::id::{PlaceId, SessionId};
use crate::refusal::Refusal;
use crate::time;
use crate::wording::ShortWords;

/// A session in the calendar. Times are those on the wall clock of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The session that is held then.
    pub session: SessionId,
    /// On which day.
    pub day: Date,
    /// From when.
    pub starts: Time,
    /// Until when, on the same day.
    pub ends: Time,
    /// Where; none until a place is chosen.
    pub place: Option<PlaceId>,
    /// Why there, although the place misses something that this session needs.
    pub why_place: Option<ShortWords>,
}

impl Booking {
    /// Whether some minutes belong to both. A session that ends as the other begins does not.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.day == other.day && self.starts < other.ends && other.starts < self.ends
    }
}

/// Day and times as a form sends them: "2026-12-03", "13:30", "14:10".
///
/// # Errors
/// [`Refusal::Missing`] with the field that is no day, no time, or an end before its beginning.
pub fn times(day: &str, starts: &str, ends: &str) -> Result<(Date, Time, Time), Refusal> {
    let day = time::day("day", day)?;
    let starts: Time = starts.trim().parse().map_err(|_| Refusal::Missing { field: "starts" })?;
    let ends: Time = ends.trim().parse().map_err(|_| Refusal::Missing { field: "ends" })?;
    if starts < ends { Ok((day, starts, ends)) } else { Err(Refusal::Missing { field: "ends" }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn booking(day: &str, starts: &str, ends: &str) -> Booking {
        let (day, starts, ends) = times(day, starts, ends).unwrap();
        Booking { session: "s".into(), day, starts, ends, place: None, why_place: None }
    }

    #[test]
    fn two_sessions_overlap_when_they_share_minutes() {
        let one = booking("2026-12-03", "13:30", "14:10");
        assert!(one.overlaps(&booking("2026-12-03", "14:00", "15:00")));
        assert!(!one.overlaps(&booking("2026-12-03", "14:10", "15:00")));
        assert!(!one.overlaps(&booking("2026-12-04", "13:30", "14:10")));
    }

    #[test]
    fn what_is_wrong_with_a_time_is_named() {
        let missing = |field| Err(Refusal::Missing { field });
        assert_eq!(times("soon", "13:30", "14:10"), missing("day"));
        assert_eq!(times("2026-12-03", "", "14:10"), missing("starts"));
        assert_eq!(times("2026-12-03", "13:30", "13:30"), missing("ends"));
    }
}
