//! Listens to the session and passes what it hears on.

mod beat;
mod follow;
mod line;
pub(crate) mod regions;

use leptos::prelude::*;

/// Starts listening once the page is awake; draws nothing itself.
#[island]
pub fn FollowLive() -> impl IntoView {
    Effect::new(|_| follow::start());
    view! { <span hidden></span> }
}
