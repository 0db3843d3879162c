//! The partnership as pupils read it: first what came of what they said.

mod page;

use domain::ideas::answer::Done;

use crate::frame::Me;

/// `GET /partnership`, for pupils: what came of what they said, and who works for it.
#[derive(Clone)]
pub struct TogetherPage {
    /// The pupil at the page, whose picture stands in its head.
    pub me: Me,
    /// The partnership's name.
    pub name: String,
    /// Its sixth ingredient; empty until it writes one.
    pub sixth: String,
    /// Ideas that became activities: words, picture, whether it was done.
    pub happens: Vec<(String, Option<String>, Option<Done>)>,
    /// What all organisations want, in words for young people.
    pub outcomes: Vec<String>,
    /// Who is told when somebody is not safe: job title and organisation.
    pub helpers: Vec<(String, String)>,
    /// Organisation, and what it gives.
    pub gives: Vec<(String, String)>,
    /// Places, and what is there in short.
    pub places: Vec<(String, String)>,
}
