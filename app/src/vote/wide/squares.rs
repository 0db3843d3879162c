//! Squares: one for each class, and what they mean in words. They say how far, never what.

use domain::vote::progress::Progress;
use leptos::prelude::*;

use crate::parts::Icon;
use crate::translator::translator;

fn class(progress: Progress) -> &'static str {
    match progress {
        Progress::Voted => "voted",
        Progress::Today => "today",
        Progress::HasADay => "day",
        Progress::NoDay => "none",
    }
}

/// A row of squares; whoever does not see them reads the numbers beside them.
#[component]
pub(super) fn Squares(classes: Vec<(Progress, usize)>, #[prop(optional)] small: bool) -> impl IntoView {
    let squares = classes
        .into_iter()
        .flat_map(|(progress, many)| std::iter::repeat_n(progress, many))
        .map(|progress| {
            let tick = if progress == Progress::Voted && !small { "tick" } else { "" };
            view! {
                <span class=class(progress)>
                    <Icon name=tick />
                </span>
            }
        })
        .collect_view();
    view! {
        <div class="squares" class:small=small aria-hidden="true">
            {squares}
        </div>
    }
}

/// "12 have voted", beside its square.
#[component]
pub(super) fn Legend(classes: Vec<(Progress, usize)>) -> impl IntoView {
    let t = translator();
    let lines = classes
        .into_iter()
        .map(|(progress, many)| {
            let said = t.t_with(&format!("squares-{}", class(progress)), &[("n", many.into())]);
            view! {
                <li>
                    <span class="squares small" aria-hidden="true">
                        <span class=class(progress)></span>
                    </span>
                    {said}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="legend">{lines}</ul> }
}
