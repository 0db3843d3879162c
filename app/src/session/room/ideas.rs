//! Ideas that the worker has decided on: on the wall, sent back, merged, kept private. Each but the last
//! can be undone.

use domain::ideas::idea::{Idea, IdeaState};
use domain::session::session::Step;
use leptos::prelude::*;

use super::author::{Author, Parts};
use super::hand::Cost;
use super::sheets::Others;
use super::{IdeaCard, Room};
use crate::frame::was_sent_to;
use crate::parts::{Deed, Icon, Picture};
use crate::translator::translator;

/// The wall, one line an idea.
#[component]
pub(super) fn Wall(room: Room) -> impl IntoView {
    let t = translator();
    let has_pot = room.session.plan.pot.is_some();
    let open = room.round.as_ref().is_some_and(|round| round.open);
    let kept = open || room.session.step >= Step::Vote || room.session.ended_at.is_some();
    let all = room.wall;
    let heading = t.t_with("room-on-wall", &[("n", all.len().into())]);
    let credits = format!("/sessions/{}/credits", room.session.id);
    (!all.is_empty()).then(|| {
        let lines = all
            .iter()
            .map(|card| view! { <OnWall card=card.clone() has_pot kept others=all.clone() /> })
            .collect_view();
        view! {
            <section class="on-wall" data-step="wall">
                <h2>{heading}</h2>
                <ul>{lines}</ul>
                <a class="button plain" href=credits>
                    {t.t("credits-go")}
                </a>
            </section>
        }
    })
}

/// One idea on the wall. From the vote on nothing about it may change: pupils pick it as it is,
/// and leaders answer what was picked.
#[component]
fn OnWall(card: IdeaCard, has_pot: bool, kept: bool, others: Vec<IdeaCard>) -> impl IntoView {
    let t = translator();
    let idea = card.idea.clone();
    let several = others.len() > 1;
    let cost = has_pot.then(|| {
        let (class, said) = match idea.cost {
            Some(cost) => ("button", cost.to_string()),
            None => ("button flag", t.t("room-no-cost")),
        };
        let to = format!("/ideas/{}/cost", idea.id);
        let field = view! { <Cost idea=idea.clone() to=to.clone() /> };
        view! {
            <details
                class="deed"
                id=format!("pay-{}", idea.id)
                name=format!("deed-{}", idea.id)
                open=was_sent_to(&to)
            >
                <summary class=class>{said}</summary>
                <form class="own" method="post" action=to.clone()>
                    {field}
                    <button class="strong">{t.t("room-cost-save")}</button>
                </form>
            </details>
        }
    });
    view! {
        <li class="line">
            <div class="said">
                <Picture name=idea.picture.clone().unwrap_or_default() />
                <strong dir="auto">{idea.words.to_string()}</strong>
                <Author card=card.clone() />
                <Parts parts=card.parts.clone() />
            </div>
            {(!kept)
                .then(|| {
                    view! {
                        <div class="deeds">
                            {cost}
                            {(several && !card.alone)
                                .then(|| view! { <MergeInto idea=idea.clone() others /> })}
                            <Undo idea />
                        </div>
                    }
                })}
        </li>
    }
}

/// Part of another idea on the wall: all authors keep credit, both are asked, and it can be undone.
#[component]
fn MergeInto(idea: Idea, others: Vec<IdeaCard>) -> impl IntoView {
    let t = translator();
    let others = others.into_iter().filter(|other| !other.alone).collect();
    let (id, name) = (format!("merge-{}", idea.id), format!("deed-{}", idea.id));
    view! {
        <details class="deed" id=id name=name>
            <summary class="button">
                <Icon name="plus" />
                {t.t("room-merge")}
            </summary>
            <p>{t.t("room-merge-asks")}</p>
            <Others idea others />
        </details>
    }
}

/// What was sent back, merged or kept private, out of the way until a mistake is to be mended.
#[component]
pub(super) fn Set(room: Room) -> impl IntoView {
    let t = translator();
    let cards = room.back;
    let heading = t.t_with("room-set-aside", &[("n", cards.len().into())]);
    (!cards.is_empty()).then(|| {
        let lines = cards.into_iter().map(|card| view! { <SetAside card /> }).collect_view();
        view! {
            <details class="set-aside" id="set-aside">
                <summary>
                    <h2>{heading}</h2>
                </summary>
                <ul>{lines}</ul>
            </details>
        }
    })
}

#[component]
fn SetAside(card: IdeaCard) -> impl IntoView {
    let t = translator();
    let idea = card.idea.clone();
    let what = match idea.state {
        IdeaState::Merged => t.t("room-merged"),
        IdeaState::Kept => t.t("room-kept"),
        _ => t.t("room-sent-back"),
    };
    let note = idea.note.as_ref().map(ToString::to_string);
    view! {
        <li class="line">
            <div class="said">
                <Picture name=idea.picture.clone().unwrap_or_default() />
                <div>
                    <strong dir="auto">{idea.words.to_string()}</strong>
                    <p class="quiet">
                        {what} {note.map(|note| view! { ": " <q dir="auto">{note}</q> })}
                    </p>
                </div>
                <Author card />
            </div>
            // What was kept private never comes back by a tap in a list.
            {(idea.state != IdeaState::Kept)
                .then(|| {
                    view! {
                        <div class="deeds">
                            <Undo idea />
                        </div>
                    }
                })}
        </li>
    }
}

/// The last decision is taken back: the idea is to read again.
#[component]
fn Undo(idea: Idea) -> impl IntoView {
    let t = translator();
    let fields = vec![("read", idea.as_read().to_string())];
    view! {
        <Deed
            to=format!("/ideas/{}/undo", idea.id)
            words=t.t("room-undo")
            sign="undo"
            about=idea.words.to_string()
            fields
        />
    }
}
