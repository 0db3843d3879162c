//! What was chosen, in sentences, bars and a table.

mod bars;
mod fairness;
mod groups;
mod heard;
mod page;
mod paper;
pub mod sentences;
mod steps;
mod table;

pub use bars::Bars;
pub use bars::none_of;
pub use fairness::Fairness;
pub(crate) use groups::by_group;
pub use groups::{column_name, row_name, why_not_by_group};
pub use heard::Heard;
pub use paper::OnPaper;
pub use steps::{Steps, step_line};
pub use table::TallyTable;

use domain::vote::suppression::ByGroup;
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

/// A vote by group, for adults who see what those inside may see.
#[derive(Clone)]
pub struct Groups {
    /// The rows, or why there are none.
    pub found: ByGroup,
    /// What each row is called.
    pub names: Vec<GroupName>,
    /// The column that is drawn: what was chosen, or yes.
    pub drawn: Option<usize>,
    /// A bar for each row.
    pub bars: Vec<String>,
}

/// What a row is called.
#[derive(Clone, Debug, Default)]
pub struct GroupName {
    /// The group, where it is one.
    pub group: Option<String>,
    /// The organisation, where it is one.
    pub organisation: Option<String>,
    /// Whether the adult at the page belongs to that organisation.
    pub is_own: bool,
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
