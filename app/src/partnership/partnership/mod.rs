//! The partnership, for leaders: are they heard?

mod afterwards;
mod agreed;
mod answers;
mod bar;
mod benefits;
mod changed;
pub mod edit;
mod feelings;
mod home;
mod ingredients;
mod list;
mod more;
mod outcomes;
pub(crate) mod places;
mod published;
mod roles;
mod round;
mod section;
mod signals;
mod sittings;
mod sixth;
mod talked;
mod tally;
mod waiting;

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
use domain::partnership::evidence::Steps;
use domain::partnership::organisation::{Organisation, Partnership};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::diamond::Diamond;
use domain::session::session::Session;
use domain::time::Moment;
use domain::vote::suppression::PublishedReplies;
use domain::vote::tally::PublishedTally;
use jiff::civil::{Date, Time};

use crate::ideas::activity::Dated;
use crate::partnership::owed::OwedLine;
use crate::vote::tally::{Drawn, Groups};
use crate::vote::wide::WideRow;

/// `GET /partnership`, for leaders: what is owed, whether young people are heard, and the ways on.
#[derive(Clone)]
pub struct HomePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What the adult's organisation owes, the first day first.
    pub owed: Vec<OwedLine>,
    /// The name of the partnership.
    pub partnership: String,
    /// The day on which it is read.
    pub today: Date,
    /// Ideas on walls, and how many have an answer.
    pub steps: Steps,
    /// How many promises are kept, and how many there are.
    pub promises: (usize, usize),
    /// What the latest vote asked that says how many voted, how many did, and how many could have.
    pub voted: Option<(String, u32, u32)>,
    /// The next session.
    pub next: Option<NextSession>,
}

/// The next session, in short.
#[derive(Clone)]
pub struct NextSession {
    /// Its day.
    pub day: Date,
    /// When it begins, by the clock on the wall.
    pub starts: Time,
    /// Its name.
    pub name: String,
    /// Where it is, once a place is chosen.
    pub place: Option<String>,
}

/// `GET /partnership/waiting`: all that waits for adults.
#[derive(Clone)]
pub struct WaitingPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What the adult's organisation owes.
    pub owed: Vec<OwedLine>,
    /// Ideas of the partnership that wait for an answer: the first of them, and how many there are.
    pub waiting: (Vec<WaitingIdea>, usize),
    /// Promises whose day is over: the first of them, and how many there are.
    pub promises: (Vec<(Idea, Answer)>, usize),
}

/// An idea that waits for an answer.
#[derive(Clone)]
pub struct WaitingIdea {
    /// The idea.
    pub idea: Idea,
    /// The name of its session.
    pub session: String,
    /// The promised day is over.
    pub late: bool,
}

/// `GET /partnership/agreed`: what partners agreed.
#[derive(Clone)]
pub struct AgreedPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The partnership it is about.
    pub partnership: Partnership,
    /// Who works together.
    pub organisations: Vec<Organisation>,
    /// Outcomes, roles, benefits, places, and the sixth.
    pub ingredients: Ingredients,
}

/// How many published sessions stand on one page of who only reads.
pub const LATEST: usize = 6;

/// `GET /partnership/sessions`: all sessions, a page at a time.
#[derive(Clone)]
pub struct SessionsOfPartnershipPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The sessions of this page, newest first.
    pub sessions: Vec<ListedSession>,
    /// Which page this is, from one.
    pub number: u32,
    /// How many pages there are.
    pub pages: u32,
    /// What only the first page has.
    pub first: Option<FirstOfSessions>,
}

/// What stands above the newest sessions.
#[derive(Clone)]
pub struct FirstOfSessions {
    /// Votes in many rooms, newest first, each once: not with every session that held it.
    pub wide: Vec<WideRow>,
    /// The next sessions that have a day, with the activities in them.
    pub next: Vec<(Dated, Vec<String>)>,
    /// How many sessions are still to come.
    pub to_come: usize,
    /// Something changed for good, and can be taken as a file.
    pub has_changes: bool,
}

/// A session in the list.
#[derive(Clone)]
pub struct ListedSession {
    /// What addresses call it.
    pub id: SessionId,
    /// Its name.
    pub name: String,
    /// Who ran it.
    pub organisation: String,
    /// When it was made.
    pub made_at: Moment,
    /// Its day in the programme.
    pub day: Option<Date>,
    /// Its ideas, and how many have an answer.
    pub steps: Steps,
    /// How many of its votes are counted.
    pub votes: u32,
    /// The promised day is over, and an idea has no answer.
    pub late: bool,
}

/// `GET /partnership/sessions/{session}`: one session, with its charts.
#[derive(Clone)]
pub struct SessionOfPartnershipPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session.
    pub card: SessionCard,
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
    /// What may be shown of what pupils replied to an answer.
    pub replies: HashMap<IdeaId, PublishedReplies>,
    /// The ideas that are activities.
    pub activities: HashMap<IdeaId, ActivityId>,
    /// The promised day is over, and an idea has no answer.
    pub late: bool,
    /// What the room laid as a diamond, for leaders of its own organisation; talk, and no vote.
    pub talked: Option<Diamond>,
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
    /// The name of its session.
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
    /// The same by group, for who sees what those inside see.
    pub by_group: Option<Groups>,
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
    /// The session that held it.
    pub session: SessionId,
    /// What was asked and said, as it was published.
    pub tally: PublishedTally,
    /// What was decided, in one line.
    pub decided: String,
    /// What was filled in so far.
    pub form: ChangedForm,
    /// What is missing.
    pub refusal: Option<Refusal>,
}
