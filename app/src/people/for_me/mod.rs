//! How pages look and sound for somebody.

mod page;

use crate::frame::Me;

/// `GET /for-me`: kept on the device, and known to nobody.
#[derive(Clone)]
pub struct ForMePage {
    /// The pupil at the page, if there is one.
    pub me: Option<Me>,
    /// Where to go on afterwards.
    pub back: String,
}
