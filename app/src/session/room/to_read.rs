//! Ideas that nobody else sees until the worker has read them.

use domain::ideas::idea::Idea;
use domain::session::session::Step;
use leptos::prelude::*;

use super::{IdeaCard, Room};
use crate::frame::{typed, was_sent_to};
use crate::icons::icon;
use crate::parts::{Icon, MePicture, Picture};
use crate::session::code;
use crate::session::code::OpenNow;
use crate::translator::translator;

/// Notes a worker can send back with one tap.
const NOTES: [&str; 4] = ["room-note-names", "room-note-more", "room-note-kind", "room-note-talk"];

/// The ideas to read, the oldest first; before the first comes, the way in for pupils.
#[component]
pub(super) fn ToRead(room: Room) -> impl IntoView {
    let t = translator();
    let is_empty = room.waiting.is_empty();
    if is_empty && room.wall.is_empty() {
        return view! { <WayIn room /> }.into_any();
    }
    if is_empty && room.session.step >= Step::Vote {
        return ().into_any();
    }
    let heading = t.t_with("room-to-read", &[("n", room.waiting.len().into())]);
    let has_pot = room.session.plan.pot.is_some();
    let others = room.wall;
    let cards = room
        .waiting
        .into_iter()
        .map(|card| view! { <li><Unread card has_pot others=others.clone() /></li> })
        .collect_view();
    view! {
        <section class="to-read" data-step="ideas">
            <h2>{heading}</h2>
            {(!is_empty).then(|| view! { <p class="quiet">{t.t("room-worried")}</p> })}
            <ul>{cards}</ul>
        </section>
    }
    .into_any()
}

/// What a room without ideas needs: the code, as large as it can be, or the day on which it opens.
#[component]
fn WayIn(room: Room) -> impl IntoView {
    let t = translator();
    if let Some(says) = code::says(&t, room.code) {
        let session = room.session.id.clone();
        let open = room.session.ended_at.is_none().then(|| view! { <OpenNow session class="strong" /> });
        return view! {
            <section class="way-in">
                <h2>{says}</h2>
                {open}
            </section>
        }
        .into_any();
    }
    view! {
        <section class="way-in">
            <h2>{t.t("room-way-in")}</h2>
            <div inner_html=room.qr_svg></div>
            <p class="code" translate="no">{room.session.code.shown()}</p>
            <p>{t.t_with("room-join-at", &[("link", super::head::short(&room.join_url).into())])}</p>
        </section>
    }
    .into_any()
}

/// One idea to read: its author's words, what else the author said, and what to do with it.
#[component]
fn Unread(card: IdeaCard, has_pot: bool, others: Vec<IdeaCard>) -> impl IntoView {
    let t = translator();
    let idea = card.idea.clone();
    let words = idea.words.to_string();
    let release = format!("/ideas/{}/release", idea.id);
    let cost = has_pot.then(|| view! { <Cost idea=idea.clone() to=release.clone() /> });
    let flag = card.may_hold_a_name.then(|| {
        view! { <p class="chip flag">{t.t("room-may-hold-a-name")}</p> }
    });
    view! {
        <article class="card">
            <div class="said">
                <Picture name=idea.picture.clone().unwrap_or_default() />
                <h3 dir="auto">{words.clone()}</h3>
                <Author card />
            </div>
            <More idea=idea.clone() />
            {flag}
            <div class="deeds">
                <form class="release" method="post" action=release>
                    // Only the words on this page are let through, not what came since.
                    <input type="hidden" name="read" value=idea.sent_at.0.to_string() />
                    {cost}
                    <button class="strong">
                        <Icon name="tick" />
                        {t.t("room-release")}
                        <span class="unseen">": " {words}</span>
                    </button>
                </form>
                <SendBack idea=idea.clone() />
                {(!others.is_empty()).then(|| view! { <MergeInto idea=idea.clone() others /> })}
            </div>
        </article>
    }
}

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

/// Where it could be and who could lead it, when the author said so.
#[component]
fn More(idea: Idea) -> impl IntoView {
    let t = translator();
    let place = idea.place.map(|place| (t.t("room-place"), place.to_string()));
    let lead = idea.lead.map(|lead| (t.t("room-lead"), lead.to_string()));
    let lines: Vec<_> = place.into_iter().chain(lead).collect();
    (!lines.is_empty()).then(|| {
        let lines = lines
            .into_iter()
            .map(|(label, said)| {
                view! {
                    <div>
                        <dt>{label}</dt>
                        <dd dir="auto">{said}</dd>
                    </div>
                }
            })
            .collect_view();
        view! { <dl class="more">{lines}</dl> }
    })
}

/// What it would take from the pot, in whole pounds.
#[component]
pub(super) fn Cost(idea: Idea, to: String) -> impl IntoView {
    let t = translator();
    let value = typed(&to, "cost", idea.cost.map(|cost| cost.to_string()));
    let id = format!("cost-{}", idea.id);
    view! {
        <label class="cost" for=id>
            <span class="unseen">{t.t("room-cost")}</span>
            <span aria-hidden="true">"£"</span>
            <input
                id=id.clone()
                name="cost"
                inputmode="numeric"
                autocomplete="off"
                placeholder=t.t("room-cost-none")
                value=value
            />
        </label>
    }
}

/// Back to its author: a ready note with one tap, or the worker's own words.
#[component]
fn SendBack(idea: Idea) -> impl IntoView {
    let t = translator();
    let field = format!("note-{}", idea.id);
    let to = format!("/ideas/{}/send-back", idea.id);
    let notes = NOTES
        .into_iter()
        .map(|note| t.t(note))
        .map(|note| view! { <button name="note" value=note.clone()>{note.clone()}</button> })
        .collect_view();
    view! {
        <details
            class="deed"
            id=format!("back-{}", idea.id)
            name=format!("deed-{}", idea.id)
            open=was_sent_to(&to)
        >
            <summary class="button">
                <Icon name="undo" />
                {t.t("room-send-back")}
            </summary>
            <form method="post" action=to.clone() novalidate>
                <p>{t.t("room-send-back-how")}</p>
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
            </form>
        </details>
    }
}

/// Part of an idea on the wall: all authors keep credit, and it can be undone.
#[component]
pub(super) fn MergeInto(idea: Idea, others: Vec<IdeaCard>) -> impl IntoView {
    let t = translator();
    let others = others
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
        <details class="deed" id=format!("merge-{}", idea.id) name=format!("deed-{}", idea.id)>
            <summary class="button">
                <Icon name="plus" />
                {t.t("room-merge")}
            </summary>
            <form method="post" action=format!("/ideas/{}/merge", idea.id)>
                <p>{t.t("room-merge-how")}</p>
                <div class="others">{others}</div>
            </form>
        </details>
    }
}
