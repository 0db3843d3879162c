//! What adults say to each other after a sitting.

mod page;
mod worry;

use domain::partnership::group::Group;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::debrief::Debrief;
use domain::session::session::Session;

/// `GET /sessions/{session}/debrief`: what adults say to each other after a sitting.
#[derive(Clone)]
pub struct DebriefPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session it is about.
    pub session: Session,
    /// What is written so far.
    pub debrief: Debrief,
    /// A worry about a child, in a box of its own.
    pub worry: DebriefWorry,
    /// How many ideas nobody has read.
    pub unread: u32,
    /// The part that cannot be kept, and why.
    pub wrong: Option<(&'static str, Refusal)>,
}

/// A worry about a child, on its way to those who hear it in the child's own organisation.
#[derive(Clone, Default)]
pub struct DebriefWorry {
    /// Makes of two taps one.
    pub number: String,
    /// The groups that were there: each says whose worry it is.
    pub groups: Vec<Group>,
    /// The group that was chosen.
    pub group: String,
    /// What was typed.
    pub words: String,
    /// Who was told a moment ago, by job title.
    pub told: Vec<String>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}
