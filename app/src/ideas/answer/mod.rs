//! An adult answers an idea: what was decided, why, who decided, by when, what happens next.

mod facts;
mod follow_up;
mod page;
mod together;

use domain::id::SessionId;
use domain::ideas::answer::{Decision, Done};
use domain::ideas::idea::Idea;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::suppression::PublishedReplies;
use domain::vote::tally::PublishedTally;
use jiff::civil::Date;

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
    /// What there is to know.
    pub facts: Facts,
    /// The next idea that waits, and how many wait beside this one.
    pub next: Option<(Idea, usize)>,
}

/// `GET /partnership/sessions/{session}/not-chosen`: one answer for ideas that a vote did not choose.
#[derive(Clone)]
pub struct NotChosenPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session whose ideas they are.
    pub session: SessionId,
    /// Its name.
    pub name: String,
    /// The ideas that were not chosen and wait.
    pub ideas: Vec<Idea>,
    /// Those that get this answer.
    pub ticked: Vec<String>,
    /// What was filled in so far.
    pub form: AnswerForm,
    /// What is missing.
    pub refusal: Option<Refusal>,
}

/// What stands beside the form.
#[derive(Clone)]
pub struct Facts {
    /// The latest vote of its session that had it, as those inside may see it.
    pub vote: Option<PublishedTally>,
    /// By when an answer was promised.
    pub promised: Date,
    /// Who promised it.
    pub who: String,
    /// That day is over, and there is no answer.
    pub late: bool,
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
