//! Ways out that are always there, and what Fifth will not do, said kindly.

mod page;
mod refusal;

use domain::refusal::Refusal;

use crate::frame::Me;

/// `GET /not-today`: that is fine.
#[derive(Clone)]
pub struct NotTodayPage {
    /// Who, when in.
    pub me: Option<Me>,
}

/// `GET /worried`: whom to talk to.
#[derive(Clone)]
pub struct WorriedPage {
    /// Who, when in.
    pub me: Option<Me>,
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
