//! A sensitive topic: said by those who run it, read by everybody else who works here.

use leptos::prelude::*;

use super::ActivityPage;
use crate::partnership::topic::{Confirmations, TopicFields};
use crate::translator::translator;

/// The form, or what was confirmed.
#[component]
pub(super) fn Topic(page: ActivityPage) -> impl IntoView {
    let t = translator();
    let may = page.may_change();
    let open = page.activity.sensitive.topic.is_some() || page.refusal.is_some();
    let to = format!("/activities/{}/topic", page.activity.id);
    let inside = if may {
        view! {
            <details open=open>
                <summary>{t.t("topic-change")}</summary>
                <form method="post" action=to novalidate>
                    <TopicFields form=page.topic choose=true />
                    <button class="strong">{t.t("topic-keep")}</button>
                </form>
            </details>
        }
        .into_any()
    } else {
        ().into_any()
    };
    view! {
        <section class="part" id="topic" tabindex="-1" data-step="ideas">
            <h2>{t.t("topic-title")}</h2>
            <Confirmations of=page.activity.sensitive />
            {inside}
        </section>
    }
}
