//! Somebody at the door: beyond the list of the group, or taken out before. A worker looks and decides.

use crate::id::GroupId;
use crate::people::pupil::Colour;

/// So many can wait at one door. More than a hall of guests; and pictures are left for those who are
/// on the list.
pub const MOST_WAIT: u32 = 400;

/// One who waits to be let in, by the picture that was tapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// The group that was chosen.
    pub group: GroupId,
    /// The picture: "fox".
    pub picture: String,
    /// The colour behind it.
    pub colour: Colour,
    /// This device was taken out of the session before.
    pub was_taken_out: bool,
}

/// Where somebody is who has tapped a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knock {
    /// In the session.
    In,
    /// At the door, until a worker lets them in.
    Waits,
}
