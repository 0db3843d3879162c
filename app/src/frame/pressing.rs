//! What a page has more on a device on which somebody presses with a switch, with eyes or in another way: the script
//! that does it, and a bar that says what a press does now. Hidden until that script is awake.

use leptos::prelude::*;
use pressing::choices::By;

use super::page_context;
use crate::translator::translator;

/// Nothing, where somebody presses as everybody does.
#[component]
pub(super) fn PressingBar() -> impl IntoView {
    let context = page_context();
    let pressing = context.looks.pressing();
    (!pressing.is_usual()).then(|| {
        let script = script(&context.pressing_js, &context.pressing_wasm);
        view! {
            {(pressing.by != By::Fingers).then(|| view! { <Bar by=pressing.by /> })}
            <script nonce=context.nonce inner_html=script></script>
        }
    })
}

#[component]
fn Bar(by: By) -> impl IntoView {
    let t = translator();
    let (goes_in, chooses) = match by {
        By::Step => ("pressing-step-in", "pressing-step-choose"),
        By::Two => ("pressing-two-in", "pressing-two-choose"),
        By::Scan | By::Eyes | By::Fingers => ("pressing-scan-in", "pressing-scan-choose"),
    };
    let looks = by == By::Eyes;
    let line = looks.then(|| t.t("pressing-look"));
    let up_and_down = looks.then(|| {
        view! {
            <button type="button" data-scrolls="up">
                {t.t("pressing-up")}
            </button>
            <button type="button" data-scrolls="down">
                {t.t("pressing-down")}
            </button>
        }
    });
    view! {
        <section
            class="pressing"
            aria-label=t.t("pressing-title")
            data-pressing
            data-these=t.t("pressing-these")
            data-this=t.t("pressing-this")
            data-in=t.t(goes_in)
            data-choose=t.t(chooses)
            data-letters=t.t("pressing-letters")
            data-space=t.t("pressing-space")
            data-rub=t.t("pressing-rub")
            data-done=t.t("for-me-done")
            hidden
        >
            <p>
                <strong data-asks>{line}</strong>
                <span data-does></span>
            </p>
            {up_and_down}
            <button type="button" data-pause aria-pressed="false">
                {t.t("aloud-pause")}
            </button>
            {(!looks).then(|| view! { <div class="runs"><i data-runs></i></div> })}
        </section>
    }
}

/// Loaded at once: for who needs it, it is the only way in. What was not fetched is tried again, by another name.
fn script(js: &str, wasm: &str) -> String {
    format!(
        "(function g(r){{import(\"{js}\"+r).then(m=>m.default({{module_or_path:\"{wasm}\"}}).then(()=>m))\
         .then(m=>m.start(),()=>setTimeout(g,1e3,r+\"?\"))}})(\"\")"
    )
}
