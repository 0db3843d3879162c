//! When somebody of an organisation reads worries, and until when one must have been opened.

use jiff::civil::{Date, Time, Weekday, time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::partnership::holiday::Holiday;
use crate::refusal::Refusal;
use crate::time::Moment;

/// So long a worry may wait while somebody is on duty, and so long each after the first is given.
pub const OPENED_WITHIN_MINUTES: i64 = 30;
/// However long the holidays are, after so many days the deputy is told. A weekend with a bank holiday is
/// shorter.
const LONGEST_WAIT_DAYS: i64 = 4;

/// On which days, from when and until when somebody reads worries. A school's days are not a club's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// When the reading begins.
    pub from: Time,
    /// When it ends; from then on nobody is on duty.
    pub until: Time,
    /// On which days of the week.
    pub days: Days,
    /// Whether also on days without school.
    pub in_holidays: bool,
}

impl Default for Hours {
    fn default() -> Self {
        Self { from: time(8, 30, 0, 0), until: time(16, 0, 0, 0), days: Days::default(), in_holidays: false }
    }
}

impl Hours {
    /// Hours as a form sends them: "08:30", "16:00", and the numbers of the days.
    ///
    /// # Errors
    /// [`Refusal::Missing`] for what is no time and for no day, [`Refusal::Unfit`] for an end that is not after
    /// the beginning.
    pub fn read(from: &str, until: &str, days: &[&str], in_holidays: bool) -> Result<Self, Refusal> {
        let read = |field, typed: &str| typed.trim().parse().map_err(|_| Refusal::Missing { field });
        let (from, until) = (read("reads_from", from)?, read("reads_until", until)?);
        if from >= until {
            return Err(Refusal::Unfit { field: "reads_until" });
        }
        let days = Days::read(days).ok_or(Refusal::Missing { field: "days" })?;
        Ok(Self { from, until, days, in_holidays })
    }
}

/// Days of the week, one at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days([bool; 7]);

impl Default for Days {
    /// Monday to Friday.
    fn default() -> Self {
        Self([true, true, true, true, true, false, false])
    }
}

impl Days {
    /// Days by their numbers, "1" for Monday; none where none is among them.
    pub fn read<T: AsRef<str>>(numbers: &[T]) -> Option<Self> {
        let has = |number: u8| numbers.iter().any(|one| one.as_ref().parse() == Ok(number));
        let days = std::array::from_fn(|at| has(u8::try_from(at + 1).unwrap_or_default()));
        days.contains(&true).then_some(Self(days))
    }

    /// The days as the disk has them: "12345".
    pub fn code(self) -> String {
        self.numbers().map(|number| number.to_string()).collect()
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::read(&text.chars().map(String::from).collect::<Vec<_>>()).filter(|days| days.code() == text)
    }

    /// Their numbers, 1 for Monday.
    pub fn numbers(self) -> impl Iterator<Item = u8> {
        (1..=7).zip(self.0).filter_map(|(number, is)| is.then_some(number))
    }

    /// Whether this day of the week is one of them.
    pub fn has(self, day: Weekday) -> bool {
        self.numbers().any(|number| i8::try_from(number) == Ok(day.to_monday_one_offset()))
    }
}

/// The hours of an organisation, the days without school, and where its clock hangs.
#[derive(Clone, Debug)]
pub struct Timetable {
    /// On which days and when somebody reads.
    pub hours: Hours,
    /// Days without school.
    pub holidays: Vec<Holiday>,
    /// Where the organisation is.
    pub zone: TimeZone,
}

impl Timetable {
    /// Whether somebody reads at this moment.
    pub fn is_on_duty(&self, now: Moment) -> bool {
        let (day, time) = self.there(now);
        self.is_day_of_duty(day) && (self.hours.from..self.hours.until).contains(&time)
    }

    /// When somebody reads next, for a moment at which nobody does.
    pub fn begins_next(&self, now: Moment) -> Moment {
        let (mut day, time) = self.there(now);
        if time >= self.hours.from {
            day = day.saturating_add(1.day());
        }
        while !self.is_day_of_duty(day) && day < Date::MAX {
            day = day.saturating_add(1.day());
        }
        self.moment(day, self.hours.from)
    }

