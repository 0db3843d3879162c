//! What is to read after the idea at hand, in the order in which it was sent; and how many came since
//! the page was drawn. They join the end: nothing moves.

use domain::ideas::alike::alike;
use leptos::prelude::*;

use super::hand::to_compare;
use super::{IdeaCard, Room};
use crate::parts::{Icon, MePicture, Picture};
use crate::people::watch::WatchChips;
use crate::translator::translator;

/// "2 new", and the way to the first of them. Its place is kept while there are none.
#[component]
pub(super) fn New(room: Room) -> impl IntoView {
    let t = translator();
    let new = room.after_hand().iter().filter(|card| room.is_new(card)).count();
    // The page asked for the same idea again, and it is not to read any more.
    let gone = room.desk.since.is_some()
        && room.desk.at_hand.is_some()
        && room.desk.at_hand.as_ref() != room.at_hand().map(|card| &card.idea.id);
    view! {
        <p class="new" role="status">
            {gone.then(|| view! { <span class="gone">{t.t("room-gone")}</span> })}
            {(new > 0)
                .then(|| {
                    view! {
                        <a class="button chip-new" href="#new">
                            <Icon name="arrow-down" />
                            {t.t_with("room-new", &[("n", new.into())])}
                        </a>
                    }
                })}
        </p>
    }
}

/// Each in one line; a tap takes it to the hand.
#[component]
pub(super) fn Next(room: Room) -> impl IntoView {
    let t = translator();
    let after = room.after_hand();
    let room_at = format!("/sessions/{}/room", room.session.id);
    let first_new = after.iter().position(|card| room.is_new(card));
    let hand = room.at_hand().map(|card| to_compare(&card.idea)).unwrap_or_default();
    let words: Vec<&str> = after.iter().map(|card| to_compare(&card.idea)).collect();
    let like_hand = alike(hand, &words);
    let several = after.len() > 1;
    let any = !after.is_empty();
    let lines = after
        .iter()
        .enumerate()
        .map(|(at, card)| {
            let is_first_new = first_new == Some(at);
            let (card, to) = (card.clone(), format!("{room_at}?idea={}#hand", card.idea.id));
            view! { <Line is_new=room.is_new(&card) is_alike=like_hand.contains(&at) card to is_first_new /> }
        })
        .collect_view();
    any.then(|| {
        view! {
            <div class="heading">
                <h3>{t.t("room-next")}</h3>
                {several.then(|| view! { <a href="#several">{t.t("room-several")}</a> })}
            </div>
            <ol>{lines}</ol>
        }
    })
}

#[component]
fn Line(card: IdeaCard, to: String, is_new: bool, is_first_new: bool, is_alike: bool) -> impl IntoView {
    let t = translator();
    let words = card.idea.words.to_string();
    let (urgent, drawn) = (card.flags.is_urgent(), card.idea.is_drawn());
    let tick = format!("{} {}", card.idea.id, card.idea.as_read());
    view! {
        <li class:is-new=is_new id=is_first_new.then_some("new") tabindex=is_first_new.then_some("-1")>
            // What may be a cry for help, and what is too small to be looked at here, is decided by itself.
            {(!urgent && !drawn)
                .then(|| {
                    view! {
                        <label class="pick">
                            <input type="checkbox" form="several" name="one" value=tick />
                            <span class="unseen">
                                {t.t_with("room-tick", &[("words", words.clone().into())])}
                            </span>
                        </label>
                    }
                })}
            <a href=to>
                <Picture name=card.idea.picture.clone().unwrap_or_default() />
                <span class="words" dir="auto">{words.clone()}</span>
            </a>
            <span class="chips">
                {is_new.then(|| view! { <span class="chip">{t.t("room-is-new")}</span> })}
                {is_alike.then(|| view! { <span class="chip flag">{t.t("room-is-alike")}</span> })}
                <WatchChips flags=card.flags />
                {card.author.map(|me| view! { <MePicture me /> })}
            </span>
        </li>
    }
}

impl Room {
    /// Whether it came since the idea at hand was taken up.
    fn is_new(&self, card: &IdeaCard) -> bool {
        self.desk.since.is_some_and(|since| card.nth > since)
    }
}
