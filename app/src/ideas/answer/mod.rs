//! An adult answers an idea: what was decided, why, who decided, by when, what happens next.

mod follow_up;
mod page;

use domain::ideas::answer::{Decision, Done};
use domain::ideas::idea::Idea;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::suppression::PublishedReplies;

use crate::translator::Translator;

/// An answer as it was filled in, field by field.
#[derive(Clone, Default)]
pub struct AnswerForm {
    /// "yes", "yes-changed", "not-now" or "no"; empty at first.
    pub decision: String,
    /// Because.
    pub because: String,
    /// What happens next.
    pub next: String,
    /// Who decided.
    pub decider: String,
    /// By when it happens, as typed.
    pub by_when: String,
}

/// What happened, as it was filled in.
#[derive(Clone, Default)]
pub struct FollowUpForm {
    /// "yes", "partly" or "not-yet"; empty at first.
    pub done: String,
    /// What happened.
    pub happened: String,
    /// Pupils are asked whether they see it so.
    pub asks: bool,
    /// The refusal on the page is about this form.
    pub wrong: bool,
}

/// `GET /ideas/{idea}/answer`: an idea of the wall, and the form for what adults decide about it.
#[derive(Clone)]
pub struct AnswerPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The idea to answer.
    pub idea: Idea,
    /// What was filled in so far.
    pub form: AnswerForm,
    /// Did we do it? None when nothing was promised.
    pub follow_up: Option<FollowUpForm>,
    /// What may be shown of what pupils said who were asked whether it happened.
    pub confirmed: Option<PublishedReplies>,
    /// What is missing.
    pub refusal: Option<Refusal>,
    /// It has an answer already; this makes a new one.
    pub answered: bool,
}

/// What was decided, in the words pupils read.
pub fn decided(t: &Translator, decision: Decision) -> String {
    t.t(match decision {
        Decision::Yes => "answer-yes",
        Decision::YesChanged => "answer-yes-changed",
        Decision::NotNow => "answer-not-now",
        Decision::No => "answer-no",
    })
}

/// Whether it was done, in the words pupils read.
pub fn done(t: &Translator, done: Done) -> String {
    t.t(match done {
        Done::Yes => "answer-done-yes",
        Done::Partly => "answer-done-partly",
        Done::NotYet => "answer-done-not-yet",
    })
}
