//! From rows to words of `domain`. What does not fit was not written by us.

use domain::money::Pence;
use jiff::civil::{Date, Time};

use super::error::{Error, Result};

/// All rows, read.
pub fn all<R, T: TryFrom<R, Error = Error>>(rows: Vec<R>) -> Result<Vec<T>> {
    rows.into_iter().map(T::try_from).collect()
}

/// The row, read, if there is one.
pub fn one<R, T: TryFrom<R, Error = Error>>(row: Option<R>) -> Result<Option<T>> {
    row.map(T::try_from).transpose()
}

/// An amount of money, which lies on the disk in pence.
pub fn pence(number: i64) -> Result<Pence> {
    u64::try_from(number).map(Pence).map_err(|_| Error::Unreadable("an amount"))
}

/// The same on its way there.
pub fn amount(money: Pence) -> i64 {
    i64::try_from(money.0).unwrap_or(i64::MAX)
}

/// A number of people.
pub fn count(number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| Error::Unreadable("a count"))
}

/// An age in whole years.
pub fn age(years: i64) -> Result<u8> {
    u8::try_from(years).map_err(|_| Error::Unreadable("an age"))
}

/// A day, as the disk keeps it: "2026-12-03".
pub fn day(text: &str) -> Result<Date> {
    text.parse().map_err(|_| Error::Unreadable("a day"))
}

/// A time by the clock on the wall, as the disk keeps it: "13:30:00".
pub fn time(text: &str) -> Result<Time> {
    text.parse().map_err(|_| Error::Unreadable("a time"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_day_and_no_time_was_not_written_by_us() {
        assert_eq!(day("2026-12-03").unwrap().to_string(), "2026-12-03");
        assert_eq!(time("13:30:00").unwrap().to_string(), "13:30:00");
        assert!(matches!(day("Thursday"), Err(Error::Unreadable("a day"))));
        assert!(matches!(time("noon"), Err(Error::Unreadable("a time"))));
    }
}
