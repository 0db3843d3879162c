//! What was chosen, in sentences, bars and a table.

mod page;
pub mod say;
mod table;

pub use page::ResultPage;
pub use table::TallyTable;

use domain::tally::PublishedTally;

use crate::frame::Me;
use crate::live::Live;

/// What [`ResultPage`] shows.
#[derive(Clone)]
pub struct ResultPageProps {
    /// Who looks.
    pub me: Me,
    /// What may be shown.
    pub tally: PublishedTally,
    /// The same as an SVG.
    pub chart: String,
    /// Goes on with the group.
    pub live: Live,
}
