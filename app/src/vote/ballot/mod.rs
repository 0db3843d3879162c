//! The vote: mark, check, send, change until it closes.

mod after;
mod check;
mod marking;
mod page;

use domain::refusal::Refusal;
use domain::session::say::Say;
use domain::time::Moment;
use domain::vote::ballot::Marks;
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Round};
use jiff::civil::Date;

use crate::frame::Me;
use crate::live::Live;
use crate::translator::Translator;

/// `GET /rounds/{round}/ballot`: the question and what can be picked.
#[derive(Clone)]
pub struct BallotPage {
    /// Who votes.
    pub me: Me,
    /// The round it is about.
    pub round: Round,
    /// How this pupil marks it: as the round says, or by pairs where both are allowed.
    pub method: Method,
    /// Its options in this pupil's own order.
    pub order: Vec<BallotOption>,
    /// What is marked already.
    pub marks: Marks,
    /// Why the marks cannot be read.
    pub refusal: Option<Refusal>,
    /// When this picture was let in on another device.
    pub back_at: Option<Moment>,
    /// A ballot was cast; this one takes its place.
    pub voted_before: bool,
    /// Who decides.
    pub decider: String,
    /// By when the answer comes.
    pub answer_by: Date,
    /// What can change and what cannot.
    pub say: Say,
    /// Goes on with the group.
    pub live: Live,
}

/// `GET /rounds/{round}/check`: are these your picks?
#[derive(Clone)]
pub struct CheckPage {
    /// Who votes.
    pub me: Me,
    /// The round it is about.
    pub round: Round,
    /// How it was marked.
    pub method: Method,
    /// What was marked.
    pub marks: Marks,
}

/// `GET /rounds/{round}/ballot` of somebody who has voted.
#[derive(Clone)]
pub struct VotedPage {
    /// Who voted.
    pub me: Me,
    /// The round it is about.
    pub round: Round,
    /// The vote can still be changed.
    pub open: bool,
    /// It was cast on another device, and only there it can be changed.
    pub elsewhere: bool,
    /// All rooms have voted, and it is counted.
    pub counted: bool,
    /// When this picture was let in on another device.
    pub back_at: Option<Moment>,
    /// Who decides.
    pub decider: String,
    /// By when the answer comes.
    pub answer_by: Date,
    /// Goes on with the group.
    pub live: Live,
}

/// `GET /rounds/{round}/ballot` of somebody who came too late to vote.
#[derive(Clone)]
pub struct ClosedPage {
    /// Who came.
    pub me: Me,
    /// This room has voted, and others still do.
    pub others_vote: bool,
    /// The others have voted too, and it is counted.
    pub counted: bool,
    /// It asked how everybody feels: the room is thanked, and shown nothing.
    pub thanked: bool,
    /// Why the ballot that was sent is not counted, if one was.
    pub refusal: Option<Refusal>,
    /// Goes on with the group.
    pub live: Live,
}

/// `GET /rounds/{round}/ballot` of somebody beyond the list of the group: a worker looks up first.
#[derive(Clone)]
pub struct NotAskedPage {
    /// Who waits.
    pub me: Me,
    /// Goes on with the group.
    pub live: Live,
}

/// That an idea was taken off since; each may look at the vote again.
fn taken_off(t: &Translator, round: &Round) -> Option<String> {
    (round.is_open() && round.options.iter().any(|option| option.withdrawn)).then(|| t.t("live-taken-off"))
}
