//! You said, we decided, because, what happens next.

mod page;

pub use page::AnswersPage;

use domain::answer::Answer;
use domain::idea::Idea;

use crate::frame::Me;
use crate::live::Live;

/// What [`AnswersPage`] shows.
#[derive(Clone)]
pub struct AnswersPageProps {
    /// Who looks, when in.
    pub me: Option<Me>,
    /// Ideas that have an answer; its day is in words.
    pub answers: Vec<(Idea, Answer)>,
    /// Ideas that wait for one.
    pub unanswered: Vec<Idea>,
    /// Who decides.
    pub decider: String,
    /// By when, in words.
    pub answer_by: String,
    /// The day has passed.
    pub late: bool,
    /// Goes on with the group.
    pub live: Live,
}
