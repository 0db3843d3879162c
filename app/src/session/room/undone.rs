//! What was just decided, and the tap that takes it back. The slot has its place, empty or not; what is in
//! it goes after ten seconds, and stays while it has the focus. No countdown is drawn.

use domain::ideas::idea::IdeaState;
use leptos::prelude::*;

use super::{IdeaCard, Room};
use crate::parts::{Icon, Key};
use crate::translator::{Translator, translator};

/// The slot.
#[component]
pub(super) fn Undone(room: Room) -> impl IntoView {
    let t = translator();
    let done: Vec<IdeaCard> = room
        .wall
        .iter()
        .chain(&room.back)
        .filter(|card| room.desk.done.contains(&card.idea.id))
        .cloned()
        .collect();
    let left = (room.desk.left > 0).then(|| {
        view! { <p class="left">{t.t_with("room-left", &[("n", room.desk.left.into())])}</p> }
    });
    let flagged = (room.desk.flagged > 0).then(|| {
        view! { <p class="left">{t.t_with("room-flagged", &[("n", room.desk.flagged.into())])}</p> }
    });
    let drawn = (room.desk.drawn > 0).then(|| {
        view! { <p class="left">{t.t_with("room-left-drawn", &[("n", room.desk.drawn.into())])}</p> }
    });
    view! {
        {left}
        {flagged}
        {drawn}
        <div class="slot" id="undone" role="status">
            {said(&t, &done)
                .map(|said| view! { <Slot said session=room.session.id.to_string() done=done.clone() /> })}
        </div>
    }
}

#[component]
fn Slot(said: (String, String), session: String, done: Vec<IdeaCard>) -> impl IntoView {
    let t = translator();
    let fields = match &done[..] {
        [one] => vec![("read", one.idea.as_read().to_string())],
        several => std::iter::once(("do", "undo".to_owned()))
            .chain(several.iter().map(|card| ("one", format!("{} {}", card.idea.id, card.idea.as_read()))))
            .collect(),
    };
    let to = match &done[..] {
        [one] => format!("/ideas/{}/undo", one.idea.id),
        _ => format!("/sessions/{session}/several"),
    };
    let fields = fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    let (what, words) = said;
    view! {
        <div class="undone">
            <p>
                <strong>{what}</strong>
                " "
                <span dir="auto">{words}</span>
            </p>
            <form method="post" action=to>
                {fields}
                <button data-key=t.t("room-key-undo")>
                    <Icon name="undo" />
                    {t.t("room-undo")}
                    <Key name="room-key-undo" />
                </button>
            </form>
        </div>
    }
}

/// "On the wall:" and the words of one, or how many.
fn said(t: &Translator, done: &[IdeaCard]) -> Option<(String, String)> {
    let (one_id, several_id) = match done.first()?.idea.state {
        IdeaState::Wall => ("room-done-wall", "room-done-wall-several"),
        IdeaState::Back => ("room-done-back", "room-done-back-several"),
        IdeaState::Merged => ("room-done-merged", "room-done-back-several"),
        IdeaState::Kept => ("room-done-kept", "room-done-back-several"),
        IdeaState::Draft | IdeaState::Waiting => return None,
    };
    Some(match done {
        [one] => (t.t(one_id), one.idea.words.to_string()),
        several => (t.t_with(several_id, &[("n", several.len().into())]), String::new()),
    })
}
