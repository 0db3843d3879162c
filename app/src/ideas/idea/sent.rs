//! "Sent." The idea that was sent just now, and what becomes of it.

use domain::ideas::idea::Idea;
use leptos::prelude::*;

use crate::icons::icon;
use crate::parts::IdeaLine;
use crate::people::tablet::Done;
use crate::translator::translator;

/// Spoken at once, for who does not see it.
#[component]
pub(super) fn Sent(
    /// The idea, which waits to be read.
    idea: Idea,
) -> impl IntoView {
    let t = translator();
    view! {
        <div class="hero sent" role="status">
            <span class="done" inner_html=icon("tick")></span>
            <div>
                <h1 id="title">{t.t("ideas-sent")}</h1>
                <p>{t.t("ideas-sent-hint")}</p>
            </div>
        </div>
        <ul>
            <li class="card told">
                <IdeaLine words=idea.words.as_str() picture=idea.picture />
            </li>
        </ul>
        <ol class="way">
            <li class="past">{t.t("ideas-way-sent")}</li>
            <li class="now" aria-current="step">
                {t.t("ideas-way-read")}
            </li>
            <li>{t.t("ideas-way-then")}</li>
        </ol>
        <Done />
    }
}
