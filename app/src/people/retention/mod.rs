//! How long each kind of thing is kept: where leaders set the clocks, and how it is said everywhere.

mod page;
mod said;

use std::collections::BTreeMap;

use domain::people::retention::Kind;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;

pub use said::{how_long, said_days};

/// `GET /people/retention`.
#[derive(Clone)]
pub struct RetentionPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// How many days the organisation keeps what it chose for.
    pub chosen: BTreeMap<Kind, i64>,
    /// What stands in the field of each kind that this adult sets.
    pub typed: BTreeMap<Kind, String>,
    /// What the clocks removed last, newest first: when, of which kind, how many.
    pub runs: Vec<(Moment, Kind, u64)>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}
