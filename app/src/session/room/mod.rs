//! The room: one worker, one pair of hands, up to thirty pupils.

mod at_door;
mod close;
mod colleagues;
mod head;
mod ideas;
mod now;
mod of_list;
mod page;
mod prepared;
mod pupils;
mod rounds;
mod take_out;
mod to_read;
mod who;
mod write_for;

pub use colleagues::ColleagueRow;
use domain::id::{PupilId, RoundId};
use domain::ideas::idea::Idea;
use domain::partnership::group::Group;
use domain::people::newcomer::Newcomer;
use domain::people::pupil::Pupil;
use domain::people::returns::Return;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::code_time::CodeNow;
use domain::session::readiness::Readiness;
use domain::session::session::Session;
use domain::vote::method::Method;
use domain::vote::pulse::Pulse;
use domain::vote::round::BallotOption;

use crate::frame::Me;
use crate::live::Live;
use crate::session::again::Again;
use crate::session::agenda::Timer;
use crate::session::reach::Reach;
use crate::vote::wide::{WideCard, WideState};

/// `GET /sessions/{session}/room`: what one worker needs to run a session.
#[derive(Clone)]
pub struct RoomPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What is drawn, and drawn again by regions.
    pub room: Room,
}

/// All that happens in a session at this moment. No choice of anybody is in it, and no count
/// of a choice.
#[derive(Clone)]
pub struct Room {
    /// The session it is about.
    pub session: Session,
    /// How far it is prepared.
    pub standing: Readiness,
    /// What its code does now. It is shown while it is open.
    pub code: CodeNow,
    /// The link behind the QR code.
    pub join_url: String,
    /// The QR code.
    pub qr_svg: String,
    /// Whether phones find the address behind it.
    pub reach: Reach,
    /// Who is in, by group.
    pub pupils: Vec<(Group, Vec<Pupil>)>,
    /// Who waits at the door, to be let in.
    pub newcomers: Vec<Newcomer>,
    /// Who asks to come back on another device.
    pub returns: Vec<Return>,
    /// Ideas that no worker has read yet.
    pub waiting: Vec<IdeaCard>,
    /// Ideas on the wall.
    pub wall: Vec<IdeaCard>,
    /// Ideas that were sent back or merged.
    pub back: Vec<IdeaCard>,
    /// The latest vote.
    pub round: Option<RoundCard>,
    /// Votes over many sittings that this room can hold, or held.
    pub wide: Vec<WideCard>,
    /// Votes that are planned.
    pub planned: Vec<PlannedCard>,
    /// What pupils wrote in closed votes; what the room has not seen comes first.
    pub written: Vec<WordsCard>,
    /// The pupil who runs the steps.
    pub co_host: Option<PupilId>,
    /// Groups of which fewer have spoken than of the rest, by name, while there is time.
    pub unheard: Vec<String>,
    /// The plan, and how long it still is.
    pub timer: Timer,
    /// Keeps the page true.
    pub live: Live,
    /// What was not done.
    pub refusal: Option<Refusal>,
    /// Somebody else had done it already: the job title, empty for the pupil who runs the steps.
    pub already: Option<String>,
    /// It is over, and can be held once more.
    pub again: Option<Again>,
    /// Workers of other organisations who have the room, or can be given it.
    pub colleagues: Vec<ColleagueRow>,
}

/// An idea as the worker sees it.
#[derive(Clone)]
pub struct IdeaCard {
    /// The idea it is about.
    pub idea: Idea,
    /// Who wrote it; nobody once the pupil has asked to be forgotten.
    pub author: Option<Me>,
    /// The author's group.
    pub group: String,
    /// How many wrote it, after merging.
    pub authors: u32,
    /// A phrase in it often comes before a name.
    pub may_hold_a_name: bool,
}

/// A vote as the worker sees it: how many, never what.
#[derive(Clone)]
pub struct RoundCard {
    /// Its id.
    pub id: RoundId,
    /// It takes ballots.
    pub open: bool,
    /// The room has seen the result.
    pub revealed: bool,
    /// How many have voted.
    pub voted: u32,
    /// How many may.
    pub asked: u32,
    /// It asks about feelings: fewer than ten say nothing.
    pub sensitive: bool,
    /// What can still be chosen.
    pub options: Vec<BallotOption>,
}

/// A vote that is planned.
#[derive(Clone)]
pub struct PlannedCard {
    /// Its id.
    pub id: RoundId,
    /// What it asks.
    pub question: String,
    /// How it is marked.
    pub method: Method,
    /// It asks about the ideas on the wall.
    pub of_wall: bool,
    /// The ready-made question that it is.
    pub pulse: Option<Pulse>,
}

/// What one pupil wrote; nobody knows who.
#[derive(Clone)]
pub struct WordsCard {
    /// Its id.
    pub id: String,
    /// As typed.
    pub words: String,
    /// Its author lets the room see it.
    pub may_show: bool,
    /// The room may see it.
    pub shown: bool,
    /// A phrase in it often comes before a name.
    pub may_hold_a_name: bool,
}

/// `GET /sessions/{session}/ideas/new`: a worker writes down a pupil's words.
#[derive(Clone)]
pub struct WriteForPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session it is about.
    pub session: Session,
    /// Who is in, by group.
    pub pupils: Vec<(Group, Vec<Pupil>)>,
    /// What is filled in.
    pub typed: WriteFor,
    /// What was not done.
    pub refusal: Option<Refusal>,
}

/// The form, as typed.
#[derive(Clone, Default)]
pub struct WriteFor {
    /// The words of the pupil.
    pub words: String,
    /// The pupil's id, or "nobody".
    pub who: String,
    /// "helped" or "spoken-for".
    pub said_by: String,
}

impl Room {
    /// The vote over many sittings that takes ballots here.
    fn sits(&self) -> Option<&WideCard> {
        self.wide.iter().find(|card| card.state == WideState::Open)
    }

    /// How many pupils are in.
    fn present(&self) -> usize {
        self.pupils.iter().map(|(_, pupils)| pupils.len()).sum()
    }
}
