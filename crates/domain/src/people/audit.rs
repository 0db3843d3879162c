//! Who did what, kept. Never a pupil's words, never a choice.

use crate::time::Moment;

/// One line of the audit trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When.
    pub at: Moment,
    /// Who: an adult's id, or "system". A pupil is never named here.
    pub who: String,
    /// What was done: "round.close".
    pub deed: String,
    /// To what: the id of the session, round, idea …
    pub about: String,
}
