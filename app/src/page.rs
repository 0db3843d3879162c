//! What a page is: a plain struct of finished facts that knows how it looks.

use domain::refusal::Refusal;
use leptos::prelude::*;

/// A whole page. A handler fills its fields and answers with it; nothing is fetched while it is drawn.
pub trait Page: Sized + Send + 'static {
    /// The whole document, from its doctype to its end. Of one type for all pages, so that what draws them is
    /// compiled here, once, and not again wherever a page is answered with.
    fn view(self) -> AnyView;

    /// Why what was sent was not taken, when the page asks for it once more. It gives the answer
    /// its status.
    fn refusal(&self) -> Option<&Refusal> {
        None
    }
}
