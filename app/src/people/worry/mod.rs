//! Ways out that are always there, and what Fifth will not do, said kindly.

mod page;
mod refusal;
mod tell;

use domain::refusal::Refusal;
use jiff::civil::{Date, Time};

use crate::frame::Me;

/// `GET /not-today`: that is fine.
#[derive(Clone)]
pub struct NotTodayPage {
    /// Who, when in.
    pub me: Option<Me>,
}

/// `GET /worried`: whom to talk to, and a box where somebody reads it.
#[derive(Clone)]
pub struct WorriedPage {
    /// Who, when in.
    pub me: Option<Me>,
    /// What can be sent; none where it is not known who would have to read it.
    pub form: Option<WorryForm>,
}

/// What a young person can send, and who reads it.
#[derive(Clone)]
pub struct WorryForm {
    /// Who reads it.
    pub heard: Heard,
    /// The group, which is known already.
    pub group: String,
    /// Makes of two taps one.
    pub number: String,
    /// What was typed.
    pub words: String,
    /// How to find who typed it.
    pub find: String,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// Who reads a worry, by job title, and when.
#[derive(Clone)]
pub struct Heard {
    /// Who reads it.
    pub first: Vec<String>,
    /// Who then, when they do not open it.
    pub then: Vec<Vec<String>>,
    /// Until when somebody reads today; none when nobody does now.
    pub until: Option<Time>,
    /// When somebody reads next.
    pub begins: (Date, Time),
}

/// `GET /worried/sent/{worry}`: it is sent.
#[derive(Clone)]
pub struct WorrySentPage {
    /// The picture and the colour of who told it.
    pub me: Me,
    /// Who reads it.
    pub heard: Option<Heard>,
}

/// The page of every refusal: what happened, what to do, and what was typed.
#[derive(Clone)]
pub struct RefusalPage {
    /// What Fifth will not do.
    pub refusal: Refusal,
    /// Where to go from here.
    pub back: String,
    /// What was typed and not kept, to copy.
    pub kept: Option<String>,
    /// For an adult.
    pub adult: bool,
}
