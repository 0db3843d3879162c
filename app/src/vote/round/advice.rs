//! What we suggest, why, and what is known to mislead.

use domain::vote::advice::{Situation, propose, traps};
use domain::vote::method::Method;
use domain::vote::rule::Rule;
use leptos::prelude::*;

use super::NewRound;
use crate::translator::translator;

/// One line of advice, and a warning for each known trap in what is chosen.
#[component]
pub(super) fn Advice(situation: Situation, form: NewRound) -> impl IntoView {
    let t = translator();
    let advice = propose(situation);
    let suggest = [
        t.t_with("advice-suggest", &[("method", t.t(&format!("method-{}", advice.method.code())).into())]),
        t.t(&format!("advice-{}", advice.why.code())),
    ]
    .join(" ");
    let method = Method::parse(&form.method, 3).unwrap_or(advice.method);
    let usual = method.rules(situation.pot).first().copied().unwrap_or(advice.rule);
    let rule = Rule::parse(&form.rule).unwrap_or(usual);
    let warnings = traps(method, rule, situation)
        .into_iter()
        .map(|trap| {
            let values = [("pupils", situation.pupils.into()), ("options", situation.options.into())];
            view! { <li>{t.t_with(&format!("trap-{}", trap.code()), &values)}</li> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="sheet advice" data-step="vote" aria-label=t.t("advice-title")>
            <p>
                <strong>{suggest}</strong>
            </p>
            <ul class="warnings">{warnings}</ul>
            <button name="do" value="advise">
                {t.t("advice-again")}
            </button>
        </section>
    }
}
