//! Squares: one for each class, and what they mean in words. They say how far, never what.

use domain::vote::standing::Standing;
use leptos::prelude::*;

use crate::parts::Icon;
use crate::translator::translator;

fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Voted => "voted",
        Standing::Today => "today",
        Standing::HasADay => "day",
        Standing::NoDay => "none",
    }
}

/// A row of squares; whoever does not see them reads the numbers beside them.
#[component]
pub(super) fn Squares(classes: Vec<(Standing, usize)>, #[prop(optional)] small: bool) -> impl IntoView {
    let squares = classes
        .into_iter()
        .flat_map(|(standing, many)| std::iter::repeat_n(standing, many))
        .map(|standing| {
            let tick = if standing == Standing::Voted && !small { "tick" } else { "" };
            view! {
                <span class=class(standing)>
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
pub(super) fn Legend(classes: Vec<(Standing, usize)>) -> impl IntoView {
    let t = translator();
    let lines = classes
        .into_iter()
        .map(|(standing, many)| {
            let said = t.t_with(&format!("squares-{}", class(standing)), &[("n", many.into())]);
            view! {
                <li>
                    <span class="squares small" aria-hidden="true">
                        <span class=class(standing)></span>
                    </span>
                    {said}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="legend">{lines}</ul> }
}
