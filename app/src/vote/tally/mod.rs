//! What was chosen, in sentences, bars and a table.

mod fairness;
mod heard;
mod page;
pub mod sentences;
mod steps;
mod table;

pub use fairness::Fairness;
pub use heard::Heard;
pub use steps::{Steps, step_line};
pub use table::TallyTable;

use domain::vote::tally::PublishedTally;

use crate::frame::Me;
use crate::live::Live;

/// A result with its pictures.
#[derive(Clone)]
pub struct Drawn {
    /// What may be shown.
    pub tally: PublishedTally,
    /// The same as an SVG.
    pub chart: String,
    /// The steps of the count as an SVG, where a picture says more than the table.
    pub steps: Option<String>,
    /// What pupils wrote and a worker let the room see.
    pub words: Vec<String>,
}

/// `GET /rounds/{round}/tally`, for pupils: what was chosen, once it was shown.
#[derive(Clone)]
pub struct ResultPage {
    /// The pupil at the page, whose picture stands in its head.
    pub me: Me,
    /// What may be shown.
    pub drawn: Drawn,
    /// Goes on with the group.
    pub live: Live,
}
