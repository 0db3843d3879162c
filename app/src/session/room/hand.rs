//! The idea at hand: its author's words, what else the author said, and what to do with it. Its buttons
//! never move.

use domain::ideas::alike::alike;
use domain::ideas::idea::Idea;
use domain::money::Pence;
use leptos::prelude::*;

use super::author::{Author, Parts};
use super::sheets::{BackSheet, MergeSheet};
use super::{IdeaCard, Room};
use crate::frame::typed;
use crate::parts::{Icon, Key, Picture};
use crate::people::watch::WatchWords;
use crate::translator::translator;

/// From so many letters on the words are set smaller.
const LONG: usize = 60;

/// The card, which takes the focus after a decision.
#[component]
pub(super) fn Hand(room: Room) -> impl IntoView {
    room.at_hand().cloned().map(|card| {
        let idea = card.idea.clone();
        let others = by_likeness(&room, &card);
        let has_pot = room.session.plan.pot.is_some();
        let after = !room.desk.done.is_empty() && room.refusal.is_none();
        let long = idea.words.to_string().chars().count() > LONG;
        let again = format!("/sessions/{}/room?idea={}", room.session.id, idea.id);
        view! {
            <article class="card hand" id="hand" tabindex="-1" autofocus=after aria-describedby="undone">
                <Author card=card.clone() />
                <div class="said" class:long=long>
                    <Picture name=idea.picture.clone().unwrap_or_default() whole=true />
                    <h3 dir="auto">{idea.words.to_string()}</h3>
                </div>
                {idea.is_drawn().then(|| view! { <AsOthersSee name=idea.picture.clone().unwrap_or_default() /> })}
                <More idea=idea.clone() />
                <Flags card=card.clone() />
                <Parts parts=card.parts.clone() />
                <Alike hand=idea.clone() others=others.clone() />
                <div class="bar">
                    <Deeds
                        idea=idea.clone()
                        has_pot
                        can_merge=!others.is_empty() && !card.alone
                        urgent=card.flags.is_urgent()
                    />
                    <BackSheet card again />
                    <MergeSheet idea others=others.into_iter().map(|(other, _)| other).collect() />
                </div>
            </article>
        }
    })
}

/// Where a drawing is small its smallest lines are left out, and with them what they may lie over.
#[component]
fn AsOthersSee(
    /// What was drawn.
    name: String,
) -> impl IntoView {
    let t = translator();
    view! {
        <p class="others-see">
            <Picture name />
            {t.t("room-drawn-small")}
        </p>
    }
}

/// What it can be part of, the most alike first, and whether it is alike: the wall, and what waits.
fn by_likeness(room: &Room, card: &IdeaCard) -> Vec<(IdeaCard, bool)> {
    let others: Vec<IdeaCard> =
        room.after_hand().into_iter().chain(room.wall.clone()).filter(|one| !one.alone).collect();
    let words: Vec<&str> = others.iter().map(|one| to_compare(&one.idea)).collect();
    let order = alike(to_compare(&card.idea), &words);
    let like = order.iter().filter_map(|at| others.get(*at)).map(|one| (one.clone(), true));
    let rest =
        others.iter().enumerate().filter(|(at, _)| !order.contains(at)).map(|(_, one)| (one.clone(), false));
    like.chain(rest).collect()
}

/// The words by which ideas are alike. What was drawn says more than its words do, and is like nothing.
pub(super) fn to_compare(idea: &Idea) -> &str {
    if idea.is_drawn() { "" } else { idea.words.as_str() }
}

