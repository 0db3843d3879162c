//! Setting Fifth up: what an empty disk says, and the four short pages before the first session.

mod column;
mod field;
mod group;
mod organisation;
mod place;
mod waits;
mod you;

use domain::id::GroupId;
use domain::partnership::group::{Ages, Group};
use domain::refusal::Refusal;
use jiff::civil::Date;

/// Every address on an empty disk: how to get the link, never the link itself.
#[derive(Clone)]
pub struct WaitsPage {
    /// How the link looks, without its secret.
    pub looks_like: String,
    /// Somebody has used it and goes on; it is not done yet.
    pub under_way: bool,
    /// The link that was opened opens nothing any more.
    pub used: bool,
}

/// What was said so far: the column of dots shows it, and leads back to it.
#[derive(Clone, Default)]
pub struct SoFar {
    /// The job title of the first adult.
    pub you: String,
    /// The name of the organisation; empty until it has one.
    pub organisation: String,
    /// Its groups.
    pub groups: Vec<Group>,
}

/// `GET /set-up/{link}`, and `GET /set-up/you` to change it: the first adult.
#[derive(Clone)]
pub struct YouPage {
    /// What was said so far; nothing before the first page was sent.
    pub so_far: SoFar,
    /// Where the form is sent.
    pub to: String,
    /// The adult is in already, so an empty password keeps the old one.
    pub is_in: bool,
    /// As typed.
    pub job_title: String,
    /// As typed.
    pub email: String,
    /// What is missing.
    pub refusal: Option<Refusal>,
}

/// `GET /set-up/organisation`.
#[derive(Clone)]
pub struct OrganisationPage {
    /// What was said so far.
    pub so_far: SoFar,
    /// As typed.
    pub name: String,
    /// The kind that is ticked, by its code: "special-school".
    pub kind: String,
    /// What it calls itself with its partners, as typed.
    pub partnership: String,
    /// What is missing.
    pub refusal: Option<Refusal>,
}

/// `GET /set-up/group`.
#[derive(Clone)]
pub struct FirstGroupPage {
    /// What was said so far.
    pub so_far: SoFar,
    /// The group that is changed; none for a new one.
    pub group: Option<GroupId>,
    /// As typed.
    pub name: String,
    /// As typed: "Years 7 to 8".
    pub ages: String,
    /// As typed.
    pub size: String,
    /// What was understood.
    pub answer: Option<Understood>,
    /// What is missing.
    pub refusal: Option<Refusal>,
}

/// How a group was understood, so that a wrong reading is seen at once.
#[derive(Clone, Copy)]
pub struct Understood {
    /// Youngest and oldest.
    pub ages: Ages,
    /// How many they are.
    pub size: u32,
    /// How many adults they need each time.
    pub adults: u32,
}

/// `GET /set-up/place`: the last of the four, and the rest filled in.
#[derive(Clone)]
pub struct FirstPlacePage {
    /// What was said so far.
    pub so_far: SoFar,
    /// As typed.
    pub place: String,
    /// How the groups were understood.
    pub answer: Option<Understood>,
    /// How long the session is, in minutes.
    pub minutes: u32,
    /// What pupils are asked.
    pub question: String,
    /// How many each picks.
    pub picks: u8,
    /// By when every idea has an answer.
    pub answer_by: Date,
    /// What is missing.
    pub refusal: Option<Refusal>,
}
