//! Days as people say them, in the reader's language: "Tuesday 1 December".

use domain::time::Moment;

use crate::translator::Translator;

const WEEKDAYS: [&str; 7] = [
    "day-thursday",
    "day-friday",
    "day-saturday",
    "day-sunday",
    "day-monday",
    "day-tuesday",
    "day-wednesday",
];

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

/// An ISO day, "2026-12-01", in words; what is no day stays as it is.
pub fn day_in_words(t: &Translator, day: &str) -> String {
    days_since_1970(day).and_then(|days| said(t, days)).unwrap_or_else(|| day.to_owned())
}

/// The day of a moment. Sessions are held by daylight, when Greenwich and the schools share a day.
pub fn day_of(t: &Translator, moment: Moment) -> String {
    said(t, moment.0.div_euclid(86_400_000)).unwrap_or_default()
}

fn said(t: &Translator, days: i64) -> Option<String> {
    // 1970-01-01 was a Thursday.
    let weekday = WEEKDAYS.get(usize::try_from(days.rem_euclid(7)).ok()?)?;
    let (month, day) = month_and_day(days);
    let month = MONTHS.get(usize::try_from(month - 1).ok()?)?;
    let values =
        [("weekday", t.t(weekday).into()), ("day", day.to_string().into()), ("month", t.t(month).into())];
    Some(t.t_with("day-in-words", &values))
}

/// Howard Hinnant's `days_from_civil`, exact for every day of the Gregorian calendar.
fn days_since_1970(day: &str) -> Option<i64> {
    let mut parts = day.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

/// His `civil_from_days`, without the year.
fn month_and_day(days: i64) -> (i64, i64) {
    let of_era = (days + 719_468).rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    (if month < 10 { month + 3 } else { month - 9 }, of_year - (153 * month + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Translator {
        let look_up = |_: &str, id: &str, values: &[(&str, crate::translator::Value)]| match values {
            [] => id.rsplit('-').next().unwrap_or_default().to_owned(),
            values => values.iter().map(|(_, value)| format!("{value:?}")).collect::<Vec<_>>().join(" "),
        };
        Translator { language: "en", look_up }
    }

    #[test]
    fn days_are_said_as_people_say_them() {
        let said = day_in_words(&plain(), "2026-12-01");
        assert_eq!(said, "Text(\"tuesday\") Text(\"1\") Text(\"december\")");
        assert_eq!(day_of(&plain(), Moment(1_795_521_600_000)), day_in_words(&plain(), "2026-11-24"));
        assert!(day_in_words(&plain(), "2028-02-29").contains("29"));
    }

    #[test]
    fn what_is_no_day_stays_as_it_is() {
        for typed in ["", "soon", "2026-13-01", "2026-12"] {
            assert_eq!(day_in_words(&plain(), typed), typed);
        }
    }
}
