//! A tablet that is passed on, from one child to the next: how it becomes one, who is next, and what the room
//! is told.

mod page;
mod room;

pub use page::Done;
pub use room::counted;

use domain::partnership::group::Group;
use domain::people::sign_in::Adult;
use domain::people::tablet::{Tablet, Tablets};
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use domain::session::session::Session;

/// `GET /join/{code}/tablet`: on the tablet, before the first child: it is going to be passed on.
#[derive(Clone)]
pub struct BeginPage {
    /// The code of the session.
    pub code: JoinCode,
    /// The name of the session, as on its screen.
    pub session_name: String,
    /// The groups that take part.
    pub groups: Vec<Group>,
    /// Why it is not passed on.
    pub refusal: Option<Refusal>,
}

/// `GET /tablet`: nobody is in, and who is next taps.
#[derive(Clone)]
pub struct NextPage {
    /// The tablet.
    pub tablet: Tablet,
}

/// `GET /sessions/{session}/tablets`: how a worker makes one, and how many there are.
#[derive(Clone)]
pub struct TabletsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session it is about.
    pub session: Session,
    /// The link that is typed on the tablet.
    pub link: String,
    /// The same, to be pointed at.
    pub qr_svg: String,
    /// How many are passed on, and how many had a turn.
    pub tablets: Tablets,
}
