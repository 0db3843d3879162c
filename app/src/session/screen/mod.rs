//! The big screen: what the whole room sees, from ten metres, one thing at a time.

mod answers;
mod beats;
mod come_in;
mod fit;
mod ideas;
mod large;
mod page;
mod result;
mod rows;
mod shows;
mod vote;

use domain::id::OptionId;
use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::session::code_time::CodeNow;
use domain::session::screen::{Beat, Cards};
use domain::session::session::Session;
use domain::vote::round::{BallotOption, Terms};

use crate::frame::Me;
use crate::live::Live;
use crate::session::agenda::Timer;
use crate::vote::tally::Drawn;

pub use answers::answers_at_once;
pub use ideas::wall_at_once;

/// `GET /sessions/{session}/screen`: what every pupil in the room may see.
#[derive(Clone)]
pub struct ScreenPage {
    /// What is drawn, and drawn again by regions.
    pub screen: Screen,
}

/// The screen of a session.
#[derive(Clone)]
pub struct Screen {
    /// The session it is about.
    pub session: Session,
    /// What its code does now. It is shown while it is open.
    pub code: CodeNow,
    /// The link behind the QR code.
    pub join_url: String,
    /// The QR code.
    pub qr_svg: String,
    /// The one thing it shows now.
    pub shows: Shows,
    /// The plan, and how long it still is.
    pub timer: Timer,
    /// Keeps it true.
    pub live: Live,
}

/// The one thing a screen shows. No choice, no count of a choice before the reveal, no name.
#[derive(Clone)]
pub enum Shows {
    /// The way in, and the pictures of who came.
    Join {
        /// Who is in.
        came: Vec<Me>,
    },
    /// The question, while pupils write, and what is on the wall.
    Ideas {
        /// What is asked.
        question: String,
        /// How many were sent.
        sent: Sent,
        /// The ideas that a worker has let onto the wall.
        wall: Vec<Idea>,
        /// Which of them stand there now.
        cards: Cards,
    },
    /// The ideas that a worker has let onto the wall.
    Wall {
        /// How many were sent.
        sent: Sent,
        /// The ideas.
        wall: Vec<Idea>,
        /// Which of them stand there now.
        cards: Cards,
    },
    /// What can be chosen, to be read aloud, and how many have voted.
    Vote {
        /// What is asked.
        question: String,
        /// How it is marked, and what money there is.
        terms: Terms,
        /// What can be chosen, in the order of the ballot.
        options: Vec<BallotOption>,
        /// How many have voted.
        voted: u32,
        /// How many may.
        asked: u32,
        /// Ballots can still be cast.
        open: bool,
        /// The option that the worker pointed at last, and whether it still shines.
        lit: Option<(OptionId, bool)>,
    },
    /// It asked how everybody feels: the room is thanked, and shown nothing.
    Thanks,
    /// What was chosen, told so far.
    Result {
        /// What may be shown.
        drawn: Box<Drawn>,
        /// How far it is told.
        beat: Beat,
    },
    /// What adults said to each idea, some at a time.
    Answers {
        /// Those that stand there now.
        said: Vec<(Idea, Answer)>,
        /// Which of all that have an answer these are.
        cards: Cards,
        /// How many have none.
        waiting: usize,
        /// The promised day is over, and an idea has no answer.
        late: bool,
    },
    /// The session is over, and nothing of it is to be shown.
    Over,
}

/// How many ideas are on their way to the wall; whose they are stands nowhere.
#[derive(Clone, Copy)]
pub struct Sent {
    /// How many were sent, those on the wall with them.
    pub sent: u32,
    /// How many no worker has read.
    pub unread: u32,
    /// How many are on the wall.
    pub on_wall: u32,
}
