//! A session that is only tried out says so, and can be cleared away.

use domain::session::session::Session;
use leptos::prelude::*;

use crate::parts::Deed;
use crate::translator::translator;

/// What it is, and the way to clear it away; asked once more, because nothing brings it back.
#[component]
pub fn ClearAway(
    /// The session; nothing is drawn for a real one.
    session: Session,
) -> impl IntoView {
    let t = translator();
    session.rehearsal.then(|| {
        view! {
            <details class="clear-away">
                <summary>
                    <span>{t.t("rehearsal-room")}</span>
                    <u>{t.t("rehearsal-clear")}</u>
                </summary>
                <p>{t.t("rehearsal-clear-sure")}</p>
                <Deed
                    to=format!("/sessions/{}/clear", session.id)
                    words=t.t("rehearsal-clear-go")
                    about=session.name
                />
            </details>
        }
    })
}
