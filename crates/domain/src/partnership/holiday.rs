//! School days: not weekends, and not the holidays that a partnership wrote down. A promise of
//! "five school days" means days on which pupils can hear the answer.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::id::HolidayId;
use crate::refusal::Refusal;
use crate::time;
use crate::wording::ShortWords;

/// So many school days an answer may take unless the worker says otherwise (Lundy: "fast").
pub const ANSWER_WITHIN: u8 = 5;
/// Longest holiday that is believed: a summer is six weeks and a bit.
const LONGEST_DAYS: i32 = 70;

/// Days without school: half term, a bank holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// What addresses and other tables call it.
    pub id: HolidayId,
    /// "Half term".
    pub name: ShortWords,
    /// Its first day.
    pub first: Date,
    /// Its last day; the same for a single day.
    pub last: Date,
}

/// First and last day as a form sends them; an empty last day means a single day.
///
/// # Errors
/// [`Refusal::Missing`] with the field that is no day, or a last day before the first or more than
/// ten weeks after it; [`Refusal::DayTooFar`] for a first one that cannot be meant.
pub fn days(first: &str, last: &str, today: Date) -> Result<(Date, Date), Refusal> {
    let first = time::held_day("day", time::day("day", first)?, today)?;
    let last = if last.trim().is_empty() { first } else { time::day("last_day", last)? };
    let longest = first.saturating_add(LONGEST_DAYS.days());
    if (first..=longest).contains(&last) {
        Ok((first, last))
    } else {
        Err(Refusal::Missing { field: "last_day" })
    }
}

/// Whether there is school on this day.
pub fn is_school_day(day: Date, holidays: &[Holiday]) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    !weekend && !holidays.iter().any(|one| (one.first..=one.last).contains(&day))
}

/// The school day that is this many school days after `day`.
pub fn school_days_after(day: Date, many: u8, holidays: &[Holiday]) -> Date {
    let mut on = day;
    let mut left = many;
    while left > 0 && on < Date::MAX {
        on = on.saturating_add(1.day());
        left -= u8::from(is_school_day(on, holidays));
    }
    on
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn holiday(first: Date, last: Date) -> Holiday {
        Holiday { id: "h".into(), name: ShortWords::parse("Winter").unwrap(), first, last }
    }

    #[test]
    fn five_school_days_leave_the_weekend_out() {
        assert_eq!(school_days_after(date(2026, 11, 24), 5, &[]), date(2026, 12, 1));
    }

    #[test]
    fn and_they_leave_holidays_out() {
        let winter = holiday(date(2026, 12, 21), date(2027, 1, 1));
        assert_eq!(school_days_after(date(2026, 12, 17), 5, &[winter]), date(2027, 1, 7));
    }

    #[test]
    fn a_year_without_school_ends_some_day() {
        let always = holiday(date(2026, 1, 1), Date::MAX);
        assert_eq!(school_days_after(date(2026, 12, 17), 5, &[always]), Date::MAX);
    }

    #[test]
    fn a_single_day_needs_no_last_day() {
        let day = date(2027, 5, 3);
        let days = |first, last| days(first, last, date(2026, 11, 24));
        assert_eq!(days("2027-05-03", ""), Ok((day, day)));
        assert_eq!(days("2027-05-03", "2027-05-02"), Err(Refusal::Missing { field: "last_day" }));
        assert_eq!(days("2027-05-03", "2028-05-03"), Err(Refusal::Missing { field: "last_day" }));
        assert_eq!(days("May", ""), Err(Refusal::Missing { field: "day" }));
        for odd in ["0026-12-04", "9999-12-31", "2020-01-01"] {
            assert_eq!(days(odd, ""), Err(Refusal::DayTooFar { field: "day" }), "{odd}");
        }
    }
}
