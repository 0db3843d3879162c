//! Days, as people say them: "Tuesday 1 December".

use domain::ideas::answer::Answer;
use domain::partnership::holiday::{ANSWER_WITHIN, Holiday, school_days_after};
use domain::time::Moment;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

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

/// The day by which an answer is promised unless the worker says otherwise.
pub fn answer_by(now: Moment, holidays: &[Holiday]) -> String {
    school_days_after(day_of(now), ANSWER_WITHIN, holidays).to_string()
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
    fn a_moment_has_its_day_and_a_day_its_words() {
        let tuesday = Moment(1_795_521_600_000); // 2026-11-24, noon
        assert_eq!(day_of(tuesday).to_string(), "2026-11-24");
        assert_eq!(answer_by(tuesday, &[]), "2026-12-01");
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
