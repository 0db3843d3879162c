//! Words to watch, by kind: an organisation adds its own, and switches lines off that come with Fifth.

mod chips;
mod page;

pub use chips::{WatchChips, WatchWords};
use domain::people::sign_in::Adult;
use domain::people::watch::{Changes, Kind};
use domain::refusal::Refusal;

/// `GET /people/words`.
#[derive(Clone)]
pub struct WatchPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What the organisation changed.
    pub changes: Changes,
    /// What was to be added, as it was typed and refused.
    pub typed: Option<(Kind, String)>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}
