//! Groups of other organisations that have not said yes: each is asked for from here, and what was
//! filled in so far waits.

use leptos::prelude::*;

use super::OthersGroup;
use crate::translator::translator;

/// Nothing where every organisation has said yes.
#[component]
pub(super) fn Others(others: Vec<OthersGroup>) -> impl IntoView {
    let t = translator();
    (!others.is_empty()).then(|| {
        let lines = others.into_iter().map(|OthersGroup { group, home, waits }| {
            let waiting = waits.then(|| {
                let said = t.t_with("groups-asked-waits", &[("who", home.clone().into())]);
                view! { <span class="quiet">{said}</span> }
            });
            let ask = (!waits).then(|| {
                view! {
                    <button formaction="/sessions/new/ask" name="ask" value=group.id.to_string()>
                        {t.t_with("groups-ask", &[("who", home.into())])}
                        <span class="unseen">": " {group.name.clone()}</span>
                    </button>
                }
            });
            view! {
                <li class="line">
                    <strong dir="auto">{group.name}</strong>
                    {waiting}
                    {ask}
                </li>
            }
        });
        view! {
            <details class="of-others">
                <summary>{t.t("groups-others")}</summary>
                <p class="hint">{t.t("groups-others-why")}</p>
                <ul>{lines.collect_view()}</ul>
            </details>
        }
    })
}
