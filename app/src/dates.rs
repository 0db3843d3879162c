//! Days and times as people say them: "Tuesday 1 December", "13:30". All words of days come from
//! here and stand in `dates.ftl`; up to here a day is a [`Date`].

use domain::time::Moment;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use crate::isolates;
use crate::translator::Translator;

/// Where Fifth's schools are.
pub const ZONE: &str = "Europe/London";

const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// The day of a moment where the schools are.
pub fn day_of(moment: Moment) -> Date {
    there(moment).date()
}

/// The same with the time by the clock on the wall, in whole minutes.
pub fn day_and_time_of(moment: Moment) -> (Date, Time) {
    let there = there(moment);
    (there.date(), Time::constant(there.hour(), there.minute(), 0, 0))
}

/// A moment where the schools are.
fn there(moment: Moment) -> ZonedDateTime {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    Timestamp::from_millisecond(moment.0).unwrap_or_default().to_zoned_datetime(zone)
}

impl Translator {
    /// A day: "Tuesday 1 December".
    pub fn day(&self, day: Date) -> String {
        let month = MONTHS.iter().zip(1..).find(|(_, month)| *month == day.month());
        let values = [
            ("weekday", self.t(weekday(day)).into()),
            ("day", day.day().to_string().into()),
            ("month", month.map(|(id, _)| self.t(id)).unwrap_or_default().into()),
        ];
        // All of it is ours: one text in one direction.
        isolates::without(&self.t_with("day-in-words", &values))
    }

    /// A day that can be years away: "3 December 2026".
    pub fn date(&self, day: Date) -> String {
        let month = MONTHS.iter().zip(1..).find(|(_, month)| *month == day.month());
        let values = [
            ("day", day.day().to_string().into()),
            ("month", month.map(|(id, _)| self.t(id)).unwrap_or_default().into()),
            ("year", day.year().to_string().into()),
        ];
        isolates::without(&self.t_with("date-in-words", &values))
    }

    /// Days one after the other: "Tuesday 1 December", or "Tuesday 1 December to Friday 4 December".
    pub fn days(&self, first: Date, last: Date) -> String {
        if first == last {
            return self.day(first);
        }
        let values = [("first", self.day(first).into()), ("last", self.day(last).into())];
        isolates::without(&self.t_with("days-in-words", &values))
    }

    /// The day of a moment: "Tuesday 1 December".
    pub fn day_of(&self, moment: Moment) -> String {
        self.day(day_of(moment))
    }

    /// The time of a moment: "09:30".
    pub fn clock_of(&self, moment: Moment) -> String {
        self.clock(there(moment).time())
    }

    /// A time by the clock on the wall: "09:30".
    pub fn clock(&self, time: Time) -> String {
        let two = |number: i8| format!("{number:02}").into();
        self.t_with("clock", &[("hour", two(time.hour())), ("minute", two(time.minute()))])
    }
}

/// The days of a week, by the ids of their names.
pub(crate) const WEEK: [&str; 7] = [
    "day-monday",
    "day-tuesday",
    "day-wednesday",
    "day-thursday",
    "day-friday",
    "day-saturday",
    "day-sunday",
];

fn weekday(day: Date) -> &'static str {
    let at = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
    WEEK.get(at).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::translator::Value;

    const PLAIN: Translator = Translator {
        language: "en",
        look_up: |_, id, values| match values {
            [] => id.rsplit('-').next().unwrap_or_default().to_owned(),
            values => values.iter().map(|(_, value)| text(value)).collect::<Vec<_>>().join(" "),
        },
    };

    fn text(value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
        }
    }

    #[test]
    fn days_and_times_are_said_as_people_say_them() {
        assert_eq!(PLAIN.day(date(2026, 12, 1)), "tuesday 1 december");
        assert_eq!(PLAIN.day(date(2028, 2, 29)), "tuesday 29 february");
        assert_eq!(PLAIN.date(date(2026, 12, 3)), "3 december 2026");
        assert_eq!(PLAIN.clock(time(9, 5, 0, 0)), "09 05");
    }

    #[test]
    fn a_moment_has_its_day_where_the_schools_are() {
        let noon = Moment(1_795_521_600_000);
        assert_eq!(day_of(noon), date(2026, 11, 24));
        // Half past eleven in the evening of Greenwich in June is half past twelve in London.
        let late: Timestamp = "2027-06-03T23:30:00Z".parse().unwrap();
        assert_eq!(PLAIN.day_of(Moment(late.as_millisecond())), "friday 4 june");
    }
}
