//! Keeping an idea private, and whom to tell.

mod page;

use domain::ideas::idea::Idea;
use domain::people::sign_in::Adult;

/// `GET /ideas/{idea}/keep`: what it means, and whom to tell.
#[derive(Clone)]
pub struct KeepPage {
    /// The worker at the page.
    pub adult: Adult,
    /// The idea that may be a cry for help.
    pub idea: Idea,
    /// Who is told in the organisation of its author, by job title; none where nobody can be told here.
    pub leads: Vec<String>,
}
