//! Questions that come ready-made: one tap fills the form in.

use domain::id::SessionId;
use domain::vote::pulse::Pulse;
use leptos::prelude::*;

use crate::translator::translator;

/// Each question by what it is for; the one that is filled in is marked.
#[component]
pub(super) fn Pulses(session: SessionId, chosen: String) -> impl IntoView {
    let t = translator();
    let links = Pulse::ALL
        .map(|pulse| {
            let name = pulse.code();
            view! {
                <li>
                    <a
                        class="button"
                        href=format!("/sessions/{session}/rounds/new?pulse={name}")
                        aria-current=(chosen == name).then_some("true")
                    >
                        {t.t(&format!("pulse-{name}-short"))}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="pulse" aria-label=t.t("pulse-title")>
            <h2>{t.t("pulse-title")}</h2>
            <ul>{links}</ul>
        </nav>
    }
}
