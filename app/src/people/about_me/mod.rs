//! "What do you know about me?": everything that is kept of a pupil, and what they can do about it.

mod copy;
mod forgotten;
mod ideas;
mod long;
mod page;

use std::collections::BTreeMap;

use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::people::retention::Kind;
use domain::refusal::Refusal;

use crate::frame::Me;

pub use long::Long;

/// `GET /about-me`.
#[derive(Clone)]
pub struct AboutMePage {
    /// Who, and what is kept.
    pub known: Known,
    /// Why something was not taken away.
    pub refusal: Option<Refusal>,
}

/// `GET /about-me/copy`: the same as a file to keep and to print, without a way to anywhere.
#[derive(Clone)]
pub struct CopyPage {
    /// Who, and what is kept.
    pub known: Known,
}

/// `GET /forgotten`: nothing leads to them any more.
#[derive(Clone)]
pub struct ForgottenPage;

/// Everything that is kept of a pupil.
#[derive(Clone)]
pub struct Known {
    /// The picture and the colour.
    pub me: Me,
    /// The name of the session.
    pub session: String,
    /// The group, by its name.
    pub group: String,
    /// The school or club that answers for it.
    pub organisation: String,
    /// A name that a worker wrote.
    pub name: Option<String>,
    /// Whether they came in with a card.
    pub card: bool,
    /// On how many devices they are in.
    pub devices: u32,
    /// Whether they run the steps.
    pub runs: bool,
    /// Whether a worker let the picture in on another device.
    pub came_back: bool,
    /// Their ideas, drafts too, and with a card those of other sessions.
    pub ideas: Vec<KnownIdea>,
    /// How long each kind is kept, where that was chosen.
    pub days: BTreeMap<Kind, i64>,
}

/// An idea of one's own, with all that came of it.
#[derive(Clone)]
pub struct KnownIdea {
    /// The name of its session.
    pub session: String,
    /// The idea.
    pub idea: Idea,
    /// Its answer.
    pub answer: Option<Answer>,
    /// Whether that is what was asked for, when they said so.
    pub reply: Option<bool>,
    /// Whether it happened, when they were asked and said so.
    pub confirmed: Option<bool>,
}
