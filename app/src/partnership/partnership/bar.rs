//! How much of a whole.

use leptos::prelude::*;

/// How much of a whole, for those who see; the sentence beside it says it.
#[component]
pub(super) fn Bar(part: usize, whole: usize) -> impl IntoView {
    let width = part.saturating_mul(100) / whole.max(1);
    view! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="whole" width="100" height="4" />
            <rect class="part" width=width.to_string() height="4" />
        </svg>
    }
}
