//! A pupil's own ideas, and the few short questions that make one.

mod before;
mod check;
mod draw;
mod more;
mod page;
mod pictures;
mod sent;
mod together;
mod wizard;
mod words;

use domain::id::IdeaId;
use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::refusal::Refusal;
use domain::time::Moment;

use crate::frame::Me;
use crate::live::Live;
use crate::pictures::{Kind, PictureFile};

/// `GET /ideas`: the question, and the pupil's own ideas.
#[derive(Clone)]
pub struct IdeasPage {
    /// Whose ideas.
    pub me: Me,
    /// What is asked.
    pub question: String,
    /// The pupil's own ideas, drafts too.
    pub ideas: Vec<MyIdea>,
    /// With a card: what this voice proposed in other sessions, the latest first.
    pub before: Vec<Before>,
    /// When this picture was let in on another device.
    pub back_at: Option<Moment>,
    /// New ideas are taken now.
    pub can_add: bool,
    /// With none yet the box stands here at once, for an idea of this id.
    pub first: Option<IdeaId>,
    /// The one that was sent just now.
    pub sent: Option<IdeaId>,
    /// Goes on with the group.
    pub live: Live,
}

/// An idea of one's own, and what a worker put together with it.
#[derive(Clone)]
pub struct MyIdea {
    /// The idea.
    pub idea: Idea,
    /// The other ideas, to which its author may say no.
    pub with: Vec<PutWith>,
}

/// Another idea, with which a worker put one's own together.
#[derive(Clone)]
pub struct PutWith {
    /// The one of the two that is part of the other.
    pub part: IdeaId,
    /// The other's words.
    pub words: String,
    /// What was said to it; none while nothing was.
    pub agrees: Option<bool>,
}

/// An idea of the same voice in another session, and what came of it.
#[derive(Clone)]
pub struct Before {
    /// The name of that session.
    pub session: String,
    /// The idea.
    pub idea: Idea,
    /// Its answer.
    pub answer: Option<Answer>,
    /// Whether it is what was asked for, when this pupil has said so.
    pub reply: Option<bool>,
    /// Whether it happened, when this pupil was asked and has said so.
    pub confirmed: Option<bool>,
}

/// `GET /ideas/new` and `GET /ideas/{idea}/words`: the question and a box.
#[derive(Clone)]
pub struct WordsPage {
    /// Who writes.
    pub me: Me,
    /// What is asked.
    pub question: String,
    /// The idea, which may be on no disk yet.
    pub idea: IdeaId,
    /// What was typed before.
    pub typed: String,
    /// The picture that it begins with.
    pub picture: Option<String>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
    /// Says when the group moves on; what is being typed stays.
    pub live: Live,
}

/// `GET /ideas/{idea}/picture`: pictures that may go with the words.
#[derive(Clone)]
pub struct IdeaPicturePage {
    /// Who chooses.
    pub me: Me,
    /// For which idea.
    pub idea: IdeaId,
    /// Its words.
    pub words: String,
    /// The shelf that is open; none shows what the words suggest.
    pub kind: Option<Kind>,
    /// The pictures on it.
    pub offered: Vec<&'static PictureFile>,
    /// The picture it has.
    pub chosen: Option<String>,
}

/// `GET /ideas/new?from=pictures`: pictures to begin an idea with.
#[derive(Clone)]
pub struct BeginPage {
    /// Who begins.
    pub me: Me,
    /// The shelf that is open; none shows some of each.
    pub kind: Option<Kind>,
    /// The pictures on it.
    pub offered: Vec<&'static PictureFile>,
    /// Goes on with the group.
    pub live: Live,
}

/// `GET /ideas/new/draw` and `GET /ideas/{idea}/draw`: a paper to draw on.
#[derive(Clone)]
pub struct DrawPage {
    /// Who draws.
    pub me: Me,
    /// The idea, which may be on no disk yet.
    pub idea: IdeaId,
    /// What is on the paper, as the form sends it.
    pub drawing: String,
    /// Of a new idea what was typed beside it.
    pub words: Option<String>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
    /// Says when the group moves on; what is being drawn stays.
    pub live: Live,
}

/// `GET /ideas/{idea}/place`: where could it be?
#[derive(Clone)]
pub struct PlacePage {
    /// Who says.
    pub me: Me,
    /// Of which idea.
    pub idea: IdeaId,
    /// What was said before.
    pub typed: String,
    /// Places the partnership has.
    pub places: Vec<String>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// `GET /ideas/{idea}/lead`: who could lead it?
#[derive(Clone)]
pub struct LeadPage {
    /// Who says.
    pub me: Me,
    /// Of which idea.
    pub idea: IdeaId,
    /// What was said before.
    pub typed: String,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// `GET /ideas/{idea}/check`: is this right?
#[derive(Clone)]
pub struct CheckPage {
    /// Whose idea.
    pub me: Me,
    /// The idea it is about.
    pub idea: Idea,
}
