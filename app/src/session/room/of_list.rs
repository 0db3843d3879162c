//! How many are in, beside how many are on the list: a worker who sees one too many looks up.

use domain::partnership::group::Group;
use domain::people::pupil::Pupil;
use leptos::prelude::*;

use super::Room;
use crate::translator::{Translator, translator};

/// "17 are in. The list says 14.", large, before a vote and at its close.
#[component]
pub(super) fn OfList(room: Room) -> impl IntoView {
    let t = translator();
    let on_lists: u32 = room.pupils.iter().map(|(group, _)| group.size).sum();
    let said = if room.pupils.len() > 1 { "room-of-lists" } else { "room-of-list" };
    let said = t.t_with(said, &[("n", room.present().into()), ("list", on_lists.into())]);
    let class = if room.pupils.iter().any(is_over) { "of-list over" } else { "of-list" };
    view! { <p class=class>{said}</p> }
}

/// The groups of which more are in than are on the list, each in one line.
#[component]
pub(super) fn Over(groups: Vec<(Group, Vec<Pupil>)>) -> impl IntoView {
    let t = translator();
    groups
        .into_iter()
        .filter(is_over)
        .map(|one| view! { <p class="of-list over">{line(&t, one)}</p> })
        .collect_view()
}

fn is_over((group, pupils): &(Group, Vec<Pupil>)) -> bool {
    u32::try_from(pupils.len()).is_ok_and(|present| present > group.size)
}

fn line(t: &Translator, (group, pupils): (Group, Vec<Pupil>)) -> String {
    let values = [("group", group.name.into()), ("n", pupils.len().into()), ("list", group.size.into())];
    t.t_with("room-group-of-list", &values)
}
