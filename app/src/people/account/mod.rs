//! An adult's own account: a new password, or leaving, alone or with the organisation.

mod page;

use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

/// `GET /people/you`.
#[derive(Clone)]
pub struct AccountPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The names of the organisation and of the partnership.
    pub names: [String; 2],
    /// Nobody else leads the organisation, or is its safeguarding lead: it is asked first.
    pub last: bool,
    /// Another organisation stays in the partnership, so this one can leave.
    pub may_go: bool,
    /// A new password counts now.
    pub kept: bool,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}
