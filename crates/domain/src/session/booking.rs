//! When and where a session is held: the day, the time and the place that adults agreed on.

use jiff::ToSpan;
use jiff::civil::{Date, Time};

use crate::id::{PlaceId, SessionId};
use crate::refusal::Refusal;
use crate::time;
use crate::wording::ShortWords;

/// A session lasts at most so many days.
pub const MOST_DAYS: i64 = 14;

/// A session in the calendar. Times are those on the wall clock of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The session that is held then.
    pub session: SessionId,
    /// On which day.
    pub day: Date,
    /// The last day; the same where it is held on one.
    pub until: Date,
    /// From when.
    pub starts: Time,
    /// Until when, on each of its days.
    pub ends: Time,
    /// Where; none until a place is chosen.
    pub place: Option<PlaceId>,
    /// Why there, although the place misses something that this session needs.
    pub why_place: Option<ShortWords>,
}

impl Booking {
    /// Whether some minutes belong to both. A session that ends as the other begins does not.
    pub fn overlaps(&self, other: &Self) -> bool {
        let days = self.day <= other.until && other.day <= self.until;
        days && self.starts < other.ends && other.starts < self.ends
    }

    /// How many days it is held on.
    #[must_use]
    pub fn days(&self) -> u32 {
        let more = self.until.since(self.day).map_or(0, |span| span.get_days());
        u32::try_from(more).unwrap_or(0).saturating_add(1)
    }

    /// The next day after today that has the weekday of its first: next Thursday.
    #[must_use]
    pub fn next_such_day(&self, today: Date) -> Date {
        let number = |day: Date| i64::from(day.weekday().to_monday_zero_offset());
        let ahead = (number(self.day) - number(today) + 6).rem_euclid(7) + 1;
        today.saturating_add(ahead.days())
    }

    /// The same, as it was, on another day: as many days, at the same times, in the same place.
    #[must_use]
    pub fn moved_to(&self, day: Date) -> Self {
        let more = i64::from(self.days()) - 1;
        Self { day, until: day.saturating_add(more.days()), ..self.clone() }
    }
}

/// The last day as a form sends it; a session that says none is held on one day.
///
/// # Errors
/// [`Refusal::Missing`] for what is no day or before the first; [`Refusal::DayTooFar`] beyond
/// [`MOST_DAYS`].
pub fn last_day(typed: &str, day: Date) -> Result<Date, Refusal> {
    if typed.trim().is_empty() {
        return Ok(day);
    }
    let until = time::day("until", typed)?;
    if until < day {
        return Err(Refusal::Unfit { field: "until" });
    }
    let last = day.saturating_add((MOST_DAYS - 1).days());
    if until <= last { Ok(until) } else { Err(Refusal::DayTooFar { field: "until" }) }
}

/// Day and times as a form sends them: "2026-12-03", "13:30", "14:10".
///
/// # Errors
/// [`Refusal::Missing`] with the field that is no day or empty, [`Refusal::Unfit`] with the one that is no
/// time, or an end before its beginning.
pub fn times(day: &str, starts: &str, ends: &str) -> Result<(Date, Time, Time), Refusal> {
    let day = time::day("day", day)?;
    let starts: Time = starts.trim().parse().map_err(|_| Refusal::of_typed(starts, "starts"))?;
    let until: Time = ends.trim().parse().map_err(|_| Refusal::of_typed(ends, "ends"))?;
    if starts < until { Ok((day, starts, until)) } else { Err(Refusal::Unfit { field: "ends" }) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn booking(day: &str, starts: &str, ends: &str) -> Booking {
        let (day, starts, ends) = times(day, starts, ends).unwrap();
        Booking { session: "s".into(), day, until: day, starts, ends, place: None, why_place: None }
    }

    #[test]
    fn a_session_of_days_overlaps_with_each_of_them() {
        let week = Booking { until: date(2026, 12, 7), ..booking("2026-12-03", "13:30", "14:10") };
        assert!(week.overlaps(&booking("2026-12-07", "14:00", "15:00")));
        assert!(booking("2026-12-05", "13:00", "15:00").overlaps(&week));
        assert!(!week.overlaps(&booking("2026-12-08", "13:30", "14:10")));
        let moved = week.moved_to(date(2026, 12, 10));
        assert_eq!((week.days(), moved.day, moved.until), (5, date(2026, 12, 10), date(2026, 12, 14)));
    }

    #[test]
    fn the_next_such_day_is_never_today() {
        let thursday = booking("2026-12-03", "13:30", "14:10");
        for (today, next) in
            [((12, 3), (12, 10)), ((12, 4), (12, 10)), ((12, 9), (12, 10)), ((12, 30), (12, 31))]
        {
            let of = |(month, day)| date(2026, month, day);
            assert_eq!(thursday.next_such_day(of(today)), of(next));
        }
    }

    #[test]
    fn the_last_day_is_within_a_fortnight() {
        let first = date(2026, 12, 3);
        assert_eq!(last_day(" ", first), Ok(first));
        assert_eq!(last_day("2026-12-16", first), Ok(date(2026, 12, 16)));
        assert_eq!(last_day("2026-12-17", first), Err(Refusal::DayTooFar { field: "until" }));
        assert_eq!(last_day("2026-12-02", first), Err(Refusal::Unfit { field: "until" }));
        assert_eq!(last_day("soon", first), Err(Refusal::Missing { field: "until" }));
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
        assert_eq!(times("2026-12-03", "13:30", "13:30"), Err(Refusal::Unfit { field: "ends" }));
    }
}
