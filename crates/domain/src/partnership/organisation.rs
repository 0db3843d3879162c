//! Partnerships, and the organisations in them.

use jiff::civil::Date;

use crate::id::{OrganisationId, PartnershipId};
use crate::wording::SixthWords;

/// Schools and clubs working together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partnership {
    /// What addresses and other tables call it.
    pub id: PartnershipId,
    /// Its name, as the partners say it.
    pub name: String,
    /// Invented data: every page says "Demo".
    pub demo: bool,
    /// The day of its next review; none until one is set.
    pub next_review: Option<Date>,
    /// The sixth ingredient, in its own words. Fifth never makes one up.
    pub sixth: Option<SixthWords>,
}

/// The school, unit or club that answers for its people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// What addresses and other tables call it.
    pub id: OrganisationId,
    /// The partnership it belongs to.
    pub partnership: PartnershipId,
    /// Its name, as people say it.
    pub name: String,
    /// What it is: "Special school", "Youth club" …
    pub kind: String,
    /// What it gives to the partnership.
    pub gives: String,
    /// What it wants to get from it.
    pub gets: String,
}
