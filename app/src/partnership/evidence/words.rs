//! The questions, and the sentence that answers each.

use domain::partnership::evidence::{Answered, InOneWord, Period, Promise, Steps};

use super::Evidence;
use crate::translator::Translator;

/// What a reader asks, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Are they heard?
    Heard,
    /// What did they choose?
    Chosen,
    /// What changed?
    Changed,
    /// What did we work towards?
    Towards,
    /// Who gains?
    Gains,
    /// What did it cost, and what did each pound bring?
    Cost,
    /// Is it getting better?
    Time,
}

impl Question {
    /// All of them, in their order.
    pub const ALL: [Self; 7] =
        [Self::Heard, Self::Chosen, Self::Changed, Self::Towards, Self::Gains, Self::Cost, Self::Time];

    /// Its name in sentences and addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Heard => "heard",
            Self::Chosen => "chosen",
            Self::Changed => "changed",
            Self::Towards => "towards",
            Self::Gains => "gains",
            Self::Cost => "cost",
            Self::Time => "time",
        }
    }
}

/// The answer to a question in one sentence or two: who reads these may stop there.
pub fn answer_to(t: &Translator, question: Question, evidence: &Evidence) -> String {
    match question {
        Question::Heard => heard(t, evidence),
        Question::Chosen => {
            let chosen: usize = evidence.votes.iter().map(|(drawn, _)| drawn.tally.chosen()).sum();
            let values = [("votes", evidence.votes.len().into()), ("chosen", chosen.into())];
            t.t_with("evidence-say-chosen", &values)
        }
        Question::Changed => {
            let steps = Steps::count(&evidence.said);
            let kept = promises(evidence, Promise::Kept);
            let values = [("yes", steps.yes.into()), ("done", steps.done.into()), ("kept", kept.into())];
            t.t_with("evidence-say-changed", &values)
        }
        Question::Towards => {
            let kinds = evidence.by_category().iter().filter(|(_, n)| *n > 0).count();
            let values = [
                ("outcomes", evidence.outcomes.len().into()),
                ("activities", evidence.activities.len().into()),
                ("kinds", kinds.into()),
            ];
            t.t_with("evidence-say-towards", &values)
        }
        Question::Gains => {
            let said =
                evidence.organisations.iter().filter(|one| !(one.gives.is_empty() || one.gets.is_empty()));
            let said = said.count();
            let values = [("said", said.into()), ("all", evidence.organisations.len().into())];
            t.t_with("evidence-say-gains", &values)
        }
        Question::Cost => {
            let sums = evidence.sums;
            if sums.pot.0 == 0 {
                return t.t("evidence-say-cost-no-pot");
            }
            let values = [("taken", sums.taken.to_string().into()), ("pot", sums.pot.to_string().into())];
            t.t_with("evidence-say-cost", &values)
        }
        Question::Time => time(t, evidence),
    }
}

fn heard(t: &Translator, evidence: &Evidence) -> String {
    let steps = Steps::count(&evidence.said);
    let Some(word) = InOneWord::from_steps(steps) else { return t.t("evidence-say-heard-nothing") };
    let word = t.t(&format!("evidence-word-{}", word.code()));
    let values = [
        ("ideas", steps.ideas.into()),
        ("answered", steps.answered.into()),
        ("late", answers(evidence, Answered::Overdue).into()),
    ];
    [word, t.t_with("evidence-say-heard", &values)].join(" ")
}

/// Only terms whose days have come are compared, and a difference that chance would make is none.
fn time(t: &Translator, evidence: &Evidence) -> String {
    let known: Vec<_> = evidence.terms.iter().filter_map(|one| Some((one, one.percent()?))).collect();
    let [.., (before, was), (now, is)] = known.as_slice() else { return t.t("evidence-say-time-one") };
    let values =
        [("term", period_words(t, before.period).into()), ("before", (*was).into()), ("now", (*is).into())];
    let id = if now.share().is_about(before.share()) {
        "evidence-say-time-same"
    } else if is > was {
        "evidence-say-time-better"
    } else {
        "evidence-say-time-worse"
    };
    t.t_with(id, &values)
}

/// How many ideas were answered so.
pub(super) fn answers(evidence: &Evidence, answered: Answered) -> usize {
    evidence.said.iter().filter(|one| one.answered(evidence.today) == answered).count()
}

/// How many promises stand so.
pub(super) fn promises(evidence: &Evidence, promise: Promise) -> usize {
    evidence.said.iter().filter(|one| one.promise(evidence.today) == Some(promise)).count()
}

/// "Autumn term 2026", or "2 September to 24 November 2026".
pub fn period_words(t: &Translator, period: Period) -> String {
    if let Some((term, year)) = period.term() {
        let year = [("year", year.to_string().into())];
        return t.t_with(&format!("evidence-term-{}", term.code()), &year);
    }
    let days = [
        ("first", t.day(period.first).into()),
        ("first_year", period.first.year().to_string().into()),
        ("last", t.day(period.last).into()),
        ("last_year", period.last.year().to_string().into()),
    ];
    t.t_with("evidence-days", &days)
}
