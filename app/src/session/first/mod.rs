//! The first session is ready: its code, whether phones reach it, and what is still to be done.

mod page;

use domain::partnership::gate::Gate;
use domain::partnership::group::Group;
use domain::people::sign_in::Adult;
use domain::session::session::Session;
use jiff::civil::Date;

use super::reach::Reach;
use crate::live::Live;

/// `GET /sessions/{session}/first`: where setting up ends.
#[derive(Clone)]
pub struct FirstSessionPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session it is about.
    pub session: Session,
    /// The link that is typed.
    pub join_url: String,
    /// The QR code.
    pub qr_svg: String,
    /// Whether phones find it.
    pub reach: Reach,
    /// The address is one of a private network.
    pub is_private: bool,
    /// Who comes.
    pub groups: Vec<Group>,
    /// Where it is held and when, once that is said.
    pub held: Option<(String, Date)>,
    /// What is still missing for real young people.
    pub gate: Gate,
    /// Draws the page again when a phone comes.
    pub live: Live,
}
