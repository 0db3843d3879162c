//! Who has not voted yet, by picture, when they are few: to be asked before the vote is closed. For the
//! worker's page alone, and never what anybody chose.

use domain::people::pupil::Pupil;
use leptos::prelude::*;

use super::Room;
use super::who::{called, me};
use crate::isolates;
use crate::parts::MePicture;
use crate::translator::{Translator, translator};

/// A large picture for each.
#[component]
pub(super) fn StillToVote(room: Room) -> impl IntoView {
    let t = translator();
    let missing = room.still_to_vote();
    let any = !missing.is_empty();
    let cards = missing
        .into_iter()
        .map(|(group, pupil)| {
            view! {
                <li class="card">
                    <MePicture me=me(&pupil) />
                    <p>
                        <strong dir="auto">{called(&t, &pupil)}</strong>
                        " "
                        <span class="quiet" dir="auto">{group}</span>
                    </p>
                </li>
            }
        })
        .collect_view();
    any.then(|| {
        view! {
            <section class="still" data-step="vote">
                <h2>{t.t("room-still")}</h2>
                <ul>{cards}</ul>
            </section>
        }
    })
}

/// "Owl and Robot have not voted. Ask them first."
pub(super) fn not_voted(t: &Translator, room: &Room) -> Option<String> {
    let who: Vec<String> = room.still_to_vote().iter().map(|(_, pupil)| called(t, pupil)).collect();
    let (last, others) = who.split_last()?;
    let who = if others.is_empty() {
        isolates::isolated(last)
    } else {
        let others = isolates::list(others, ", ");
        t.t_with("room-and", &[("others", others.into()), ("last", last.as_str().into())])
    };
    Some(t.t_with("room-not-voted", &[("who", who.into()), ("n", room.missing.len().into())]))
}

impl Room {
    /// Those who have not voted, with the name of the group.
    fn still_to_vote(&self) -> Vec<(String, Pupil)> {
        let all = self
            .pupils
            .iter()
            .flat_map(|(group, pupils)| pupils.iter().map(|one| (group.name.clone(), one.clone())));
        all.filter(|(_, pupil)| self.missing.contains(&pupil.id)).collect()
    }
}
