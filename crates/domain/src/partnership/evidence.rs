//! What a partnership can show of some weeks to those who ask: governors, funders, inspectors, families. Ideas,
//! answers and promises are counted to the last one, since they are no people; of people there is nothing here
//! but what was published for those outside.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::ideas::answer::{Answer, Decision, Done};
use crate::refusal::Refusal;
use crate::time::day;
use crate::wording::IdeaWords;

/// So many years at most from the first day to the last.
const LONGEST_YEARS: i32 = 3;

/// From one day to another, both with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// A school term of England and Wales, as the seasons name it. Easter moves; here the summer term begins in the
/// middle of April, so that every day is in one term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// September to December.
    Autumn,
    /// January to the middle of April.
    Spring,
    /// From the middle of April to August.
    Summer,
}

impl Term {
    /// Its name in sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::Autumn => "autumn",
            Self::Spring => "spring",
            Self::Summer => "summer",
        }
    }
}

impl Period {
    /// The term that a day is in.
    pub fn term_of(day: Date) -> Self {
        let year = day.year();
        let middle = date(year, 4, 16);
        if day < middle {
            Self { first: date(year, 1, 1), last: date(year, 4, 15) }
        } else if day.month() < 9 {
            Self { first: middle, last: date(year, 8, 31) }
        } else {
            Self { first: date(year, 9, 1), last: date(year, 12, 31) }
        }
    }

    /// The term before the one in which it begins.
    #[must_use]
    pub fn term_before(self) -> Self {
        Self::term_of(Self::term_of(self.first).first.saturating_sub(1.day()))
    }

    /// Which term it is, and of which year; none for any other days.
    pub fn term(self) -> Option<(Term, i16)> {
        (self == Self::term_of(self.first)).then(|| {
            let term = match self.first.month() {
                1 => Term::Spring,
                4 => Term::Summer,
                _ => Term::Autumn,
            };
            (term, self.first.year())
        })
    }

    /// Two days as a form sends them.
    ///
    /// # Errors
    /// [`Refusal::Missing`] for what is no day; [`Refusal::Unfit`] for a last day before the first, and for more
    /// than three years.
    pub fn read(first: &str, last: &str) -> Result<Self, Refusal> {
        let period = Self { first: day("first_day", first)?, last: day("last_day", last)? };
        let longest = period.first.saturating_add(LONGEST_YEARS.years());
        if (period.first..longest).contains(&period.last) {
            Ok(period)
        } else {
            Err(Refusal::Unfit { field: "last_day" })
        }
    }

    /// Whether a day is one of its days.
    pub fn has(self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// An idea that stood on a wall, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The idea, in its author's words.
    pub words: IdeaWords,
    /// On which day it was sent.
    pub sent_on: Date,
    /// By when its room was promised an answer.
    pub answer_by: Date,
    /// On which day it was first answered.
    pub first_answered_on: Option<Date>,
    /// On which day what stands in the answer now was said, and what.
    pub answer: Option<(Date, Answer)>,
    /// When somebody first said that it was done.
    pub done_on: Option<Date>,
    /// Whether it has become an activity.
    pub is_activity: bool,
}

/// Whether an idea was answered as promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// By the promised day.
    OnTime,
    /// After it.
    Late,
    /// Not yet, and the day is still to come.
    Waits,
    /// Not yet, and the day is gone.
    Overdue,
}

impl Answered {
    /// In the order of a chart.
    pub const ALL: [Self; 4] = [Self::OnTime, Self::Late, Self::Overdue, Self::Waits];

    /// Its name in sentences, files and class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::OnTime => "on-time",
            Self::Late => "late",
            Self::Waits => "waits",
            Self::Overdue => "overdue",
        }
    }
}

/// Whether what was promised was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// It was done.
    Kept,
    /// Some of it was.
    Partly,
    /// Its day is gone, and it is not done.
    Overdue,
    /// Its day is still to come.
    ToCome,
}

impl Promise {
    /// In the order of a chart.
    pub const ALL: [Self; 4] = [Self::Kept, Self::Partly, Self::Overdue, Self::ToCome];

    /// Its name in sentences, files and class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Partly => "partly",
            Self::Overdue => "overdue",
            Self::ToCome => "to-come",
        }
    }
}

impl Said {
    /// Whether it was answered as promised.
    pub fn answered(&self, today: Date) -> Answered {
        match self.first_answered_on {
            Some(on) if on <= self.answer_by => Answered::OnTime,
            Some(_) => Answered::Late,
            None if today <= self.answer_by => Answered::Waits,
            None => Answered::Overdue,
        }
    }

    /// What was promised by its answer; none where nothing was.
    pub fn promise(&self, today: Date) -> Option<Promise> {
        let (on, answer) = self.answer.as_ref().filter(|(_, answer)| answer.promises())?;
        Some(match answer.follow_up.as_ref().map(|said| said.done) {
            Some(Done::Yes) => Promise::Kept,
            Some(Done::Partly) => Promise::Partly,
            _ if answer.is_due(*on, today) => Promise::Overdue,
            _ => Promise::ToCome,
        })
    }

    /// What was decided.
    pub fn decision(&self) -> Option<Decision> {
        self.answer.as_ref().map(|(_, answer)| answer.decision)
    }

    /// Whether it was done.
    pub fn is_done(&self) -> bool {
        let follow_up = self.answer.as_ref().and_then(|(_, answer)| answer.follow_up.as_ref());
        follow_up.is_some_and(|said| said.done == Done::Yes)
    }
}

/// How far ideas came, each step a part of the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// Ideas that stood on a wall.
    pub ideas: usize,
    /// Of these, ideas that have an answer.
    pub answered: usize,
    /// Of these, ideas that got a yes.
    pub yes: usize,
    /// Of these, ideas that are done.
    pub done: usize,
}

impl Steps {
    /// Of these ideas.
    pub fn count(all: &[Said]) -> Self {
        let yes = |one: &&Said| one.answer.as_ref().is_some_and(|(_, answer)| answer.is_yes());
        Self {
            ideas: all.len(),
            answered: all.iter().filter(|one| one.answer.is_some()).count(),
            yes: all.iter().filter(yes).count(),
            done: all.iter().filter(yes).filter(|one| one.is_done()).count(),
        }
    }
}

/// Whether young people are heard, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InOneWord {
    /// Every idea has an answer.
    Yes,
    /// Half of them or more.
    Mostly,
    /// Fewer.
    NotYet,
}

impl InOneWord {
    /// For so many answered ideas of so many; none where there is no idea.
    pub fn from_steps(steps: Steps) -> Option<Self> {
        match steps.answered {
            _ if steps.ideas == 0 => None,
            all if all == steps.ideas => Some(Self::Yes),
            most if 2 * most >= steps.ideas => Some(Self::Mostly),
            _ => Some(Self::NotYet),
        }
    }

    /// Its name in sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Mostly => "mostly",
            Self::NotYet => "not-yet",
        }
    }
}

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;
