//! A worker put two ideas together: both authors are asked, and either may say no.

use leptos::prelude::*;

use super::PutWith;
use crate::translator::translator;

/// The other's words, and the question; what was said, once it was.
#[component]
pub(super) fn Together(
    with: PutWith,
    /// The own idea is the one that the other is part of.
    whole: bool,
    /// It can still be taken apart.
    open: bool,
) -> impl IntoView {
    let t = translator();
    let said = t.t(if whole { "idea-asked-whole" } else { "idea-asked-part" });
    let answer = if with.agrees == Some(true) {
        view! { <p>{t.t("idea-asked-said")}</p> }.into_any()
    } else if open {
        view! {
            <form class="stack" method="post" action=format!("/ideas/{}/together", with.part)>
                <p>{t.t("idea-asked")}</p>
                <button name="agrees" value="yes">{t.t("idea-asked-yes")}</button>
                <button name="agrees" value="no">{t.t("idea-asked-no")}</button>
            </form>
        }
        .into_any()
    } else {
        ().into_any()
    };
    view! {
        <div class="together stack">
            <p>{said}</p>
            <blockquote dir="auto">{with.words}</blockquote>
            {answer}
        </div>
    }
}
