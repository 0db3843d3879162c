//! Making a round.

mod advice;
mod page;
mod pulse;

use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::advice::Situation;

/// `GET /sessions/{session}/rounds/new`: method, rule, pot and options of a vote to come.
#[derive(Clone)]
pub struct NewRoundPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session it is for.
    pub session: Session,
    /// What the advice goes by.
    pub situation: Situation,
    /// What is filled in.
    pub form: NewRound,
    /// What was not done.
    pub refusal: Option<Refusal>,
}

/// The form, as typed.
#[derive(Clone, Default)]
pub struct NewRound {
    /// What is asked.
    pub question: String,
    /// What can be chosen: "wall", "places", "outcomes" or "own".
    pub about: String,
    /// Own answers, one a line.
    pub own: String,
    /// The method's name.
    pub method: String,
    /// How many picks at most.
    pub most: String,
    /// Pupils may choose between two at a time instead.
    pub also_pairs: bool,
    /// The rule's name; empty for the usual one.
    pub rule: String,
    /// The money, as typed.
    pub pot: String,
    /// How many options win.
    pub seats: String,
    /// It asks about feelings, safety or being listened to.
    pub sensitive: bool,
    /// The sensitive topic it is about, by its code; empty for none.
    pub topic: String,
    /// The ready-made question that it began with, by its name.
    pub pulse: String,
}
