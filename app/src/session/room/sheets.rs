//! What is asked before an idea goes back or becomes part of another. It stands in the place of the buttons
//! while its address is asked for, so it needs no script, and Back shuts it.

use domain::ideas::idea::Idea;
use leptos::prelude::*;

use super::IdeaCard;
use crate::frame::{typed, was_sent_to};
use crate::icons::icon;
use crate::parts::{Picture, me_word};
use crate::translator::translator;

/// Notes a worker can send back with one tap.
pub(super) const NOTES: [&str; 4] = ["room-note-names", "room-note-more", "room-note-kind", "room-note-talk"];

/// Back to its author: a ready note with one tap, or the worker's own words.
#[component]
pub(super) fn BackSheet(card: IdeaCard, again: String) -> impl IntoView {
    let t = translator();
    let IdeaCard { idea, author, .. } = card;
    let field = format!("note-{}", idea.id);
    let to = format!("/ideas/{}/send-back", idea.id);
    let notes = NOTES
        .into_iter()
        .map(|note| t.t(note))
        .map(|note| view! { <button name="note" value=note.clone()>{note.clone()}</button> })
        .collect_view();
    let asks = match author {
        Some(me) => t.t_with("room-back-what", &[("who", me_word(&t, &me.picture).into())]),
        None => t.t("room-back-what-nobody"),
    };
    let open = was_sent_to(&to);
    let class = if open { "sheet open" } else { "sheet" };
    let shut = if open { format!("{again}#hand") } else { "#hand".to_owned() };
    view! {
        <section class=class id="back" tabindex="-1" aria-label=asks.clone()>
            <form method="post" action=to.clone() novalidate>
                <input type="hidden" name="read" value=idea.as_read().to_string() />
                <h4>{asks.clone()}</h4>
                <div class="notes">{notes}</div>
                <label for=field.clone()>{t.t("room-note-own")}</label>
                <div class="own">
                    <input
                        type="text"
                        id=field
                        name="note"
                        dir="auto"
                        autocomplete="off"
                        value=typed(&to, "note", None)
                    />
                    <button class="strong">
                        <span inner_html=icon("send")></span>
                        {t.t("room-note-send")}
                    </button>
                </div>
                <p class="quiet">{t.t("room-send-back-how")}</p>
            </form>
            <GoBack to=shut />
        </section>
    }
}

/// Part of another idea: all authors keep credit, both are asked, and it can be undone.
#[component]
pub(super) fn MergeSheet(idea: Idea, others: Vec<IdeaCard>) -> impl IntoView {
    let t = translator();
    view! {
        <section class="sheet" id="merge" tabindex="-1" aria-label=t.t("room-merge-which")>
            <h4>{t.t("room-merge-which")}</h4>
            <p>{t.t("room-merge-asks")}</p>
            <Others idea others />
            <GoBack to="#hand".to_owned() />
        </section>
    }
}

/// A button for each idea that this one can be part of.
#[component]
pub(super) fn Others(idea: Idea, others: Vec<IdeaCard>) -> impl IntoView {
    let buttons = others
        .into_iter()
        .filter(|other| other.idea.id != idea.id)
        .map(|other| {
            view! {
                <button name="into" value=other.idea.id.0.clone()>
                    <Picture name=other.idea.picture.clone().unwrap_or_default() />
                    <span dir="auto">{other.idea.words.to_string()}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <form class="others" method="post" action=format!("/ideas/{}/merge", idea.id)>
            <input type="hidden" name="read" value=idea.as_read().to_string() />
            {buttons}
        </form>
    }
}

/// Shuts the sheet: to the card, or to a page without it where this one opened with it.
#[component]
fn GoBack(to: String) -> impl IntoView {
    let t = translator();
    view! {
        <a class="button plain" href=to>
            {t.t("room-go-back")}
        </a>
    }
}
