//! What a pupil replies to an answer: is it what we asked for?

use domain::id::IdeaId;
use leptos::prelude::*;

use crate::translator::translator;

/// Two buttons of one size; the one that was pressed says so, and the other changes it.
#[component]
pub(super) fn Reply(
    /// The idea that was answered.
    idea: IdeaId,
    /// What this pupil replied.
    reply: Option<bool>,
    /// The words of the idea, for those who hear a button alone.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    let t = translator();
    let button = |value: &'static str, fits: bool, said: &'static str| {
        let pressed = reply == Some(fits);
        view! {
            <button name="fits" value=value aria-pressed=if pressed { "true" } else { "false" }>
                {t.t(said)}
                <span class="unseen">": " {about.clone()}</span>
            </button>
        }
    };
    view! {
        <form class="reply" method="post" action=format!("/ideas/{idea}/reply")>
            {button("yes", true, "answers-fits")}
            {button("no", false, "answers-not-quite")}
        </form>
    }
}
