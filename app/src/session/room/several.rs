//! Several at once: ideas of the list are ticked, one tap decides on all of them, and one takes it back. To keep
//! something private is done one by one, since each of those has a child behind it.

use leptos::prelude::*;

use super::Room;
use super::sheets::NOTES;
use crate::parts::Icon;
use crate::translator::translator;

/// The form that the ticks of all lines belong to. Shown while its address is asked for; then it takes the
/// place of the buttons of the idea at hand.
#[component]
pub(super) fn Several(room: Room) -> impl IntoView {
    let t = translator();
    let session = room.session.id;
    let notes = NOTES
        .into_iter()
        .map(|note| t.t(note))
        .map(|note| view! { <button name="note" value=note.clone()>{note.clone()}</button> })
        .collect_view();
    view! {
        <form id="several" class="several" tabindex="-1" method="post" action=format!("/sessions/{session}/several")>
            <p>
                <strong>{t.t("room-several-how")}</strong>
            </p>
            <div class="deeds">
                <button class="strong" name="do" value="wall">
                    <Icon name="tick" />
                    {t.t("room-several-wall")}
                </button>
                <a class="button plain" href="#hand">
                    {t.t("room-go-back")}
                </a>
            </div>
            <details class="deed">
                <summary class="button">
                    <Icon name="undo" />
                    {t.t("room-several-back")}
                </summary>
                <div class="notes">{notes}</div>
            </details>
        </form>
    }
}
