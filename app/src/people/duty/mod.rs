//! Who of an organisation hears worries, and when they read.

mod page;

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
    /// The head, from when and until when, as they stand in the form.
    pub typed: [String; 3],
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}
