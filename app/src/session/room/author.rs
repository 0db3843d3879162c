//! Who wrote an idea, as far as workers see it, and what was put together with it.

use leptos::prelude::*;

use super::IdeaCard;
use crate::parts::MePicture;
use crate::translator::translator;

/// The author's picture and group; never a name on an idea.
#[component]
pub(super) fn Author(card: IdeaCard) -> impl IntoView {
    let t = translator();
    let said = card.idea.said_by.map(|said| t.t(&format!("said-by-{}", said.code())));
    let several = (card.authors > 1).then(|| t.t_with("room-authors", &[("n", card.authors.into())]));
    view! {
        <span class="author">
            {card.author.map(|me| view! { <MePicture me /> })}
            <span dir="auto">{card.group}</span>
            {several.map(|several| view! { <span class="quiet">{several}</span> })}
            {said.map(|said| view! { <span class="quiet">{said}</span> })}
        </span>
    }
}

/// The words of the ideas that are part of this one: both wordings are kept.
#[component]
pub(super) fn Parts(parts: Vec<String>) -> impl IntoView {
    let t = translator();
    let any = !parts.is_empty();
    let lines = parts.into_iter().map(|words| view! { <li><q dir="auto">{words}</q></li> }).collect_view();
    any.then(|| {
        view! {
            <div class="parts">
                <span class="quiet">{t.t("room-with")}</span>
                <ul>{lines}</ul>
            </div>
        }
    })
}
