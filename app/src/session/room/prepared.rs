//! How far the session is prepared, above everything else in the room.

use domain::session::readiness::Readiness;
use leptos::prelude::*;

use super::Room;
use crate::session::readiness;
use crate::translator::translator;

/// A session with a day that is not ready says so, plainly; one without a day only has the way
/// to give it one. Neither holds up what happens in the room.
#[component]
pub(super) fn Prepared(room: Room) -> impl IntoView {
    let t = translator();
    let not_ready = matches!(room.standing, Readiness::Missing(_) | Readiness::Complete);
    let line = not_ready.then(|| t.t("room-not-ready"));
    let real = room.session.ended_at.is_none() && !room.session.rehearsal;
    real.then(|| {
        view! {
            <p class="prepared">
                {line.map(|line| view! { <strong>{line}</strong> })} {readiness::chip(&room.session, room.standing)}
            </p>
        }
    })
}
