//! Several at once: pictures are ticked, one tap takes them out, and what they sent if that is ticked.

use domain::id::SessionId;
use domain::people::pupil::Pupil;
use leptos::prelude::*;

use super::who::{called, colour, me};
use crate::parts::MePicture;
use crate::translator::translator;

/// Out of the way until it is needed. With one pupil the tile is enough.
#[component]
pub(super) fn TakeOut(session: SessionId, pupils: Vec<Pupil>) -> impl IntoView {
    let t = translator();
    let several = pupils.len() > 1;
    let tick = move |pupil: Pupil| {
        let who = called(&t, &pupil);
        view! {
            <label class="tick">
                <input type="checkbox" name="pupil" value=pupil.id.to_string() />
                <MePicture me=me(&pupil) />
                <span dir="auto">{who}</span>
                <span class="unseen">{t.t(colour(pupil.colour))}</span>
            </label>
        }
    };
    several.then(|| {
        let ticks = pupils.into_iter().map(tick).collect_view();
        view! {
            <details class="take-out" id="take-out">
                <summary>{t.t("room-take-out")}</summary>
                <form class="sheet" method="post" action=format!("/sessions/{session}/take-out")>
                    <fieldset>
                        <legend>{t.t("room-take-out-how")}</legend>
                        <div class="ticks">{ticks}</div>
                    </fieldset>
                    <label class="tick">
                        <input type="checkbox" name="sent" value="1" />
                        <span>{t.t("room-take-out-sent")}</span>
                    </label>
                    <button class="strong">{t.t("room-take-out-go")}</button>
                </form>
            </details>
        }
    })
}
