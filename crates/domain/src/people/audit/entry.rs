//! A line of the audit trail.

use std::fmt::Display;

use super::Deed;
use crate::time::Moment;

/// One line of the audit trail. It is written in the transaction of the deed it tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When it was done.
    pub at: Moment,
    /// Who: an adult's id, or "system". A pupil is never named here.
    pub who: String,
    /// What was done.
    pub deed: Deed,
    /// To what: the id of the session, round, idea …
    pub about: String,
}

impl AuditEntry {
    /// What no adult does by hand: the invented partnership, a session that runs by itself.
    pub fn by_system(at: Moment, deed: Deed, about: impl Display) -> Self {
        Self { at, who: "system".to_owned(), deed, about: about.to_string() }
    }
}
