//! Who of an organisation hears worries, and when they read.

mod away;
mod page;

pub use away::Away;
pub(crate) use away::LeadAway;

use domain::people::duty::Team;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

/// `GET /people/duty`.
#[derive(Clone)]
pub struct DutyPage {
    /// The leader at the page, named in its head.
    pub adult: Adult,
    /// Who hears as it is now.
    pub team: Team,
    /// Who of the organisation can be the head.
    pub may_be_head: Vec<Adult>,
    /// What stands in the form.
    pub typed: DutyForm,
    /// Whether the lead is away.
    pub away: Away,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// The form as it was typed, or as it is kept.
#[derive(Clone, Default)]
pub struct DutyForm {
    /// The head, by the id; empty for nobody.
    pub head: String,
    /// From when somebody reads.
    pub from: String,
    /// Until when.
    pub until: String,
    /// On which days, by their numbers, "1" for Monday.
    pub days: Vec<String>,
    /// Whether also on days without school.
    pub in_holidays: bool,
}
