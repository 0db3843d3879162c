//! The partnership, for leaders: are they heard?

mod afterwards;
mod answers;
mod benefits;
mod changed;
pub mod edit;
mod feelings;
mod ingredients;
mod more;
mod outcomes;
mod page;
pub(crate) mod places;
mod published;
mod roles;
mod round;
mod section;
mod signals;
mod sittings;
mod sixth;
mod tally;

pub use edit::{Looked, WayIn};
pub use feelings::check_in_to_out;
pub use ingredients::Ingredients;
pub use signals::{Seen, WorkedTowards};

use std::collections::HashMap;

use domain::id::{ActivityId, IdeaId, RoundId, SessionId};
use domain::ideas::answer::Answer;
use domain::ideas::changed::WhatChanged;
use domain::ideas::idea::Idea;
use domain::ideas::said_by::Helped;
use domain::partnership::organisation::{Organisation, Partnership};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::suppression::PublishedReplies;
use domain::vote::tally::PublishedTally;

use crate::ideas::activity::Dated;
use crate::partnership::owed::OwedLine;
use crate::vote::tally::Drawn;
use crate::vote::wide::WideRow;

/// `GET /partnership`, for leaders: what young people said, what came of it, and the ingredients.
#[derive(Clone)]
pub struct PartnershipPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What the adult's organisation owes.
    pub owed: Vec<OwedLine>,
    /// The partnership it is about.
    pub partnership: Partnership,
    /// Who works together.
    pub organisations: Vec<Organisation>,
    /// Their sessions, newest first. The charts of the latest are drawn, see [`LATEST`].
    pub sessions: Vec<SessionCard>,
    /// Votes in many rooms, newest first, each once: not with every session that held it.
    pub wide: Vec<WideRow>,
    /// The next sessions that have a day, with the activities in them.
    pub next: Vec<(Dated, Vec<String>)>,
    /// How many sessions are still to come.
    pub to_come: usize,
    /// What stands below what young people said.
    pub ingredients: Ingredients,
}

/// How many sessions with something to see stand on the page; all of them have pages of their own.
pub const LATEST: usize = 6;

/// How many ideas one list of work names; the rest are with their sessions.
const LISTED: usize = 24;

/// `GET /partnership/sessions`: all sessions, a page at a time.
#[derive(Clone)]
pub struct SessionsOfPartnershipPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The sessions of this page, newest first.
    pub sessions: Vec<SessionCard>,
    /// Which page this is, from one.
    pub number: usize,
    /// How many pages there are.
    pub pages: usize,
}

/// One session as a leader sees it. Every count in it is a published one.
#[derive(Clone)]
pub struct SessionCard {
    /// The session it is about.
    pub session: Session,
    /// Who ran it.
    pub organisation: String,
    /// Names of its groups.
    pub groups: Vec<String>,
    /// How many voted in its last closed vote, and how many could have.
    pub turnout: Option<(u32, u32)>,
    /// Its closed votes.
    pub rounds: Vec<Drawn>,
    /// What came of those that are closed for good.
    pub changed: HashMap<RoundId, WhatChanged>,
    /// Its ideas, with their answers; the day in an answer is in words.
    pub ideas: Vec<(Idea, Option<Answer>)>,
    /// What may be said of help with them, all together.
    pub helped: Option<Helped>,
    /// Ideas of which pupils wait to hear what happened.
    pub due: Vec<IdeaId>,
    /// What may be shown of what pupils replied to an answer.
    pub replies: HashMap<IdeaId, PublishedReplies>,
    /// The ideas that are activities.
    pub activities: HashMap<IdeaId, ActivityId>,
    /// The promised day is over, and an idea has no answer.
    pub late: bool,
    /// There is no vote and no idea to see yet.
    pub quiet: bool,
}

/// `GET /partnership`, for a governor or a funder: what was published, as it may travel.
#[derive(Clone)]
pub struct PublishedPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the partnership.
    pub partnership: String,
    /// The names of its organisations.
    pub organisations: Vec<String>,
    /// The sessions of this page of which something was published, newest first.
    pub sessions: Vec<PublishedCard>,
    /// Which page this is, from one.
    pub number: usize,
    /// How many pages there are.
    pub pages: usize,
}

/// One session as those outside may see it.
#[derive(Clone)]
pub struct PublishedCard {
    /// Its name.
    pub name: String,
    /// Who ran it.
    pub organisation: String,
    /// Its closed votes in the outside face, oldest first, without words of the room.
    pub rounds: Vec<Drawn>,
    /// What came of those that are closed for good.
    pub changed: HashMap<RoundId, WhatChanged>,
    /// Its ideas that were answered.
    pub answered: Vec<(Idea, Answer)>,
}

/// `GET /rounds/{round}/tally`, for adults: one closed vote.
#[derive(Clone)]
pub struct TallyPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What may be shown.
    pub drawn: Drawn,
    /// The room that it was looked at from.
    pub room: Option<SessionId>,
}

/// What came of a vote, as it was filled in.
#[derive(Clone, Default)]
pub struct ChangedForm {
    /// What is different now.
    pub changed: String,
    /// Who checked that it is.
    pub checked_by: String,
}

/// `GET /rounds/{round}/changed`: the result of a round, and the form for what is different now.
#[derive(Clone)]
pub struct ChangedPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What was asked and said, as it was published.
    pub tally: PublishedTally,
    /// What was decided, in one line.
    pub decided: String,
    /// What was filled in so far.
    pub form: ChangedForm,
    /// What is missing.
    pub refusal: Option<Refusal>,
}
