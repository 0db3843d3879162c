//! Where a worker is in the reading.

use domain::id::IdeaId;

/// Where the reading is, as the address of the page says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The idea at hand, while it waits.
    pub at_hand: Option<IdeaId>,
    /// The newest in the queue when it was taken up: what has a higher place came since.
    pub since: Option<u32>,
    /// What was just decided on, and can be undone.
    pub done: Vec<IdeaId>,
    /// How many of several were left as they are.
    pub left: u32,
    /// How many of several were left because something stands in them that is read first.
    pub flagged: u32,
    /// How many of several were left because they are drawn, and looked at one by one.
    pub drawn: u32,
}
