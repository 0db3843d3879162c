//! What was chosen, in sentences, bars and a table.

mod bars;
mod fairness;
mod heard;
mod page;
mod paper;
pub mod sentences;
mod steps;
mod table;

pub use bars::Bars;
pub use bars::none_of;
pub use fairness::Fairness;
pub use heard::Heard;
pub use paper::OnPaper;
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
    /// Its bars.
    pub bars: DrawnBars,
    /// What pupils wrote and a worker let the room see.
    pub words: Vec<String>,
    /// What those outside may see of it, for paper: prints travel.
    pub paper: Option<PublishedTally>,
}

/// The bars of a tally, each an SVG without letters or numbers.
#[derive(Clone, Default)]
pub struct DrawnBars {
    /// One for each of [`PublishedTally::rows`].
    pub rows: Vec<String>,
    /// For each of these what [`PublishedTally::split`] says: one bar of all parts, or one for each part.
    pub splits: Vec<Vec<String>>,
    /// For each of [`PublishedTally::stages`], one for each of its rows.
    pub stages: Vec<Vec<String>>,
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
