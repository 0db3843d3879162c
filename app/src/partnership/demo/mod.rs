//! The invented partnership: what it is, and the way to be rid of it.

mod page;

use domain::people::sign_in::Adult;

/// `GET /demo`: what goes when the demo is removed, and the button that removes it.
#[derive(Clone)]
pub struct DemoPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The partnership is invented. Of a real one there is nothing to remove.
    pub invented: bool,
}
