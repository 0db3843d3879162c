//! The one page of a partnership: it is the paper, is signed on the screen, and prints as it is.

mod edit;
mod page;
mod paper;
mod sign;

use domain::partnership::one_page::{OnePage, PageSide};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;

use crate::translator::Translator;

/// `GET /partnership/page`.
#[derive(Clone)]
pub struct OnePagePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the partnership.
    pub partnership: String,
    /// Which words these are; 0 for those to begin with, which nobody has written or signed.
    pub version: i64,
    /// The words that all say together.
    pub words: OnePage,
    /// What each organisation says, in the order of their names.
    pub sides: Vec<Side>,
    /// The form to sign with, for a leader whose organisation has not signed these words.
    pub sign: Option<SignForm>,
    /// Earlier words that somebody signed: they stay readable, and cannot be signed.
    pub old: bool,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// One organisation on the page.
#[derive(Clone)]
pub struct Side {
    /// The name of the organisation.
    pub name: String,
    /// What it gives and gets.
    pub benefits: [String; 2],
    /// Who answers for the page there; none before it says so.
    pub side: Option<PageSide>,
    /// Its safeguarding leads, as job titles.
    pub safeguarding: Vec<String>,
    /// Who signed, as a job title, and when.
    pub signed: Option<(String, Moment)>,
}

/// What a leader says in signing.
#[derive(Clone)]
pub struct SignForm {
    /// The name of the organisation for which it is signed.
    pub organisation: String,
    /// Who signs, as a job title.
    pub job_title: String,
    /// Who answers for the page there, and by which reason in law.
    pub side: PageSide,
}

/// `GET /partnership/page/words`: the words that all say together, to be changed.
#[derive(Clone)]
pub struct WordsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The version that was read.
    pub version: i64,
    /// Whether somebody has signed it: then all sign again.
    pub signed: bool,
    /// The three days, as typed.
    pub days: [String; 3],
    /// The lines, with empty ones to write more into.
    pub lines: Vec<[String; 3]>,
    /// What is never shared, what happens when somebody may not be safe, how it ends.
    pub parts: [String; 3],
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// The names of the lines that a page begins with.
const STARTER: [&str; 4] = ["wall", "chosen", "pictures", "unread"];

/// The words to begin with, in the sentences of the product.
pub fn starter(t: &Translator) -> OnePage {
    let line = |of: &str| ["what", "who", "long"].map(|part| t.t(&format!("share-{of}-{part}")));
    OnePage {
        days: [None; 3],
        shared: STARTER.map(line).to_vec(),
        never: t.t("one-page-never-what"),
        safety: t.t("one-page-safety-what"),
        ending: t.t("one-page-ending-what"),
    }
}
