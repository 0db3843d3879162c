//! The time in which workers promise to read what young people send, and whether it was kept.

use crate::time::Moment;

/// While a session lasts, so many minutes after it was sent: a quarter of an hour of writing.
pub const READ_WITHIN_MINUTES: i64 = 10;

/// Whether what was sent then was read in time.
pub fn in_time(sent_at: Moment, read_at: Moment) -> bool {
    read_at <= sent_at.plus_minutes(READ_WITHIN_MINUTES)
}

/// How workers of a session kept the promise: numbers of ideas, never whose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadTimes {
    /// So many were read in time.
    pub in_time: u32,
    /// So many later.
    pub late: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_minute_is_in_time_and_the_one_after_it_is_not() {
        let sent = Moment(1_000);
        let at = |minutes| sent.plus_minutes(minutes);
        assert!(in_time(sent, at(0)) && in_time(sent, at(READ_WITHIN_MINUTES)));
        assert!(!in_time(sent, at(READ_WITHIN_MINUTES + 1)));
        assert!(in_time(sent, Moment(0)), "a clock that was set back is nobody's fault");
    }
}
