//! You said, we decided, because, what happens next, did we do it?

mod afterwards;
mod card;
mod page;
mod poster;
mod reply;

pub(in crate::ideas) use card::Card;
pub(in crate::ideas) use page::says;

use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::people::pupil::Colour;
use domain::vote::tally::PublishedTally;
use jiff::civil::Date;

use crate::frame::Me;
use crate::live::Live;

/// When an idea happens next.
#[derive(Clone)]
pub struct Happens {
    /// The next day.
    pub day: Date,
    /// Where, once a place is chosen.
    pub place: Option<String>,
    /// How many more times after that.
    pub more: usize,
    /// It is about a sensitive topic: it can be left at any time.
    pub may_leave: bool,
}

/// An idea that has an answer, as one pupil reads it.
#[derive(Clone)]
pub struct AnsweredIdea {
    /// The idea it is about.
    pub idea: Idea,
    /// Its answer.
    pub answer: Answer,
    /// Whether it is what was asked for, when this pupil has said so.
    pub reply: Option<bool>,
    /// Whether it happened, when this pupil was asked and has said so.
    pub confirmed: Option<bool>,
    /// When it happens next, if it does.
    pub happens: Option<Happens>,
}

/// `GET /sessions/{session}/answers`: what a worker released and an adult answered, and nothing
/// else.
#[derive(Clone)]
pub struct PosterPage {
    /// Name of the session, as on its screen.
    pub session_name: String,
    /// Ideas with their answers.
    pub answers: Vec<(Idea, Answer)>,
    /// What was chosen in votes over many sittings that are shown to everybody, as those outside see it.
    pub chosen: Vec<PublishedTally>,
    /// How many ideas have no answer yet.
    pub waiting: usize,
    /// Who decides.
    pub decider: String,
    /// By when.
    pub answer_by: Date,
    /// The day has passed.
    pub late: bool,
    /// The address of this page.
    pub address: String,
    /// The same as a QR code.
    pub qr_svg: String,
}

/// `GET /answers/{secret}`: the same when the session is over, for those who were there.
#[derive(Clone)]
pub struct AfterwardsPage {
    /// The address of this page.
    pub here: String,
    /// Name of the session, as on its screen.
    pub session_name: String,
    /// The picture that was tapped. Nobody proved that it was theirs.
    pub who: Option<Me>,
    /// The pictures to tap.
    pub faces: Vec<(String, Colour)>,
    /// Ideas that have an answer; a reply only says that there is one.
    pub answers: Vec<AnsweredIdea>,
    /// Ideas that wait for one.
    pub unanswered: Vec<Idea>,
    /// Who decides.
    pub decider: String,
    /// By when.
    pub answer_by: Date,
    /// The day has passed.
    pub late: bool,
}

/// `GET /answers`: the ideas of a session, with their answers and what this pupil replied.
#[derive(Clone)]
pub struct AnswersPage {
    /// Who looks, when in.
    pub me: Option<Me>,
    /// Ideas that have an answer.
    pub answers: Vec<AnsweredIdea>,
    /// Ideas that wait for one.
    pub unanswered: Vec<Idea>,
    /// Who decides.
    pub decider: String,
    /// By when.
    pub answer_by: Date,
    /// The day has passed.
    pub late: bool,
    /// Goes on with the group.
    pub live: Live,
}
