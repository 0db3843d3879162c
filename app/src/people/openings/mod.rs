//! Who opened what, page by page, without the words.

mod page;

use domain::people::opening::Opening;
use domain::people::sign_in::Adult;

/// `GET /people/opened`.
#[derive(Clone)]
pub struct OpeningsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The lines of this page, the latest first.
    pub lines: Vec<Opening>,
    /// Which page it is, from nought.
    pub page: u32,
    /// There are older lines.
    pub more: bool,
}
