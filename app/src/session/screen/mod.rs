//! The big screen: what the whole room sees, from ten metres, one thing at a time.

mod cards;
mod page;
mod result;
mod shows;

use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::session::code_time::CodeNow;
use domain::session::session::Session;

use crate::live::Live;
use crate::session::agenda::Timer;
use crate::vote::tally::Drawn;

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
    /// The way in.
    Join {
        /// How many are in.
        in_count: u32,
    },
    /// The question, while pupils write.
    Ideas {
        /// What is asked.
        question: String,
        /// How many ideas are on the wall.
        count_on_wall: u32,
    },
    /// The ideas that a worker has let onto the wall.
    Wall(Vec<Idea>),
    /// How many have voted.
    Vote {
        /// What is asked.
        question: String,
        /// How many have voted.
        voted: u32,
        /// How many may.
        asked: u32,
        /// Ballots can still be cast.
        open: bool,
    },
    /// What was chosen.
    Result(Box<Drawn>),
    /// What adults said to each idea.
    Answers {
        /// Each idea that has an answer, with the day in words.
        said: Vec<(Idea, Answer)>,
        /// The promised day is over, and an idea has no answer.
        late: bool,
    },
}
