//! Whose idea each one was, as far as it may be said: offered by the worker who knows the room.

mod page;

use domain::ideas::activity::Credit;
use domain::ideas::idea::Idea;
use domain::partnership::group::Group;
use domain::partnership::organisation::Organisation;
use domain::people::sign_in::Adult;
use domain::session::session::Session;

/// `GET /sessions/{session}/credits`.
#[derive(Clone)]
pub struct CreditsPage {
    /// The worker at the page.
    pub adult: Adult,
    /// The session it is about.
    pub session: Session,
    /// The name of the partnership.
    pub partnership: String,
    /// Its organisations.
    pub organisations: Vec<Organisation>,
    /// The groups of the session.
    pub groups: Vec<Group>,
    /// The wall: each idea, what may be said of it, and what is offered.
    pub ideas: Vec<(Idea, Vec<Credit>, Credit)>,
}
