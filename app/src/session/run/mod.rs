//! The safe half of the room, in a pupil's hand: the steps and the timer.

mod page;

use domain::session::agenda::Agenda;
use domain::session::session::Step;
use domain::time::Moment;

use crate::frame::Me;
use crate::live::Live;

/// `GET /run`: the steps and the timer for the co-host; no idea, no name and no count.
#[derive(Clone)]
pub struct RunPage {
    /// Who runs the steps.
    pub me: Me,
    /// Where the session is.
    pub step: Step,
    /// Steps that can be gone to.
    pub steps: Vec<Step>,
    /// The plan, once it was started.
    pub agenda: Option<Agenda>,
    /// The moment the page was drawn.
    pub now: Moment,
    /// The address of the pupil's own page.
    pub own: String,
    /// Follows the session.
    pub live: Live,
}
