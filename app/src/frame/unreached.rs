//! What a page says when Fifth cannot be reached: hidden until a script finds it so.

use leptos::prelude::*;

use crate::icons::icon;
use crate::translator::translator;

/// "No connection. We kept your words."
#[component]
pub(super) fn Unreached() -> impl IntoView {
    let t = translator();
    view! {
        <div class="unreached" role="status" data-unreached hidden>
            <span inner_html=icon("wifi-off")></span>
            <p>
                <strong>{t.t("unreached")}</strong>
                " "
                {t.t("unreached-kept")}
                <span data-held hidden>" " {t.t("unreached-held")}</span>
            </p>
        </div>
    }
}

/// "We keep trying. Try again now."
#[component]
pub(super) fn KeepTrying() -> impl IntoView {
    let t = translator();
    view! {
        <div class="keep-trying" data-keep-trying hidden>
            <p>{t.t("unreached-trying")}</p>
            <button class="main" type="button" data-try-again>
                {t.t("unreached-now")}
            </button>
        </div>
    }
}

/// "I'm worried" without a network: whom to ring, and a quick way back. Nothing is asked, nothing is sent.
#[component]
pub(super) fn Numbers() -> impl IntoView {
    let t = translator();
    view! {
        <section class="numbers" data-numbers hidden>
            <button class="hide" type="button" data-hide>
                {t.t("worried-hide")}
            </button>
            <h2>{t.t("worried-title")}</h2>
            <p>{t.t("worried-here")} " " {t.t("worried-here-how")}</p>
            <p>
                {t.t("worried-childline")} " " <a href="tel:08001111" dir="ltr">
                    "0800 1111"
                </a>
            </p>
            <p>
                {t.t("worried-danger")} " " <a href="tel:999" dir="ltr">
                    "999"
                </a>
            </p>
        </section>
    }
}
