//! What others ask of us stands first: which group, and who asks.

use leptos::prelude::*;

use crate::translator::translator;

/// One line for each request that waits, with the way to its yes and no.
#[component]
pub(super) fn AskedOfUs(asked: Vec<(String, String)>) -> impl IntoView {
    let t = translator();
    let lines = asked
        .into_iter()
        .map(|(group, who)| {
            let both = [("who", who.into()), ("group", group.into())];
            view! { <li>{t.t_with("people-asks", &both)}</li> }
        })
        .collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="asks" data-step="wall">
                <ul>{lines}</ul>
                <a class="button strong" href="/groups/asked">
                    {t.t("people-asks-go")}
                </a>
            </section>
        }
    })
}
