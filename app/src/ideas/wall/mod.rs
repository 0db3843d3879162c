//! The ideas that a worker has let everybody see.

mod page;

use domain::ideas::idea::Idea;

use crate::frame::Me;
use crate::live::Live;

/// `GET /wall`: the ideas that a worker has let through, without who wrote them.
#[derive(Clone)]
pub struct WallPage {
    /// The pupil at the page, whose picture stands in its head.
    pub me: Me,
    /// What was asked.
    pub question: String,
    /// The ideas on the wall, in this pupil's order.
    pub ideas: Vec<Idea>,
    /// Goes on with the group; new ideas come by themselves.
    pub live: Live,
}
