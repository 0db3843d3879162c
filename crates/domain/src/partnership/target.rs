//! What should always be so, and how often it was: answers by their day, and sessions planned with as many
//! adults as they needed. Who came is written nowhere.

use super::doubt::Share;
use super::evidence::{Answered, Period, Said};
use super::group::Group;
use crate::session::ratios;
use crate::session::readiness::Preparation;
use jiff::ToSpan;
use jiff::civil::Date;

/// So many of so many. The goal is all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// How many were as they should be.
    pub met: usize,
    /// Of how many.
    pub due: usize,
}

impl Target {
    /// Answers that came by the day that was promised, of those whose day has come.
    #[must_use]
    pub fn answers(all: &[Said], today: Date) -> Self {
        let due = || all.iter().map(|one| one.answered(today)).filter(|one| *one != Answered::Waits);
        Self { met: due().filter(|one| *one == Answered::OnTime).count(), due: due().count() }
    }

    /// Sessions that were planned with as many adults as the ratios and the session asked for, of those of which it
    /// was said how many come. A reason for fewer makes them no more.
    pub fn adults<'a>(all: impl IntoIterator<Item = (&'a Preparation, &'a [Group])>) -> Self {
        let is_met = |(said, groups): (&Preparation, &[Group])| {
            said.come.map(|come| come >= ratios::needed(groups, said.expected, said.more))
        };
        let said: Vec<bool> = all.into_iter().filter_map(is_met).collect();
        Self { met: said.iter().filter(|met| **met).count(), due: said.len() }
    }

    /// The first and the last day of which it counts sessions: until the evening a plan may change.
    #[must_use]
    pub fn days(period: Period, today: Date) -> [Date; 2] {
        [period.first, period.last.min(today.saturating_sub(1.day()))]
    }

    /// Of a hundred; none where nothing was due. A hundred are all of them.
    #[must_use]
    pub fn percent(self) -> Option<usize> {
        let percent = (100 * self.met + self.due / 2).checked_div(self.due)?;
        Some(if self.met < self.due { percent.min(99) } else { percent })
    }

    /// Between how many of a hundred and how many chance alone may move it.
    #[must_use]
    pub fn between(self) -> Option<(u8, u8)> {
        Share { part: self.met, whole: self.due }.between()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::partnership::group::Ages;
    use crate::wording::Wording;
    use jiff::civil::date;

    #[test]
    fn an_answer_whose_day_is_to_come_is_not_due_and_one_that_is_late_is() {
        let said = |answer_by, first_answered_on| Said {
            words: Wording::parse("Zoo").unwrap(),
            sent_on: date(2026, 11, 1),
            answer_by,
            first_answered_on,
            answer: None,
            done_on: None,
            is_activity: false,
        };
        let (day, after) = (date(2026, 11, 20), date(2026, 11, 21));
        let all = [
            said(day, Some(day)),
            said(day, Some(after)),
            said(day, None),
            said(date(2026, 12, 1), None),
            said(date(2026, 12, 1), Some(after)),
        ];
        let target = Target::answers(&all, date(2026, 11, 30));
        assert_eq!((target, target.percent()), (Target { met: 2, due: 4 }, Some(50)));
        assert_eq!(Target::answers(&[], day).percent(), None);
        assert_eq!(Target::default().between(), None);
    }

    #[test]
    fn a_hundred_of_a_hundred_is_said_where_all_were_as_they_should_be() {
        let percent = |met, due| Target { met, due }.percent();
        assert_eq!([percent(399, 400), percent(400, 400), percent(0, 400)], [Some(99), Some(100), Some(0)]);
        assert_eq!([percent(2, 3), percent(1, 2), percent(1, 200)], [Some(67), Some(50), Some(1)]);
    }

    #[test]
    fn a_session_of_today_or_of_a_day_to_come_is_not_counted_yet() {
        let period = Period { first: date(2026, 11, 2), last: date(2026, 11, 27) };
        let last = |today| Target::days(period, today)[1];
        assert_eq!(last(date(2026, 11, 27)), date(2026, 11, 26));
        assert_eq!(last(date(2026, 11, 28)), date(2026, 11, 27));
        assert_eq!(last(date(2027, 1, 4)), date(2026, 11, 27));
        assert!(last(date(2026, 11, 2)) < period.first, "no day is over");
    }

    #[test]
    fn a_session_has_enough_adults_when_so_many_come_as_are_needed_whatever_the_reason_for_fewer() {
        let group = Group {
            id: "g".into(),
            organisation: "o".into(),
            name: "G".to_owned(),
            ages: Ages { from: 9, to: 12 },
            size: 17,
        };
        let comes = |come, why: Option<&str>| Preparation {
            come,
            why_fewer: why.map(|why| Wording::parse(why).unwrap()),
            ..Preparation::default()
        };
        // Three are needed for seventeen of nine to twelve.
        let said = [comes(Some(3), None), comes(Some(2), Some("A small room.")), comes(None, None)];
        let groups = [group];
        let all = said.iter().map(|one| (one, groups.as_slice()));
        assert_eq!(Target::adults(all), Target { met: 1, due: 2 });
    }
}
