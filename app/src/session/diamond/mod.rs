//! Nine ideas as a diamond, on a screen that a room shares.

mod page;
mod place;

use domain::id::IdeaId;
use domain::ideas::idea::Idea;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::diamond::Diamond;
use domain::session::session::Session;

/// `GET /sessions/{session}/diamond`: nine ideas to choose, or the nine in their places.
#[derive(Clone)]
pub struct DiamondPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session whose wall it is.
    pub session: Session,
    /// What is on the wall.
    pub wall: Vec<Idea>,
    /// The nine in their places; none before they are laid.
    pub laid: Option<Diamond>,
    /// The place that was tapped, and waits for the one it is swapped with.
    pub from: Option<usize>,
    /// The ideas that were ticked before.
    pub ticked: Vec<IdeaId>,
    /// Why the first is the first, and why the last is the last, as filled in.
    pub why: [String; 2],
    /// What was not done.
    pub refusal: Option<Refusal>,
}
