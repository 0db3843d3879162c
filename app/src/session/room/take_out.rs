//! Several at once: pictures are ticked, one tap takes them out, and what they sent if that is ticked.

use domain::id::SessionId;
use domain::people::pupil::Pupil;
use leptos::prelude::*;

use super::who::{called, colour};
use crate::translator::translator;

/// The form that the ticks of all tiles belong to.
const FORM: &str = "take-out-form";

/// Out of the way until it is needed; while it is open each tile below has a box to tick.
#[component]
pub(super) fn TakeOut(session: SessionId) -> impl IntoView {
    let t = translator();
    view! {
        <details class="take-out" id="take-out">
            <summary>{t.t("room-take-out")}</summary>
            <form class="sheet" id=FORM method="post" action=format!("/sessions/{session}/take-out")>
                <p>{t.t("room-take-out-how")}</p>
                <label class="tick">
                    <input type="checkbox" name="sent" value="1" />
                    <span>{t.t("room-take-out-sent")}</span>
                </label>
                <button class="strong">{t.t("room-take-out-go")}</button>
            </form>
        </details>
    }
}

/// The box of one tile.
#[component]
pub(super) fn Tick(pupil: Pupil) -> impl IntoView {
    let t = translator();
    let who = called(&t, &pupil);
    view! {
        <label class="out">
            <input type="checkbox" form=FORM name="pupil" value=pupil.id.to_string() />
            <span class="unseen">{who} " " {t.t(colour(pupil.colour))}</span>
        </label>
    }
}