/// The four ways of one idea. What may be a cry for help is kept private first, the wall comes last.
#[component]
fn Deeds(idea: Idea, has_pot: bool, can_merge: bool, urgent: bool) -> impl IntoView {
    let t = translator();
    let keep = view! {
        <a
            class=if urgent { "button keep strong" } else { "button keep" }
            href=format!("/ideas/{}/keep", idea.id)
            data-key=t.t("room-key-keep")
        >
            <Icon name="lock" />
            <span>{t.t("room-keep")}<span class="more-words">{t.t("room-keep-tell")}</span></span>
            <Key name="room-key-keep" />
        </a>
    };
    let release = view! { <Release idea has_pot strong=!urgent /> };
    let (first, last) =
        if urgent { (keep.into_any(), release.into_any()) } else { (release.into_any(), keep.into_any()) };
    view! {
        <div class="deeds" class:urgent=urgent>
            {first}
            <a class="button" href="#back" data-key=t.t("room-key-back")>
                <Icon name="undo" />
                {t.t("room-send-back")}
                <Key name="room-key-back" />
            </a>
            {can_merge
                .then(|| {
                    view! {
                        <a class="button" href="#merge" data-key=t.t("room-key-merge")>
                            <Icon name="plus" />
                            {t.t("room-merge")}
                            <Key name="room-key-merge" />
                        </a>
                    }
                })}
            {last}
        </div>
    }
}

/// To the wall.
#[component]
fn Release(idea: Idea, has_pot: bool, strong: bool) -> impl IntoView {
    let t = translator();
    let to = format!("/ideas/{}/release", idea.id);
    let words = idea.words.to_string();
    view! {
        <form class="release" method="post" action=to.clone()>
            // Only the words on this page are let through, not what came since.
            <input type="hidden" name="read" value=idea.as_read().to_string() />
            {has_pot.then(|| view! { <Cost idea=idea.clone() to=to.clone() /> })}
            <button class=strong.then_some("strong") data-key=t.t("room-key-release")>
                <Icon name="tick" />
                {t.t("room-release")}
                <span class="unseen">": " {words}</span>
                <Key name="room-key-release" />
            </button>
        </form>
    }
}

/// What a worker should look at twice.
#[component]
fn Flags(card: IdeaCard) -> impl IntoView {
    let t = translator();
    view! {
        <WatchWords flags=card.flags />
        {card.alone.then(|| view! { <p class="chip flag">{t.t("room-alone")}</p> })}
    }
}

/// The idea that is most like this one, to put together with one tap. One that waits becomes part of this
/// one; this one becomes part of one that is on the wall.
#[component]
fn Alike(hand: Idea, others: Vec<(IdeaCard, bool)>) -> impl IntoView {
    let t = translator();
    others.into_iter().find(|(_, is_alike)| *is_alike).map(|(other, _)| {
        let waits = other.idea.state == domain::ideas::idea::IdeaState::Waiting;
        let (part, whole) = if waits { (&other.idea, &hand) } else { (&hand, &other.idea) };
        view! {
            <div class="alike">
                <Picture name=other.idea.picture.clone().unwrap_or_default() />
                <p>{t.t("room-alike")} " " <q dir="auto">{other.idea.words.to_string()}</q></p>
                <form method="post" action=format!("/ideas/{}/merge", part.id)>
                    <input type="hidden" name="into" value=whole.id.to_string() />
                    <input type="hidden" name="read" value=part.as_read().to_string() />
                    <button>{t.t("room-merge-these")}</button>
                </form>
                <p class="quiet">{t.t("room-merge-asks")}</p>
            </div>
        }
    })
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

/// What it would take from the pot.
#[component]
pub(super) fn Cost(idea: Idea, to: String) -> impl IntoView {
    let t = translator();
    let value = typed(&to, "cost", idea.cost.map(Pence::plain));
    let id = format!("cost-{}", idea.id);
    view! {
        <label class="cost" for=id>
            <span class="unseen">{t.t("room-cost")}</span>
            <span aria-hidden="true">"£"</span>
            <input
                id=id.clone()
                name="cost"
                inputmode="decimal"
                autocomplete="off"
                placeholder=t.t("room-cost-none")
                value=value
            />
        </label>
    }
}
