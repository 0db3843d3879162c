//! From rows to words of `domain`. What does not fit was not written by us.

use super::error::{Error, Result};

/// All rows, read.
pub fn all<R, T: TryFrom<R, Error = Error>>(rows: Vec<R>) -> Result<Vec<T>> {
    rows.into_iter().map(T::try_from).collect()
}

/// The row, read, if there is one.
pub fn one<R, T: TryFrom<R, Error = Error>>(row: Option<R>) -> Result<Option<T>> {
    row.map(T::try_from).transpose()
}

/// A number of people or pounds.
pub fn count(number: i64) -> Result<u32> {
    u32::try_from(number).map_err(|_| Error::Unreadable("a count"))
}

/// An age in whole years.
pub fn age(years: i64) -> Result<u8> {
    u8::try_from(years).map_err(|_| Error::Unreadable("an age"))
}
