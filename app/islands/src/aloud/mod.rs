//! Reads a page to somebody, by a voice that lives on the device: what is read never leaves it.

mod cards;
mod phrases;
mod player;
mod voices;

use leptos::prelude::*;

/// Shows the buttons of the page it stands in, where there is a voice for it; draws nothing itself.
#[island]
pub fn ReadToMe() -> impl IntoView {
    Effect::new(|_| player::start());
    view! { <span hidden></span> }
}

/// Something is being spoken: what it stands in stays as it is for so long.
pub(crate) fn is_speaking() -> bool {
    player::is_speaking()
}

/// Part of the page was drawn anew: its cards have their buttons again.
pub(crate) fn drawn_anew() {
    cards::give_again();
}
