//! What a script adds to the room: letters that press its buttons.

mod keys;

use leptos::prelude::*;

/// Listens for letters once a keyboard was used; draws nothing itself.
#[island]
pub fn RoomKeys() -> impl IntoView {
    Effect::new(|_| keys::listen());
    view! { <span hidden></span> }
}
