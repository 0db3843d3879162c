//! "Read to me": hidden until the island has found a voice that lives on the device.

use islands::aloud::ReadToMe;
use leptos::prelude::*;

use crate::icons::icon;
use crate::translator::translator;

/// In the head of a page: begins to read it.
#[component]
pub(super) fn ReadToMeButton() -> impl IntoView {
    let t = translator();
    view! {
        <button class="say" type="button" data-aloud="read" aria-label=t.t("aloud")>
            <span inner_html=icon("volume")></span>
        </button>
    }
}

/// Over the head of a page while it is read.
#[component]
pub(super) fn ReadingBar() -> impl IntoView {
    let t = translator();
    let button = |does: &'static str, words: &str| {
        view! {
            <button type="button" data-aloud=does>
                {t.t(words)}
            </button>
        }
    };
    view! {
        <div class="reading" role="group" aria-label=t.t("aloud") data-card=t.t("aloud-card") hidden>
            {button("pause", "aloud-pause")}
            <button type="button" data-aloud="go" hidden>
                {t.t("aloud-go")}
            </button>
            <button type="button" data-aloud="slower" aria-pressed="false">
                {t.t("aloud-slower")}
            </button>
            {button("stop", "aloud-stop")}
        </div>
        <ReadToMe />
    }
}
