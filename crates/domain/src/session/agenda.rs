//! What happens in a sitting, and for how many minutes. The plan tells the room the time and no
//! more: it moves no step, shuts nothing and hurries nobody.

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::session::session::Step;
use crate::time::Moment;
use crate::wording::ShortWords;

/// So many lines are read at a glance; more are a script.
pub const MOST_LINES: usize = 20;
/// No line is longer than a morning.
pub const MOST_MINUTES: u32 = 180;
/// What "more time" adds.
pub const MORE_MINUTES: u32 = 5;

/// One line of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaLine {
    /// How long it takes.
    pub minutes: u32,
    /// What happens.
    pub what: ShortWords,
    /// The step it belongs to; none when no screen is needed.
    pub step: Option<Step>,
}

/// The plan of a session, and when it was started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Its lines, in order.
    pub lines: Vec<AgendaLine>,
    /// When the worker started it; none while it waits.
    pub started_at: Option<Moment>,
}

/// Where a plan that was started is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Present<'a> {
    /// Which line, counted from nought.
    pub at: usize,
    /// The line that the room is at.
    pub line: &'a AgendaLine,
    /// Whole minutes of it that are over.
    pub used: u32,
    /// The line after it.
    pub next: Option<&'a AgendaLine>,
}

impl Present<'_> {
    /// Minutes that are left of the line, the one that runs included.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.line.minutes.saturating_sub(self.used)
    }
}

impl AgendaLine {
    /// Reads a line of the form; none when nothing was typed in it.
    ///
    /// # Errors
    /// [`Refusal::Missing`] for a line without words or without minutes, [`Refusal::Unfit`] when these are not
    /// whole, and [`Refusal::TooLong`].
    pub fn parse(minutes: &str, what: &str, step: &str) -> Result<Option<Self>, Refusal> {
        let what = ShortWords::parse_optional(what)?;
        let minutes = minutes.trim();
        if what.is_none() && minutes.is_empty() {
            return Ok(None);
        }
        let what = what.ok_or(Refusal::Missing { field: "what" })?;
        let read = minutes.parse().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes));
        let minutes = read.ok_or_else(|| Refusal::of_typed(minutes, "minutes"))?;
        Ok(Some(Self { minutes, what, step: Step::parse(step) }))
    }
}

impl Agenda {
    /// Minutes of all lines together.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.lines.iter().map(|line| line.minutes).sum()
    }

    /// The line that runs; none before the start and after the end.
    #[must_use]
    pub fn present(&self, now: Moment) -> Option<Present<'_>> {
        let mut left = self.elapsed(now)?;
        for (at, line) in self.lines.iter().enumerate() {
            if left < ms(line.minutes) {
                let used = u32::try_from(left / 60_000).unwrap_or(line.minutes);
                return Some(Present { at, line, used, next: self.lines.get(at + 1) });
            }
            left -= ms(line.minutes);
        }
        None
    }

    /// Whether it was started and all its minutes have gone by.
    #[must_use]
    pub fn is_over(&self, now: Moment) -> bool {
        self.started_at.is_some() && self.present(now).is_none()
    }

    /// Milliseconds since the start.
    #[must_use]
    pub fn elapsed(&self, now: Moment) -> Option<i64> {
        self.started_at.map(|started| now.0.saturating_sub(started.0).max(0))
    }

    /// More time for the line that runs; after the end, more time for the last.
    pub fn longer(&mut self, now: Moment) {
        let Some(elapsed) = self.elapsed(now) else { return };
        let over = elapsed - ms(self.total());
        let at = self.present(now).map_or(self.lines.len().saturating_sub(1), |present| present.at);
        let late = u32::try_from(over.max(0) / 60_000).unwrap_or(0);
        if let Some(line) = self.lines.get_mut(at) {
            line.minutes = line.minutes.saturating_add(late).saturating_add(MORE_MINUTES).min(MOST_MINUTES);
        }
    }

    /// The line that runs is done early, and the next begins at this moment.
    pub fn go_on(&mut self, now: Moment) {
        let (Some(started), Some(elapsed)) = (self.started_at, self.elapsed(now)) else { return };
        let Some(at) = self.present(now).map(|present| present.at) else { return };
        let before: u32 = self.lines.iter().take(at).map(|line| line.minutes).sum();
        let used = elapsed - ms(before);
        // A plan is kept in whole minutes: what a line did not fill moves the start back.
        let whole = u32::try_from(used / 60_000 + 1).unwrap_or(1);
        if let Some(line) = self.lines.get_mut(at) {
            line.minutes = whole;
        }
        self.started_at = Some(Moment(started.0 - (ms(whole) - used)));
    }
}

