//! The room: one worker, one pair of hands, up to thirty pupils.

mod asked;
mod at_door;
mod author;
mod beats;
mod close;
mod colleagues;
mod desk;
mod end;
mod facts;
mod hand;
mod head;
mod ideas;
mod next;
mod now;
mod of_list;
mod page;
mod prepared;
mod pupils;
mod queue;
mod read_out;
mod result;
mod rounds;
mod several;
mod sheets;
mod still_to_vote;
mod take_out;
mod to_read;
mod undone;
mod who;
mod write_for;

pub use colleagues::ColleagueRow;
pub use desk::Desk;
use domain::id::{OptionId, PupilId, RoundId};
use domain::ideas::idea::Idea;
use domain::ideas::read_within::ReadTimes;
use domain::partnership::group::Group;
use domain::partnership::sensitive::Sensitive;
use domain::people::newcomer::Newcomer;
use domain::people::pupil::Pupil;
use domain::people::returns::Return;
use domain::people::sign_in::Adult;
use domain::people::watch::Flags;
use domain::refusal::Refusal;
use domain::session::code_time::CodeNow;
use domain::session::readiness::Readiness;
use domain::session::screen::{Beat, Cards};
use domain::session::session::Session;
use domain::vote::method::Method;
use domain::vote::pulse::Pulse;
use domain::vote::round::BallotOption;

use crate::frame::Me;
use crate::live::Live;
use crate::session::again::Again;
use crate::session::agenda::Timer;
use crate::session::reach::Reach;
use crate::vote::tally::Drawn;
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
    /// Ideas that were sent back, merged or kept private.
    pub back: Vec<IdeaCard>,
    /// How the promise was kept to read what is sent, and whether something waits longer than that.
    pub read_times: (ReadTimes, bool),
    /// Where the reading is.
    pub desk: Desk,
    /// The latest vote.
    pub round: Option<RoundCard>,
    /// Votes over many sittings that this room can hold, or held.
    pub wide: Vec<WideCard>,
    /// Votes that are planned.
    pub planned: Vec<PlannedCard>,
    /// The questions that were counted here, each with the ready-made question that it is.
    pub counted: Vec<(Option<Pulse>, String)>,
    /// What pupils wrote in closed votes; what the room has not seen comes first.
    pub written: Vec<WordsCard>,
    /// The cards of the wall, or of the answers, that are on the screen.
    pub cards_shown: Cards,
    /// The pupil who runs the steps.
    pub co_host: Option<PupilId>,
    /// Groups of which fewer have spoken than of the rest, by name, while there is time.
    pub unheard: Vec<String>,
    /// The last few who have not voted, to be asked first. Never what anybody chose.
    pub missing: Vec<PupilId>,
    /// What was chosen in the latest vote, once it is closed.
    pub result: Option<Drawn>,
    /// The tablets that are passed on.
    pub tablets: domain::people::tablet::Tablets,
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
    /// The words of the ideas that are part of it.
    pub parts: Vec<String>,
    /// Its place in the queue.
    pub nth: u32,
    /// One of its authors wants it to stand alone.
    pub alone: bool,
    /// Why it should be read first.
    pub flags: Flags,
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
    /// It asks about feelings: fewer than ten say nothing, and the room is shown nothing.
    pub sensitive: bool,
    /// The ready-made question that it is.
    pub pulse: Option<Pulse>,
    /// How its result is told.
    pub telling: Telling,
    /// What can still be chosen.
    pub options: Vec<BallotOption>,
    /// Where the options are read aloud.
    pub read_out: ReadOut,
}

/// Where the options of a vote are read aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOut {
    /// Nowhere: the vote is over, or each child reads them alone.
    Nowhere,
    /// In the room, one by one; the worker pointed at this one last.
    InTheRoom(Option<OptionId>),
}

/// How a result is told to the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// There is nothing to tell in beats.
    AtOnce,
    /// In three beats, so far.
    InBeats(Option<Beat>),
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
    /// Whether it is about a sensitive topic, and what was confirmed.
    pub sensitive: Sensitive,
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
    /// Why it should be read first.
    pub flags: Flags,
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

impl RoundCard {
    /// It is over, and there is nothing to show.
    fn is_thanked_for(&self) -> bool {
        self.sensitive && !self.open
    }
}

impl PlannedCard {
    /// Whether nothing need be said first any more.
    fn may_begin(&self, room: &Room) -> bool {
        let is_said = self.method.decides_nothing() || room.session.plan.say.is_said().is_ok();
        is_said && self.sensitive.missing().is_empty()
    }
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
