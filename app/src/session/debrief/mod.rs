//! What adults say to each other after a sitting.

mod page;

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
    /// The job title of the organisation's safeguarding lead.
    pub lead: Option<String>,
    /// How many ideas nobody has read.
    pub unread: u32,
    /// The part that cannot be kept, and why.
    pub wrong: Option<(&'static str, Refusal)>,
}
