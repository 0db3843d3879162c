//! Who runs this room beside its own workers: colleagues whose groups are here.

use domain::id::{AdultId, SessionId};
use leptos::prelude::*;

use crate::parts::Deed;
use crate::translator::translator;

/// A worker of another organisation.
#[derive(Clone)]
pub struct ColleagueRow {
    /// What the form calls them.
    pub id: AdultId,
    /// Their job title.
    pub job_title: String,
    /// The name of their organisation.
    pub organisation: String,
    /// They have the room.
    pub has_room: bool,
}

/// One tap gives a colleague the room, one takes it back. Nothing where there is no colleague.
#[component]
pub(super) fn Colleagues(session: SessionId, colleagues: Vec<ColleagueRow>) -> impl IntoView {
    let t = translator();
    let any = !colleagues.is_empty();
    let rows = colleagues
        .into_iter()
        .map(|one| {
            let (end, words) =
                if one.has_room { ("/remove", "colleagues-take-back") } else { ("", "colleagues-give") };
            let about = format!("{}, {}", one.job_title, one.organisation);
            let fields = vec![("worker", one.id.0.clone())];
            view! {
                <li>
                    <p>
                        <strong dir="auto">{one.job_title}</strong>
                        " "
                        <span class="quiet" dir="auto">{one.organisation}</span>
                        " "
                        {one.has_room.then(|| view! { <span class="chip">{t.t("colleagues-has")}</span> })}
                    </p>
                    <Deed to=format!("/sessions/{session}/workers{end}") words=t.t(words) about fields />
                </li>
            }
        })
        .collect_view();
    any.then(|| {
        view! {
            <details class="colleagues">
                <summary class="look">{t.t("colleagues")}</summary>
                <p class="quiet">{t.t("colleagues-why")}</p>
                <ul>{rows}</ul>
            </details>
        }
    })
}