fn ms(minutes: u32) -> i64 {
    i64::from(minutes) * 60_000
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(minutes: &[u32]) -> Agenda {
        let line = |minutes: &u32| AgendaLine {
            minutes: *minutes,
            what: ShortWords::parse("Talk").unwrap(),
            step: Some(Step::Ideas),
        };
        Agenda { lines: minutes.iter().map(line).collect(), started_at: Some(Moment(0)) }
    }

    fn at(plan: &Agenda, minute: i64) -> Option<(usize, u32, u32)> {
        plan.present(Moment(minute * 60_000)).map(|now| (now.at, now.used, now.left()))
    }

    #[test]
    fn the_plan_says_where_the_room_is() {
        let plan = plan(&[4, 8, 2]);
        assert_eq!(plan.total(), 14);
        assert_eq!((at(&plan, 0), at(&plan, 3)), (Some((0, 0, 4)), Some((0, 3, 1))));
        assert_eq!((at(&plan, 4), at(&plan, 9)), (Some((1, 0, 8)), Some((1, 5, 3))));
        assert_eq!((at(&plan, 13), at(&plan, 14)), (Some((2, 1, 1)), None));
        assert!(plan.is_over(Moment(14 * 60_000)) && !plan.is_over(Moment(0)));
    }

    #[test]
    fn a_plan_that_waits_says_nothing_and_one_from_the_future_has_just_begun() {
        let waiting = Agenda { started_at: None, ..plan(&[4]) };
        assert_eq!(at(&waiting, 2), None);
        assert!(!waiting.is_over(Moment(9_000_000)));
        assert_eq!(at(&plan(&[4]), -5), Some((0, 0, 4)));
    }

    #[test]
    fn five_more_minutes_are_added_to_the_line_that_runs() {
        let mut running = plan(&[4, 8, 2]);
        running.longer(Moment(5 * 60_000));
        assert_eq!(running.lines.iter().map(|line| line.minutes).collect::<Vec<_>>(), [4, 13, 2]);
        let mut over = plan(&[4]);
        over.longer(Moment(10 * 60_000));
        assert_eq!(at(&over, 10), Some((0, 10, 5)));
    }

    #[test]
    fn a_line_that_is_done_early_lets_the_next_begin_at_once() {
        let mut running = plan(&[4, 8, 2]);
        let now = Moment(5 * 60_000 + 30_000);
        running.go_on(now);
        assert_eq!(running.lines.iter().map(|line| line.minutes).collect::<Vec<_>>(), [4, 2, 2]);
        assert_eq!(running.present(now).map(|now| (now.at, now.used)), Some((2, 0)));
        running.go_on(now);
        assert!(running.present(Moment(now.0 + 1)).is_none());
    }

    #[test]
    fn a_line_is_read_whole_or_not_at_all() {
        assert_eq!(AgendaLine::parse(" ", "", "wall"), Ok(None));
        assert_eq!(AgendaLine::parse("4", "", ""), Err(Refusal::Missing { field: "what" }));
        for minutes in ["", "0", "four", "181", "-3", "1.5"] {
            let refused = Err(Refusal::of_typed(minutes, "minutes"));
            assert_eq!(AgendaLine::parse(minutes, "Talk", ""), refused, "{minutes}");
        }
        let line = AgendaLine::parse("4", "Talk", "wall").unwrap().unwrap();
        assert_eq!((line.minutes, line.step), (4, Some(Step::Wall)));
    }
}
