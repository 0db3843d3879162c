//! What a partnership still needs before real young people come.

use domain::partnership::gate::Gate;
use leptos::prelude::*;

use crate::icons::icon;
use crate::translator::translator;

/// Three lines, each there or still to do, with the way to it.
#[component]
pub(super) fn Missing(gate: Gate) -> impl IntoView {
    let t = translator();
    let lines = [
        (gate.second_adult, "people-gate-second-adult", "#ask"),
        (gate.safeguarding_lead, "people-gate-safeguarding-lead", "#ask"),
        (gate.signed, "people-gate-signed", "/partnership/page"),
    ];
    let lines = lines
        .into_iter()
        .map(|(there, words, to)| {
            let (state, sign) = if there {
                ("people-gate-there", icon("tick"))
            } else {
                ("people-gate-missing", icon("arrow-right"))
            };
            let words = t.t(words);
            let words = if there {
                view! { <span>{words}</span> }.into_any()
            } else {
                view! { <a href=to>{words}</a> }.into_any()
            };
            view! {
                <li class=if there { "there" } else { "" }>
                    <span class="sign-of" inner_html=sign></span>
                    {words}
                    <small>{t.t(state)}</small>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="gate" data-step="wall">
            <h2>{t.t("people-gate-title")}</h2>
            <ul>{lines}</ul>
        </section>
    }
}
