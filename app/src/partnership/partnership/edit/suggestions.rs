//! What partners of a kind often give and get: taken with one tap, worded anew afterwards.

use domain::partnership::kind::PartnerKind;
use leptos::prelude::*;

use crate::translator::translator;

/// Which box a suggestion goes into.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Gives,
    Gets,
}

/// Those that are not said yet, as buttons of the form around them: each keeps what was typed, too.
#[component]
pub(super) fn Suggestions(side: Side, kind: PartnerKind, said: String) -> impl IntoView {
    let t = translator();
    let ([gives, gets], said) = (kind.suggestions(), said.to_lowercase());
    let (field, many) = match side {
        Side::Gives => ("gives", gives),
        Side::Gets => ("gets", gets),
    };
    let all = (1..=many).map(|n| t.t(&format!("benefit-{}-{field}-{n}", kind.code())));
    let left: Vec<String> = all.filter(|words| !said.contains(&words.to_lowercase())).collect();
    (!left.is_empty()).then(|| {
        let buttons = left.into_iter().map(|words| {
            let added = t.t_with("benefits-add", &[("words", words.clone().into())]);
            view! {
                <button name=format!("add-{field}") value=words>
                    {added}
                </button>
            }
        });
        view! {
            <p class="hint">{t.t_with("benefits-same", &[("kind", kind.code().into())])}</p>
            <p class="suggestions">{buttons.collect_view()}</p>
        }
    })
}