    /// Until when what comes at this moment must have been opened: half an hour later while somebody is on
    /// duty, else when somebody is so again, and after four days at the latest.
    pub fn due(&self, from: Moment) -> Moment {
        if self.is_on_duty(from) {
            from.plus_minutes(OPENED_WITHIN_MINUTES)
        } else {
            self.begins_next(from).min(from.plus_days(LONGEST_WAIT_DAYS))
        }
    }

    fn is_day_of_duty(&self, day: Date) -> bool {
        let is_holiday = || self.holidays.iter().any(|one| (one.first..=one.last).contains(&day));
        self.hours.days.has(day.weekday()) && (self.hours.in_holidays || !is_holiday())
    }

    fn there(&self, moment: Moment) -> (Date, Time) {
        let there = Timestamp::from_millisecond(moment.0).unwrap_or_default();
        let there = there.to_zoned_datetime(self.zone.clone());
        (there.date(), there.time())
    }

    fn moment(&self, day: Date, time: Time) -> Moment {
        let there = self.zone.to_zoned_datetime(day.to_datetime(time));
        Moment(there.map_or(i64::MAX, |there| there.timestamp().as_millisecond()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::wording::ShortWords;

    fn timetable(holidays: &[(Date, Date)]) -> Timetable {
        let name = ShortWords::parse("Half term").unwrap();
        let holiday = |(first, last): &(Date, Date)| Holiday {
            id: "h".into(),
            name: name.clone(),
            first: *first,
            last: *last,
        };
        // London, by its rule.
        let zone = TimeZone::posix("GMT0BST,M3.5.0/1,M10.5.0").unwrap();
        Timetable { hours: Hours::default(), holidays: holidays.iter().map(holiday).collect(), zone }
    }

    /// The moment of a time in London: "2026-11-24T08:30".
    fn at(text: &str) -> Moment {
        let there: jiff::civil::DateTime = text.parse().unwrap();
        timetable(&[]).moment(there.date(), there.time())
    }

    #[test]
    fn somebody_reads_from_the_first_minute_on_and_not_in_the_last() {
        let all = timetable(&[]);
        for (moment, reads) in [
            (Moment(at("2026-11-24T08:30").0 - 1), false),
            (at("2026-11-24T08:30"), true),
            (Moment(at("2026-11-24T16:00").0 - 1), true),
            (at("2026-11-24T16:00"), false),
            (at("2026-11-28T10:00"), false), // A Saturday.
        ] {
            assert_eq!(all.is_on_duty(moment), reads, "{moment:?}");
        }
    }

    #[test]
    fn what_comes_in_hours_is_due_in_half_an_hour_also_past_their_end() {
        let all = timetable(&[]);
        assert_eq!(all.due(at("2026-11-24T10:00")), at("2026-11-24T10:30"));
        assert_eq!(all.due(Moment(at("2026-11-24T16:00").0 - 1)), Moment(at("2026-11-24T16:30").0 - 1));
    }

    #[test]
    fn what_comes_when_nobody_reads_is_due_when_the_next_school_day_begins() {
        let all = timetable(&[]);
        for (comes, due) in [
            ("2026-11-24T08:29:59", "2026-11-24T08:30"),
            ("2026-11-24T16:00", "2026-11-25T08:30"),
            ("2026-11-24T23:59", "2026-11-25T08:30"),
            ("2026-11-27T16:00", "2026-11-30T08:30"), // Friday to Monday.
            ("2026-11-28T07:00", "2026-11-30T08:30"),
        ] {
            assert_eq!(all.due(at(comes)), at(due), "{comes}");
        }
    }

    #[test]
    fn holidays_are_no_school_days_and_yet_nobody_waits_longer_than_four_days() {
        let bank = timetable(&[(date(2027, 5, 3), date(2027, 5, 3))]);
        assert_eq!(bank.due(at("2027-04-30T16:00")), at("2027-05-04T08:30"));
        assert!(!bank.is_on_duty(at("2027-05-03T10:00")));
        let summer = timetable(&[(date(2027, 7, 22), date(2027, 9, 1))]);
        assert_eq!(summer.due(at("2027-07-22T10:00")), at("2027-07-26T10:00"));
        assert_eq!(summer.begins_next(at("2027-07-22T10:00")), at("2027-09-02T08:30"));
        // Both sides of the bound: the last days of the holidays.
        assert_eq!(summer.due(at("2027-08-29T08:29")), at("2027-09-02T08:29"));
        assert_eq!(summer.due(at("2027-08-29T08:31")), at("2027-09-02T08:30"));
    }

    #[test]
    fn the_clock_on_the_wall_counts_where_it_is_set_forward_and_back() {
        let all = timetable(&[]);
        // Friday before the last Sunday of March: Monday is an hour earlier by the sun.
        assert_eq!(all.due(at("2027-03-26T16:00")), at("2027-03-29T08:30"));
        assert_eq!(at("2027-03-29T08:30").0 - at("2027-03-26T08:30").0, (3 * 24 - 1) * 3_600_000);
        assert_eq!(all.due(at("2027-10-29T16:00")), at("2027-11-01T08:30"));
        assert_eq!(at("2027-11-01T08:30").0 - at("2027-10-29T08:30").0, (3 * 24 + 1) * 3_600_000);
    }

    #[test]
    fn a_calendar_without_end_ends() {
        let never = timetable(&[(date(2026, 1, 1), Date::MAX)]);
        assert_eq!(never.due(at("2026-11-24T10:00")), at("2026-11-28T10:00"));
    }

    #[test]
    fn a_club_reads_on_saturdays_and_in_the_holidays_if_it_says_so() {
        let of = |days: &[&str], in_holidays| {
            let hours = Hours::read("10:00", "13:00", days, in_holidays).unwrap();
            Timetable { hours, ..timetable(&[(date(2026, 12, 19), date(2027, 1, 3))]) }
        };
        let club = of(&["6"], false);
        assert!(club.is_on_duty(at("2026-11-28T10:00")));
        assert!(!club.is_on_duty(at("2026-11-27T10:00")));
        assert_eq!(club.due(at("2026-11-27T10:00")), at("2026-11-28T10:00"));
        // Nobody waits a week for it.
        assert_eq!(club.due(at("2026-11-28T13:00")), at("2026-12-02T13:00"));
        assert!(!club.is_on_duty(at("2026-12-19T11:00")));
        assert_eq!(club.begins_next(at("2026-12-18T11:00")), at("2027-01-09T10:00"));
        assert!(of(&["6"], true).is_on_duty(at("2026-12-19T11:00")));
    }

    #[test]
    fn hours_end_after_they_begin_and_have_a_day() {
        let days = ["1", "2", "3", "4", "5"];
        assert_eq!(Hours::read("08:30", " 16:00 ", &days, false), Ok(Hours::default()));
        assert_eq!(Hours::read("16:00", "16:00", &days, false), Err(Refusal::Unfit { field: "reads_until" }));
        assert_eq!(Hours::read("soon", "16:00", &days, false), Err(Refusal::Missing { field: "reads_from" }));
        assert_eq!(Hours::read("08:30", "", &days, false), Err(Refusal::Missing { field: "reads_until" }));
        for none in [&[][..], &["0", "8", "x"]] {
            assert_eq!(Hours::read("08:30", "16:00", none, true), Err(Refusal::Missing { field: "days" }));
        }
    }

    #[test]
    fn days_stay_as_they_are_on_the_disk() {
        for code in ["1", "7", "12345", "67", "1234567"] {
            assert_eq!(Days::parse(code).map(Days::code).as_deref(), Some(code));
        }
        for wrong in ["", "0", "8", "21", "11", "1 2", "mon"] {
            assert_eq!(Days::parse(wrong), None, "{wrong}");
        }
        assert!(Days::parse("7").is_some_and(|days| days.has(Weekday::Sunday) && !days.has(Weekday::Monday)));
    }
}
