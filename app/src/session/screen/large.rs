//! One sentence as large as the room.

use leptos::prelude::*;

use super::fit::{self, WIDTH};
use crate::parts::Sign;

/// The sentence, and one below it.
#[component]
pub(super) fn Large(
    /// The sentence.
    #[prop(into)]
    title: String,
    /// What stands below; nothing where there is nothing to say.
    #[prop(into)]
    line: String,
) -> impl IntoView {
    let class = fit::heading(&title, WIDTH - 1_900, 1_400, 460);
    view! {
        <div class="ask">
            <div>
                <h1 class=class dir="auto">
                    {title}
                </h1>
                {(!line.is_empty()).then(|| view! { <p dir="auto">{line}</p> })}
            </div>
            <Sign />
        </div>
    }
}
