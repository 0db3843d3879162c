//! One vote, many sittings: making it, who still has to vote, and what a room is told of it.

mod alike;
mod card;
mod list;
mod new;
mod page;
mod squares;
mod turnout;

use domain::id::{IdeaId, RoundId, SessionId};
use domain::ideas::idea::Idea;
use domain::partnership::sensitive::Sensitive;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use domain::vote::progress::{Progress, Sat};
use domain::vote::sitting::{Days, Reveal, WideRound};
use jiff::civil::{Date, Time};

pub use card::WideCards;
pub use list::WideList;

use crate::partnership::topic::TopicForm;

/// `GET /rounds/new`: a vote in many rooms.
#[derive(Clone)]
pub struct NewWidePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The names of those who can be asked: the own organisation, and for a leader the partnership.
    pub asked: Vec<(&'static str, String)>,
    /// The walls that ideas can be gathered from, by the name of their session.
    pub walls: Vec<(String, Vec<Idea>)>,
    /// What is filled in.
    pub form: NewWide,
    /// What was not done.
    pub refusal: Option<Refusal>,
}

/// The form, as typed.
#[derive(Clone, Default)]
pub struct NewWide {
    /// What is asked.
    pub question: String,
    /// Who is asked: "organisation" or "partnership".
    pub whom: String,
    /// What can be chosen: "walls", "places" or "own".
    pub about: String,
    /// Own answers, one a line.
    pub own: String,
    /// The ideas that are ticked.
    pub ideas: Vec<IdeaId>,
    /// Which of them is like which other.
    pub alike: Vec<(IdeaId, IdeaId)>,
    /// The method's name.
    pub method: String,
    /// How many picks at most.
    pub most: String,
    /// How many can win.
    pub seats: String,
    /// First a round of This or That, of which the best go on.
    pub first: bool,
    /// How many go on.
    pub onto: String,
    /// By when adults answer; empty for the usual school days after the last day.
    pub answer_by: String,
    /// The first day.
    pub first_day: String,
    /// The last day.
    pub last_day: String,
    /// How it is shown: "rooms" or "page".
    pub reveal: String,
    /// Nobody sees it before this day.
    pub reveal_day: String,
    /// Whether it is about a sensitive topic, and what was confirmed.
    pub topic: TopicForm,
}

/// `GET /rounds/{round}/sittings`: who still has to vote?
#[derive(Clone)]
pub struct SittingsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// Who votes: the name of the partnership, or of the one organisation.
    pub who: String,
    /// The round it is about.
    pub round: WideRound,
    /// What was confirmed, where it is about a sensitive topic.
    pub said: Sensitive,
    /// Today.
    pub today: Date,
    /// How many classes are how far, those that have voted first.
    pub classes: Vec<(Progress, usize)>,
    /// How many classes the own organisation has.
    pub ours: usize,
    /// The sittings of the own organisation.
    pub own: Vec<SittingRow>,
    /// The own classes without a day.
    pub without: Vec<String>,
    /// Of each other organisation by name: how many classes have voted, of how many.
    pub others: Vec<(String, usize, usize)>,
    /// So many rooms are open now.
    pub open_rooms: u32,
    /// What was chosen goes on, and this adult may make the ballot of it.
    pub goes_on: bool,
    /// This adult may close it for all.
    pub may_close: bool,
    /// Nobody has sat yet, so whoever made it can take it away.
    pub may_remove: bool,
    /// What was not done.
    pub refusal: Option<Refusal>,
}

/// A sitting of the own organisation, or a session that becomes one.
#[derive(Clone)]
pub struct SittingRow {
    /// The session.
    pub session: SessionId,
    /// The name of the session.
    pub name: String,
    /// The classes in it.
    pub groups: Vec<String>,
    /// How many are on their lists.
    pub pupils: u32,
    /// Its days; none for one that is held now.
    pub days: Option<Days>,
    /// When it begins.
    pub starts: Option<Time>,
    /// Where.
    pub place: Option<String>,
    /// The code, while it opens something.
    pub code: Option<JoinCode>,
    /// How far it is.
    pub sat: Sat,
    /// How many have voted in it; never what.
    pub voted: u32,
    /// How many may.
    pub asked: u32,
}

/// A vote over many sittings as the worker of one room sees it.
#[derive(Clone)]
pub struct WideCard {
    /// Its id.
    pub id: RoundId,
    /// What is asked.
    pub question: String,
    /// From when to when.
    pub days: Days,
    /// How it is shown.
    pub reveal: Reveal,
    /// What this room can do.
    pub state: WideState,
    /// How many have voted here; never what.
    pub voted: u32,
    /// How many may, here.
    pub asked: u32,
    /// How many are in whom the lists have no place for, over all sittings.
    pub beyond: u32,
}

/// What a room can do with a vote over many sittings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WideState {
    /// It can be opened here today.
    ToOpen,
    /// It takes ballots here.
    Open,
    /// This room has voted; it can be opened again today.
    Over,
    /// This room has voted, and its days are over or the result is shown later.
    Waits,
    /// It is counted, and can be shown here.
    ToShow,
    /// It was shown here.
    Shown,
    /// This room was asked something sensitive: it is thanked, and shown nothing.
    Thanked,
    /// Its days are to come.
    Later,
}

/// A vote over many sittings in a list.
#[derive(Clone)]
pub struct WideRow {
    /// The round.
    pub round: WideRound,
    /// What was chosen can be read.
    pub counted: bool,
}

impl WideRow {
    /// The round, which tells by itself whether it is counted.
    #[must_use]
    pub fn from_round(round: WideRound) -> Self {
        Self { counted: round.closed_at.is_some(), round }
    }
}
