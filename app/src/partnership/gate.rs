//! What is missing before real young people come, for the adults who can mend it.

use domain::partnership::gate::Gate;
use leptos::prelude::*;

use crate::icons::icon;
use crate::translator::translator;

/// The four things, what is there ticked off; nothing once all are.
#[component]
pub fn Before(
    /// What is there.
    gate: Gate,
) -> impl IntoView {
    let t = translator();
    let lines = [
        (gate.second_adult, "gate-second-adult", "/people"),
        (gate.safeguarding_lead, "gate-lead", "/people"),
        (gate.signed, "gate-signed", "/partnership/page"),
        (gate.assessed, "gate-assessed", "/partnership/assessment"),
    ];
    (!gate.is_open()).then(|| {
        view! {
            <section class="gate" aria-labelledby="gate">
                <h2 id="gate">{t.t("gate-title")}</h2>
                <ul>
                    {lines
                        .into_iter()
                        .map(|(done, words, to)| view! { <Line done words to /> })
                        .collect_view()}
                </ul>
                <p>{t.t("gate-why")}</p>
            </section>
        }
    })
}

#[component]
fn Line(done: bool, words: &'static str, to: &'static str) -> impl IntoView {
    let t = translator();
    view! {
        <li class=done.then_some("done")>
            <span class="box">{done.then(|| view! { <span inner_html=icon("tick")></span> })}</span>
            {if done {
                view! {
                    <span>
                        <span class="unseen">{t.t("gate-done")} " "</span>
                        {t.t(words)}
                    </span>
                }
                    .into_any()
            } else {
                view! { <a href=to>{t.t(words)}</a> }.into_any()
            }}
        </li>
    }
}
