//! Questions that come ready-made: one tap fills the form in.

use domain::id::SessionId;
use domain::ready_made::ReadyMade;
use leptos::prelude::*;

use crate::words::words;

/// Each question by what it is for; the one that is filled in is marked.
#[component]
pub(super) fn ReadyMadeLinks(session: SessionId, chosen: String) -> impl IntoView {
    let t = words();
    let links = ReadyMade::ALL
        .map(|ready| {
            let name = ready.name();
            view! {
                <li>
                    <a
                        class="button"
                        href=format!("/sessions/{session}/rounds/new?ready={name}")
                        aria-current=(chosen == name).then_some("true")
                    >
                        {t.say(&format!("ready-made-{name}-short"))}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="ready" aria-label=t.say("ready-made-title")>
            <h2>{t.say("ready-made-title")}</h2>
            <ul>{links}</ul>
        </nav>
    }
}
