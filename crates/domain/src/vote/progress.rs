//! How far each class and club is with a round over many sittings.

use jiff::civil::Date;

use super::sitting::Days;

/// How far a class or a club is. A square on the page is a class, never a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Progress {
    /// Its sitting is over.
    Voted,
    /// It votes today.
    Today,
    /// A session of it has a day to come.
    HasADay,
    /// It has none.
    NoDay,
}

/// A session that a class is in, as far as the vote goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its days; none for a session without one, which is held now.
    pub days: Option<Days>,
    /// How far its sitting is.
    pub sat: Sat,
}

/// How far a sitting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sat {
    /// It was not opened yet.
    NotYet,
    /// Ballots are taken.
    Open,
    /// It was ended.
    Over,
}

impl Progress {
    /// How far a class is that is in these sessions. A day that has passed without a vote is none.
    #[must_use]
    pub fn from_meetings(meetings: &[Meeting], today: Date) -> Self {
        let any = |is: fn(&Meeting, Date) -> bool| meetings.iter().any(|one| is(one, today));
        if any(|one, _| one.sat == Sat::Over) {
            Self::Voted
        } else if any(|one, today| one.sat == Sat::Open || one.days.is_none_or(|days| days.hold(today))) {
            Self::Today
        } else if any(|one, today| one.days.is_some_and(|days| days.first > today)) {
            Self::HasADay
        } else {
            Self::NoDay
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_class_has_voted_once_a_sitting_of_it_is_over_and_a_missed_day_is_none() {
        let today = date(2026, 11, 24);
        let on = |day, sat| {
            let day = date(2026, 11, day);
            Meeting { days: Some(Days { first: day, last: day }), sat }
        };
        assert_eq!(Progress::from_meetings(&[], today), Progress::NoDay);
        assert_eq!(Progress::from_meetings(&[on(23, Sat::NotYet)], today), Progress::NoDay);
        assert_eq!(Progress::from_meetings(&[on(26, Sat::NotYet)], today), Progress::HasADay);
        assert_eq!(
            Progress::from_meetings(&[on(24, Sat::NotYet), on(26, Sat::NotYet)], today),
            Progress::Today
        );
        assert_eq!(Progress::from_meetings(&[on(23, Sat::Open)], today), Progress::Today);
        assert_eq!(
            Progress::from_meetings(&[on(23, Sat::Over), on(26, Sat::NotYet)], today),
            Progress::Voted
        );
    }
}
