//! What an empty disk says at every address: who has the link, and how it looks; never the link.

use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::Sign;
use crate::translator::translator;

/// What is typed where Fifth was started: a command, the same in every language.
const COMMAND: &str = "fifth set-up";

impl Page for super::WaitsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let title = if self.under_way { "set-up-under-way-title" } else { "set-up-waits-title" };
        view! {
            <AdultFrame title=t.t(title) page="set-up waits" step="ideas" head=Some(().into_any())>
                <div class="two">
                    <div>
                        <h1>{t.t(title)}</h1>
                        {self.used.then(|| view! { <p class="used">{t.t("set-up-waits-used")}</p> })}
                        {if self.under_way {
                            view! { <UnderWay /> }.into_any()
                        } else {
                            view! { <HowToBegin looks_like=self.looks_like /> }.into_any()
                        }}
                        <p>
                            <strong>{t.t("set-up-waits-vote")}</strong>
                            " "
                            {t.t("set-up-waits-vote-ask")}
                        </p>
                    </div>
                    <div class="great" aria-hidden="true">
                        <Sign />
                    </div>
                </div>
            </AdultFrame>
        }
        .into_any()
    }
}

#[component]
fn HowToBegin(looks_like: String) -> impl IntoView {
    let t = translator();
    view! {
        <p class="lead">{t.t("set-up-waits")}</p>
        <pre class="terminal">
            {t.t("set-up-waits-new")} "\n" <span>{t.t("set-up-waits-line")} " " {looks_like}</span>
        </pre>
        <hr />
        <p>
            <strong>{t.t("set-up-waits-lost")}</strong>
            " "
            {t.t("set-up-waits-lost-type")}
            " "
            <strong translate="no">{COMMAND}</strong>
            " "
            {t.t("set-up-waits-lost-get")}
        </p>
    }
}

#[component]
fn UnderWay() -> impl IntoView {
    let t = translator();
    view! {
        <p class="lead">{t.t("set-up-under-way")}</p>
        <hr />
        <p>
            <strong>{t.t("set-up-under-way-you")}</strong>
            " "
            <a href="/set-up">{t.t("set-up-under-way-go")}</a>
        </p>
    }
}
