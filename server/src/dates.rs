//! Days, as people say them: "Tuesday 1 December".

use domain::answer::Answer;
use domain::time::Moment;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Where Fifth's schools are.
pub const ZONE: &str = "Europe/London";

/// The day of a moment in the schools' time zone.
pub fn day_of(moment: Moment) -> Date {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    Timestamp::from_millisecond(moment.0).unwrap_or_default().to_zoned_datetime(zone).date()
}

/// The moment at which the clock on the wall shows this time on this day.
pub fn moment_of(day: Date, time: Time) -> Moment {
    let there = day.to_datetime(time).in_tz(ZONE);
    Moment(there.map_or(0, |there| there.timestamp().as_millisecond()))
}

/// An ISO day in words; what is no day stays as it is.
pub fn in_words(day: &str) -> String {
    day.parse::<Date>().map_or_else(|_| day.to_owned(), |date| date.strftime("%A %-d %B").to_string())
}

/// A time by the clock on the wall: "13:30".
pub fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// Whether a promised day is over.
pub fn is_past(day: &str, now: Moment) -> bool {
    day.parse::<Date>().is_ok_and(|promised| day_of(now) > promised)
}

/// Whether somebody should say what happened after this answer.
pub fn is_due(answer: &Answer, now: Moment) -> bool {
    answer.is_due(day_of(answer.answered_at), day_of(now))
}

/// Whether this is a day, in ISO form.
pub fn is_day(day: &str) -> bool {
    day.parse::<Date>().is_ok()
}

/// The day five school days on: the time within which an answer is promised unless the worker
/// says otherwise. Weekends do not count.
pub fn five_school_days_after(now: Moment) -> String {
    let mut day = day_of(now);
    let mut left = 5;
    while left > 0 {
        day = day.saturating_add(1.day());
        left -= i32::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
    }
    day.to_string()
}

/// An answer whose promised day is in words, ready to be read.
#[must_use]
pub fn with_day_in_words(answer: Answer) -> Answer {
    Answer { by_when: answer.by_when.map(|day| in_words(&day)), ..answer }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_school_days_leave_the_weekend_out() {
        let tuesday = Moment(1_795_521_600_000); // 2026-11-24, noon
        assert_eq!(day_of(tuesday).to_string(), "2026-11-24");
        assert_eq!(five_school_days_after(tuesday), "2026-12-01");
        assert_eq!(in_words("2026-12-01"), "Tuesday 1 December");
    }

    #[test]
    fn a_promise_is_late_from_the_next_day_on() {
        let noon = Moment(1_795_521_600_000);
        assert!(!is_past("2026-11-24", noon));
        assert!(is_past("2026-11-23", noon));
        assert!(!is_past("soon", noon));
    }
}
