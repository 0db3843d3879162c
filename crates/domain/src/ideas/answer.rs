//! What adults promise about an idea, by when, and why.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{AnswerId, IdeaId};
use crate::ideas::idea::Idea;
use crate::ideas::refusal::IdeasRefusal;
use crate::reading;
use crate::refusal::Refusal;
use crate::time::Moment;
use crate::wording::{ReasonWords, ShortWords};

/// A promise without a day is asked after in four weeks: long enough to do something, short
/// enough that pupils still remember what they asked for.
const FOUR_WEEKS: i32 = 28;

/// An answer to one idea: You said → We decided → Because → What happens next → Did we do it?
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What addresses and other tables call it.
    pub id: AnswerId,
    /// The idea that is answered.
    pub idea: IdeaId,
    /// We decided.
    pub decision: Decision,
    /// Because: 40 words at most.
    pub because: ReasonWords,
    /// What happens next.
    pub next: Option<ShortWords>,
    /// Who decided, by name or job title.
    pub decider: ShortWords,
    /// By when it happens, where a day is promised.
    pub by_when: Option<Date>,
    /// When it was answered.
    pub answered_at: Moment,
    /// Did we do it? None until somebody has said so.
    pub follow_up: Option<FollowUp>,
}

/// What happened after an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Whether it was done.
    pub done: Done,
    /// What happened.
    pub happened: ShortWords,
    /// Pupils of that session are asked whether they see it so.
    pub asks: bool,
    /// When this was written.
    pub written_at: Moment,
}

impl Answer {
    /// Whether the idea is done, as it was or changed.
    pub fn is_yes(&self) -> bool {
        matches!(self.decision, Decision::Yes | Decision::YesChanged)
    }

    /// Whether pupils wait for something to happen. "No" promises nothing, and neither does
    /// "not now" without a day.
    pub fn promises(&self) -> bool {
        match self.decision {
            Decision::Yes | Decision::YesChanged => true,
            Decision::NotNow => self.by_when.is_some(),
            Decision::No => false,
        }
    }

    /// Whether somebody should say what happened: the promised day has passed, or four weeks
    /// when none was promised, and it is not done. Never on the day of the answer or before.
    pub fn is_due(&self, answered: Date, today: Date) -> bool {
        let done = self.follow_up.as_ref().is_some_and(|said| said.done == Done::Yes);
        let last_quiet_day = self.by_when.unwrap_or_else(|| answered.saturating_add((FOUR_WEEKS - 1).days()));
        self.promises() && !done && today > last_quiet_day.max(answered)
    }
}

/// Whether a promise was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// It happened.
    Yes,
    /// Some of it happened.
    Partly,
    /// It has not happened yet.
    NotYet,
}

impl Done {
    /// All three, friendliest first.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::NotYet];

    /// As it stands on the disk, in forms and in class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.code() == text)
    }
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Yes.
    Yes,
    /// Yes, but changed.
    YesChanged,
    /// Not now.
    NotNow,
    /// No.
    No,
}

impl Decision {
    /// All four, friendliest first.
    pub const ALL: [Self; 4] = [Self::Yes, Self::YesChanged, Self::NotNow, Self::No];

    /// The decision as it stands on the disk, in forms and in class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::YesChanged => "yes-changed",
            Self::NotNow => "not-now",
            Self::No => "no",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.code() == text)
    }
}

/// A reason is read by children: forty words at most.
const MOST_WORDS: usize = 40;

/// Reads the reason that a leader typed.
///
/// # Errors
/// [`Refusal::NothingTyped`], [`IdeasRefusal::TooManyWords`], and what [`reading::check`] refuses.
pub fn reason(typed: &str) -> Result<ReasonWords, Refusal> {
    let because = ReasonWords::parse(typed)?;
    if because.as_str().split_whitespace().count() > MOST_WORDS {
        return Err(Refusal::Ideas(IdeasRefusal::TooManyWords { most: MOST_WORDS }));
    }
    reading::check("because", because.as_str())?;
    Ok(because)
}

/// Ideas with an answer, and those still waiting for one, each in the order given.
pub fn split_by_answer(ideas: Vec<(Idea, Option<Answer>)>) -> (Vec<(Idea, Answer)>, Vec<Idea>) {
    let (mut answered, mut waiting) = (Vec::new(), Vec::new());
    for (idea, answer) in ideas {
        match answer {
            Some(answer) => answered.push((idea, answer)),
            None => waiting.push(idea),
        }
    }
    (answered, waiting)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::wording::Wording;

    const ANSWERED: Date = date(2026, 12, 1);
    const PROMISED: Date = date(2026, 12, 20);

    fn answer(decision: Decision, by_when: Option<Date>) -> Answer {
        Answer {
            id: "a".into(),
            idea: "i".into(),
            decision,
            because: Wording::parse("It fits in the pot.").unwrap(),
            next: None,
            decider: Wording::parse("Dee").unwrap(),
            by_when,
            answered_at: Moment(0),
            follow_up: None,
        }
    }

    fn with(done: Done) -> Answer {
        let happened = Wording::parse("We cooked.").unwrap();
        let said = FollowUp { done, happened, asks: false, written_at: Moment(0) };
        Answer { follow_up: Some(said), ..answer(Decision::Yes, Some(PROMISED)) }
    }

    #[test]
    fn a_promise_is_asked_after_from_the_day_after_the_promised_day_on() {
        let promise = answer(Decision::Yes, Some(PROMISED));
        assert!(!promise.is_due(ANSWERED, date(2026, 12, 20)));
        assert!(promise.is_due(ANSWERED, date(2026, 12, 21)));
    }

    #[test]
    fn a_promise_without_a_day_is_asked_after_in_four_weeks() {
        let promise = answer(Decision::YesChanged, None);
        assert!(!promise.is_due(ANSWERED, date(2026, 12, 28)));
        assert!(promise.is_due(ANSWERED, date(2026, 12, 29)));
    }

    #[test]
    fn it_is_never_asked_after_on_the_day_of_the_answer_or_before() {
        let promised_before = answer(Decision::Yes, Some(date(2026, 11, 20)));
        for today in [date(2026, 11, 25), ANSWERED] {
            assert!(!promised_before.is_due(ANSWERED, today));
        }
        assert!(promised_before.is_due(ANSWERED, date(2026, 12, 2)));
    }

    #[test]
    fn what_was_not_promised_is_not_asked_after() {
        let later = date(2027, 6, 1);
        assert!(!answer(Decision::No, Some(PROMISED)).is_due(ANSWERED, later));
        assert!(!answer(Decision::NotNow, None).is_due(ANSWERED, later));
        assert!(answer(Decision::NotNow, Some(PROMISED)).is_due(ANSWERED, later));
    }

    #[test]
    fn it_is_asked_after_until_it_is_done() {
        let later = date(2027, 6, 1);
        assert!(with(Done::NotYet).is_due(ANSWERED, later));
        assert!(with(Done::Partly).is_due(ANSWERED, later));
        assert!(!with(Done::Yes).is_due(ANSWERED, later));
    }
}
