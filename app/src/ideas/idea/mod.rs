//! A pupil's own ideas, and the few short questions that make one.

mod check;
mod more;
mod page;
mod wizard;

pub use check::CheckPage;
pub use more::{IdeaPicturePage, LeadPage, PlacePage};
pub use page::IdeasPage;
pub use wizard::WordsPage;

use domain::id::IdeaId;
use domain::ideas::idea::Idea;
use domain::refusal::Refusal;

use crate::frame::Me;
use crate::live::Live;
use crate::pictures::{Kind, PictureFile};

/// What [`IdeasPage`] shows: the question, and the pupil's own ideas.
#[derive(Clone)]
pub struct IdeasPageProps {
    /// Whose ideas.
    pub me: Me,
    /// What is asked.
    pub question: String,
    /// The pupil's own ideas, drafts too.
    pub ideas: Vec<Idea>,
    /// New ideas are taken now.
    pub can_add: bool,
    /// Goes on with the group.
    pub live: Live,
}

/// What [`WordsPage`] shows: the question and a box.
#[derive(Clone)]
pub struct WordsPageProps {
    /// Who writes.
    pub me: Me,
    /// What is asked.
    pub question: String,
    /// The idea, which may be on no disk yet.
    pub idea: IdeaId,
    /// What was typed before.
    pub typed: String,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
    /// Says when the group moves on; what is being typed stays.
    pub live: Live,
}

/// What [`IdeaPicturePage`] shows: pictures that may go with the words.
#[derive(Clone)]
pub struct IdeaPicturePageProps {
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

/// What [`PlacePage`] shows: where could it be?
#[derive(Clone)]
pub struct PlacePageProps {
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

/// What [`LeadPage`] shows: who could lead it?
#[derive(Clone)]
pub struct LeadPageProps {
    /// Who says.
    pub me: Me,
    /// Of which idea.
    pub idea: IdeaId,
    /// What was said before.
    pub typed: String,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// What [`CheckPage`] shows: is this right?
#[derive(Clone)]
pub struct CheckPageProps {
    /// Whose idea.
    pub me: Me,
    /// The idea.
    pub idea: Idea,
}
