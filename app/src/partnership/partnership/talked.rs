//! What a room talked over: the first and the last of nine, and why. No vote, so there is no figure.

use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::session::diamond::Diamond;
use leptos::prelude::*;

use crate::translator::translator;

/// Which idea lay first and which last, with what was said of each.
#[component]
pub(super) fn Talked(
    /// The nine in their places.
    of: Diamond,
    /// The ideas of the session.
    ideas: Vec<(Idea, Option<Answer>)>,
) -> impl IntoView {
    let t = translator();
    let [why_first, why_last] = of.why;
    let ends =
        [("diamond-first", of.places.first(), why_first), ("diamond-last", of.places.last(), why_last)];
    let lines = ends.map(|(end, place, why)| {
        let idea = ideas.iter().find(|(idea, _)| Some(&idea.id) == place);
        let words = idea.map_or_else(|| t.t("diamond-gone"), |(idea, _)| idea.words.to_string());
        view! {
            <p>
                {t.t(end)} " " <strong dir="auto">{words}</strong>
            </p>
            {why.map(|why| view! { <p dir="auto">{why.to_string()}</p> })}
        }
    });
    view! {
        <section class="talked" data-step="wall">
            <h2>{t.t("diamond-talked")}</h2>
            <p class="quiet">{t.t("diamond-no-vote")}</p>
            {lines.collect_view()}
        </section>
    }
}
