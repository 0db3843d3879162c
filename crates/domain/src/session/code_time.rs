//! When the code of a session lets pupils in. A session without a day: at once, for half a day. One with
//! a day: from its beginning, until its last day is over. And from now, where a worker opens the door.

use jiff::civil::Date;

use crate::session::booking::Booking;
use crate::time::Moment;

/// A code that was opened by hand, or needs no day, lasts so long: a school day with room on both sides.
pub const CODE_LASTS_MINUTES: i64 = 12 * 60;

/// The moment at which a day begins where the schools are: handed in, since no time zone is known here.
pub type Begins = fn(Date) -> Moment;

/// From when until when a code lets pupils in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeTime {
    /// From when; none when it does already, whatever the clock is set to.
    pub opens_at: Option<Moment>,
    /// From then on it lets nobody in.
    pub ends_at: Moment,
}

/// What a code does at a moment. One that is not open is shown nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeNow {
    /// It opens then.
    ToCome(Moment),
    /// It lets pupils in.
    Open,
    /// It let pupils in until then.
    Over(Moment),
}

impl CodeTime {
    /// That of a session without a day, made or opened now.
    #[must_use]
    pub fn at_once(now: Moment) -> Self {
        Self { opens_at: None, ends_at: now.plus_minutes(CODE_LASTS_MINUTES) }
    }

    /// That of a session on its days.
    #[must_use]
    pub fn for_booking(booking: &Booking, begins: Begins) -> Self {
        Self { opens_at: Some(begins(booking.day)), ends_at: end_of(booking, begins) }
    }

    /// From now: for half a day, or to the end of the last day where that is later.
    #[must_use]
    pub fn from_now(now: Moment, booking: Option<&Booking>, begins: Begins) -> Self {
        let half_a_day = Self::at_once(now);
        let days = booking.map(|booking| end_of(booking, begins));
        Self { ends_at: days.map_or(half_a_day.ends_at, |end| end.max(half_a_day.ends_at)), ..half_a_day }
    }

    /// What the code does at this moment.
    #[must_use]
    pub fn at(self, now: Moment) -> CodeNow {
        match self.opens_at.filter(|opens| now < *opens) {
            Some(opens) => CodeNow::ToCome(opens),
            None if now < self.ends_at => CodeNow::Open,
            None => CodeNow::Over(self.ends_at),
        }
    }
}

/// The beginning of the day after the last.
fn end_of(booking: &Booking, begins: Begins) -> Moment {
    begins(booking.until.tomorrow().unwrap_or(booking.until))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::session::booking::times;

    const DAY_MS: i64 = 86_400_000;

    /// Days that all have 24 hours, counted from the first of December.
    fn begins(day: Date) -> Moment {
        let days = day.since(date(2026, 12, 1)).map_or(0, |span| span.get_days());
        Moment(i64::from(days) * DAY_MS)
    }

    fn booking(day: &str, until: &str) -> Booking {
        let (day, starts, ends) = times(day, "13:30", "14:10").unwrap();
        let until = until.parse().unwrap();
        Booking { session: "s".into(), day, until, starts, ends, place: None, why_place: None }
    }

    #[test]
    fn a_code_without_a_day_opens_at_once_for_half_a_day() {
        let time = CodeTime::at_once(Moment(1_000));
        assert_eq!(time.at(Moment(1_000)), CodeNow::Open);
        assert_eq!(time.at(Moment(-DAY_MS)), CodeNow::Open, "a clock that was set back shuts no door");
        let end = Moment(1_000 + DAY_MS / 2);
        assert_eq!((time.at(Moment(end.0 - 1)), time.at(end)), (CodeNow::Open, CodeNow::Over(end)));
    }

    #[test]
    fn a_code_with_days_opens_with_the_first_and_ends_with_the_last() {
        let week = CodeTime::for_booking(&booking("2026-12-03", "2026-12-04"), begins);
        assert_eq!(week.at(Moment(2 * DAY_MS - 1)), CodeNow::ToCome(Moment(2 * DAY_MS)));
        assert_eq!(week.at(Moment(2 * DAY_MS)), CodeNow::Open);
        assert_eq!(week.at(Moment(4 * DAY_MS - 1)), CodeNow::Open);
        assert_eq!(week.at(Moment(4 * DAY_MS)), CodeNow::Over(Moment(4 * DAY_MS)));
    }

    #[test]
    fn a_door_opened_by_hand_stays_open_half_a_day_or_through_the_last_day() {
        let thursday = booking("2026-12-03", "2026-12-03");
        let early = CodeTime::from_now(Moment(0), Some(&thursday), begins);
        assert_eq!(early, CodeTime { opens_at: None, ends_at: Moment(3 * DAY_MS) });
        let late = Moment(10 * DAY_MS);
        assert_eq!(CodeTime::from_now(late, Some(&thursday), begins), CodeTime::at_once(late));
        assert_eq!(CodeTime::from_now(late, None, begins), CodeTime::at_once(late));
    }
}
