//! Words are never lost: what is typed or marked is kept in this tab until it is sent, and a form leaves
//! the page only when Fifth has it. Where there is no network the page stays, says so, and tries again.

mod going;
mod kept;
pub(crate) mod sending;
mod tabs;
mod ways;

use leptos::prelude::*;

/// Watches the forms and links of the page it stands in; draws nothing itself.
#[island]
pub fn HoldWords() -> impl IntoView {
    Effect::new(|_| {
        kept::start();
        sending::start();
        ways::start();
    });
    view! { <span hidden></span> }
}
