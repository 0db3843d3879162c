//! Days, judged by what the clock says. They become words in `app`, and nowhere else.

pub use app::dates::{ZONE, day_and_time_of, day_of};
use domain::partnership::holiday::{ANSWER_WITHIN, Holiday, school_days_after};
use domain::time::Moment;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

/// Where Fifth's schools are, as a clock needs it.
pub fn zone() -> TimeZone {
    TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)
}

/// The moment at which the clock on the wall shows this time on this day.
pub fn moment_of(day: Date, time: Time) -> Moment {
    let there = day.to_datetime(time).in_tz(ZONE);
    Moment(there.map_or(0, |there| there.timestamp().as_millisecond()))
}

/// The moment at which a day begins.
pub fn begins(day: Date) -> Moment {
    moment_of(day, Time::midnight())
}

/// Whether a promised day is over.
pub fn is_past(promised: Date, now: Moment) -> bool {
    day_of(now) > promised
}

/// The day by which an answer is promised unless the worker says otherwise.
pub fn answer_by(now: Moment, holidays: &[Holiday]) -> Date {
    school_days_after(day_of(now), ANSWER_WITHIN, holidays)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const NOON: Moment = Moment(1_795_521_600_000); // 2026-11-24

    #[test]
    fn an_answer_is_promised_in_five_school_days() {
        assert_eq!(answer_by(NOON, &[]), date(2026, 12, 1));
    }

    #[test]
    fn a_promise_is_late_from_the_next_day_on() {
        assert!(!is_past(date(2026, 11, 24), NOON));
        assert!(is_past(date(2026, 11, 23), NOON));
    }
}
