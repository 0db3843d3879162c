//! A code that opens nothing now: its day stands where the code would.

use domain::id::SessionId;
use domain::session::code_time::CodeNow;
use domain::time::Moment;
use leptos::prelude::*;

use crate::parts::Deed;
use crate::translator::{Translator, translator};

/// "The code opens on Thursday 3 December." Nothing while it is open: then it is shown.
pub fn says(t: &Translator, code: CodeNow) -> Option<String> {
    let (id, day) = match code {
        CodeNow::Open => return None,
        CodeNow::ToCome(at) => ("code-opens", at),
        // It ends with the last moment of a day.
        CodeNow::Over(at) => ("code-over", Moment(at.0.saturating_sub(1))),
    };
    Some(t.t_with(id, &[("day", t.day_of(day).into())]))
}

/// One tap, and the code lets pupils in from now on.
#[component]
pub fn OpenNow(
    /// The session.
    session: SessionId,
    /// Class of the button.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    view! { <Deed to=format!("/sessions/{session}/open") words=translator().t("code-open-now") class /> }
}
