//! One question of the four pages: a label, a hint, and a field of one line.

use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::page_context;
use crate::translator::translator;

/// A field; its label is found by its name, unless it is said otherwise.
#[component]
pub(super) fn Field(
    /// Name of the form field, and its id.
    name: &'static str,
    /// The Fluent id of its label.
    label: &'static str,
    /// The line below the label.
    #[prop(optional, into)]
    hint: String,
    /// What stands in it.
    #[prop(optional)]
    value: String,
    /// The field that is asked about again.
    wrong: Option<&'static str>,
    /// What is typed: "text", "email", "password".
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Only digits are typed.
    #[prop(optional)]
    numeric: bool,
) -> impl IntoView {
    let t = translator();
    let hint_id = (!hint.is_empty()).then(|| format!("{name}-hint"));
    view! {
        <div class="field">
            <label for=name>{t.t(label)}</label>
            {hint_id
                .clone()
                .map(|id| {
                    view! {
                        <p class="hint" id=id>
                            {hint}
                        </p>
                    }
                })}
            <input
                type=kind
                id=name
                name=name
                value=value
                dir=(kind == "text" && !numeric).then_some("auto")
                inputmode=numeric.then_some("numeric")
                autocomplete=autocomplete
                autocapitalize=(kind != "text").then_some("none")
                spellcheck=(kind != "text").then_some("false")
                aria-describedby=hint_id
                aria-invalid=(wrong == Some(name)).then_some("true")
            />
            {(kind == "password").then(|| view! { <Show /> })}
        </div>
    }
}

/// Shows what was typed into the field before it, and hides it again. Only where script runs.
#[component]
fn Show() -> impl IntoView {
    const SCRIPT: &str = "(b=>{b.hidden=false;b.onclick=()=>{let i=b.previousElementSibling,s=i.type=='password';\
                          i.type=s?'text':'password';b.setAttribute('aria-pressed',s)}})\
                          (document.currentScript.previousElementSibling)";
    let t = translator();
    view! {
        <button type="button" class="plain show" aria-pressed="false" hidden=true>
            {t.t("set-up-password-show")}
        </button>
        <script nonce=page_context().nonce inner_html=SCRIPT></script>
    }
}

/// The field that a refusal is about.
pub(super) fn wrong(refusal: Option<&Refusal>, first: &'static str) -> Option<&'static str> {
    refusal.map(|refusal| match refusal {
        Refusal::People(_) => "password",
        _ => refusal.field().unwrap_or(first),
    })
}
