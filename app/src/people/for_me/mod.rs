//! How pages look and sound for somebody.

mod page;
mod pressing;

pub use ::pressing::choices::SETTINGS as OF_PRESSING;

use crate::frame::Me;

/// `GET /for-me`: kept on the device, and known to nobody.
#[derive(Clone)]
pub struct ForMePage {
    /// The pupil at the page, if there is one.
    pub me: Option<Me>,
    /// Where to go on afterwards.
    pub back: String,
    /// Where it is chosen how somebody presses.
    pub pressing: String,
}

/// `GET /for-me/pressing`: with a switch, with eyes, or with hands that shake.
#[derive(Clone)]
pub struct PressingPage {
    /// The pupil at the page, if there is one.
    pub me: Option<Me>,
    /// Where to go on afterwards, from the page of all looks.
    pub back: String,
}
