//! Ending the session: two taps, and what nobody has read is named before the second.

use domain::session::session::Session;
use leptos::prelude::*;

use crate::parts::Deed;
use crate::translator::translator;

/// The code opens nothing any more, and pupils would have to begin anew. The first tap leads to what is unread.
#[component]
pub(super) fn End(
    session: Session,
    unread: usize,
    /// Where the reading is.
    read_at: String,
    main: bool,
) -> impl IntoView {
    let t = translator();
    let id = session.id;
    let to = format!("/sessions/{id}/end");
    let sheet = if unread == 0 {
        view! {
            <p>
                <strong>{t.t("room-end-sure")}</strong>
                " "
                {t.t("room-end-why")}
            </p>
            <Deed to words=t.t("room-end-yes") class="main" />
        }
        .into_any()
    } else {
        let n = [("n", unread.into())];
        view! {
            <h3>{t.t_with("room-end-unread", &n)}</h3>
            <p>{t.t("room-end-read-first")}</p>
            <a class="button main" href=format!("{read_at}#hand")>
                {t.t_with("room-end-read", &n)}
            </a>
            <p class="quiet">{t.t("room-end-or")}</p>
            <Deed to words=t.t("room-end-yes") />
        }
        .into_any()
    };
    view! {
        <details class="sure" id="sure-end">
            <summary class=if main { "button main" } else { "look" }>{t.t("room-end")}</summary>
            <div class="sheet">{sheet}</div>
        </details>
    }
}
