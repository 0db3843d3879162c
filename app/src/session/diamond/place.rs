//! One place of the diamond: the first tap marks it, the second swaps it with the one that is marked.

use leptos::prelude::*;

use crate::translator::translator;

/// A link while nothing is marked, and where it is marked itself; else the button that swaps.
#[component]
pub(super) fn Place(
    /// Where the diamond is.
    at: String,
    /// Which place, from nought.
    place: usize,
    /// The words of its idea.
    words: String,
    /// The place that is marked.
    from: Option<usize>,
    /// How often two were swapped, so that two taps on one page are one.
    turn: u32,
) -> impl IntoView {
    let said = translator().t_with("diamond-place", &[("n", place.saturating_add(1).into())]);
    let inside = view! {
        <span class="unseen">{said} ": "</span>
        <span dir="auto">{words}</span>
    };
    let way = match from {
        None => view! { <a href=format!("{at}?from={place}")>{inside}</a> }.into_any(),
        Some(from) if from == place => view! {
            <a href=at aria-current="true">
                {inside}
            </a>
        }
        .into_any(),
        Some(from) => view! {
            <form method="post" action=format!("{at}/swap")>
                <input type="hidden" name="one" value=from.to_string() />
                <input type="hidden" name="other" value=place.to_string() />
                <input type="hidden" name="turn" value=turn.to_string() />
                <button>{inside}</button>
            </form>
        }
        .into_any(),
    };
    view! { <li>{way}</li> }
}
