//! Is the session ready? What is missing, then when and where, how many adults, who does what,
//! and what was checked.

mod adults;
mod checks;
mod fields;
mod page;
mod roles;
mod sentences;
mod top;
mod when;

pub use sentences::{chip, standing};

use domain::partnership::group::Group;
use domain::partnership::organisation::Organisation;
use domain::partnership::own_word::OwnWord;
use domain::partnership::photo::Photo;
use domain::partnership::place::PlaceInFull;
use domain::partnership::place_check::PlaceCheck;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::readiness::{Called, Check, Missing, Preparation, confirmed_by_card};
use domain::session::session::Session;
use domain::session::session_role::SessionRole;

/// `GET /sessions/{session}/ready`: what is missing, and the forms that mend it.
#[derive(Clone)]
pub struct ReadyPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// Whether this adult may change it; leaders only read.
    pub may_change: bool,
    /// The session it is about.
    pub session: Session,
    /// The organisations of the partnership.
    pub organisations: Vec<Organisation>,
    /// The groups that are invited.
    pub groups: Vec<Group>,
    /// When and where, if it has a day.
    pub booking: Option<Booking>,
    /// The places, those that fit first.
    pub places: Vec<PlaceInFull>,
    /// What the partnership asks of places in its own words.
    pub own: Vec<OwnWord>,
    /// Photos of the way into the place that was chosen.
    pub photos: Vec<Photo>,
    /// What was said so far.
    pub prepared: Preparation,
    /// Who called it ready.
    pub called: Option<Called>,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// What young people said about places, as it was published: the question and the sentence.
    pub said: Option<(String, String)>,
    /// What stands in the forms.
    pub forms: Forms,
    /// What was refused, and in which part.
    pub wrong: Option<(Part, Refusal)>,
}

impl ReadyPage {
    /// What the card of the chosen place says for this session.
    fn by_card(&self) -> Option<&PlaceCheck> {
        let chosen = self.booking.as_ref()?.place.as_ref()?;
        let place = self.places.iter().find(|one| one.place.id == *chosen);
        confirmed_by_card(self.booking.as_ref(), place)
    }
}

impl ReadyPage {
    /// The place that was chosen.
    pub fn place(&self) -> Option<&PlaceInFull> {
        let id = self.booking.as_ref()?.place.as_ref()?;
        self.places.iter().find(|one| one.place.id == *id)
    }
}

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The list of what is missing.
    Top,
    /// When and where.
    When,
    /// How many adults.
    Adults,
    /// Who does what.
    Roles,
    /// What was checked.
    Checks,
}

/// All that can be filled in, as it stands or as it was typed.
#[derive(Clone, Default)]
pub struct Forms {
    /// When and where.
    pub when: WhenForm,
    /// How many come.
    pub adults: AdultsForm,
    /// Who does what.
    pub roles: Vec<RoleForm>,
    /// What was checked.
    pub checks: Vec<CheckForm>,
}

/// When and where, as typed.
#[derive(Clone, Default)]
pub struct WhenForm {
    /// The day.
    pub day: String,
    /// The last day; empty where it is held on one.
    pub until: String,
    /// From when: "13:30".
    pub starts: String,
    /// Until when.
    pub ends: String,
    /// The id of the place.
    pub place: String,
    /// Why there.
    pub why_place: String,
}

/// How many come, as typed.
#[derive(Clone, Default)]
pub struct AdultsForm {
    /// Pupils.
    pub expected: String,
    /// Adults more than the ratios ask for.
    pub more: String,
    /// Adults.
    pub come: String,
    /// Why fewer are enough.
    pub why_fewer: String,
}

/// One role, as typed.
#[derive(Clone)]
pub struct RoleForm {
    /// Which of the roles of a session.
    pub role: SessionRole,
    /// The id of the organisation.
    pub organisation: String,
    /// The job title.
    pub post: String,
    /// "Not needed, because…".
    pub not_needed: String,
    /// "We are good at this and comfortable with it."
    pub comfortable: bool,
}

/// One line of the checklist, as typed.
#[derive(Clone)]
pub struct CheckForm {
    /// Which line of the list.
    pub check: Check,
    /// Who ticks it, as a job title.
    pub who: String,
    /// On which day; today when left empty.
    pub on: String,
}
