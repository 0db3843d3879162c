//! Says how many picks are left while a pupil ticks. The ballot works without it.

use leptos::prelude::*;

use super::picks;

/// "2 of 3", beside the main button.
#[island]
pub fn PicksLeft() -> impl IntoView {
    Effect::new(|_| picks::watch());
    view! { <output class="count" data-count></output> }
}
