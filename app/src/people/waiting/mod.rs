//! In, and nothing to do yet.

mod page;

use domain::time::Moment;

use crate::frame::Me;
use crate::live::Live;

/// `GET /waiting`: you are in, and the room has not begun.
#[derive(Clone)]
pub struct WaitingPage {
    /// Who waits.
    pub me: Me,
    /// What for.
    pub session_name: String,
    /// When this picture was let in on another device.
    pub back_at: Option<Moment>,
    /// Goes on with the group.
    pub live: Live,
}
