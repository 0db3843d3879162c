//! Which language somebody reads.

mod page;

use crate::frame::Me;

/// `GET /language`: kept on the device, and known to nobody.
#[derive(Clone)]
pub struct LanguagePage {
    /// The pupil at the page, if there is one.
    pub me: Option<Me>,
    /// Where to go on afterwards.
    pub back: String,
    /// Each language, with what is to be said of its words in itself.
    pub choices: Vec<LanguageChoice>,
}

/// One language.
#[derive(Clone)]
pub struct LanguageChoice {
    /// Which.
    pub language: crate::languages::Language,
    /// That nobody has checked its words, in its own words; nothing where somebody has.
    pub note: String,
}
