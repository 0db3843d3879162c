//! The partnership, for leaders: are they heard?

mod afterwards;
mod answers;
mod benefits;
pub mod edit;
mod feelings;
mod ingredients;
mod outcomes;
mod page;
mod places;
mod roles;
mod round;
mod sixth;
mod tally;

pub use ingredients::Ingredients;
pub use page::PartnershipPage;
pub use tally::TallyPage;

use std::collections::HashMap;

use domain::answer::Answer;
use domain::id::IdeaId;
use domain::idea::Idea;
use domain::organisation::{Organisation, Partnership};
use domain::session::Session;
use domain::sign_in::Adult;
use domain::suppression::PublishedReplies;

use crate::tally::Drawn;

/// What [`PartnershipPage`] shows.
#[derive(Clone)]
pub struct PartnershipPageProps {
    /// Who is signed in.
    pub adult: Adult,
    /// The partnership.
    pub partnership: Partnership,
    /// Who works together.
    pub organisations: Vec<Organisation>,
    /// Their sessions, newest first.
    pub sessions: Vec<SessionCard>,
    /// What stands below what young people said.
    pub ingredients: Ingredients,
}

/// One session as a leader sees it. Every count in it is a published one.
#[derive(Clone)]
pub struct SessionCard {
    /// The session.
    pub session: Session,
    /// Who ran it.
    pub organisation: String,
    /// Names of its groups.
    pub groups: Vec<String>,
    /// How many voted in its last closed vote, and how many could have.
    pub turnout: Option<(u32, u32)>,
    /// Its closed votes.
    pub rounds: Vec<Drawn>,
    /// Its ideas, with their answers; the day in an answer is in words.
    pub ideas: Vec<(Idea, Option<Answer>)>,
    /// Ideas of which pupils wait to hear what happened.
    pub due: Vec<IdeaId>,
    /// What may be shown of what pupils replied to an answer.
    pub replies: HashMap<IdeaId, PublishedReplies>,
    /// The promised day is over, and an idea has no answer.
    pub late: bool,
}

/// What [`TallyPage`] shows: one closed vote.
#[derive(Clone)]
pub struct TallyPageProps {
    /// Who is signed in.
    pub adult: Adult,
    /// What may be shown.
    pub drawn: Drawn,
}
