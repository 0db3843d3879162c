//! The parts of which the forms of this page are made.

use leptos::prelude::*;

use super::{Part, ReadyPage};
use crate::translator::translator;

/// A part of the page: what is known of it, and below, folded away unless something is missing,
/// the way to change it.
#[component]
pub(super) fn Sheet(
    /// Its id.
    id: &'static str,
    /// The step whose colour its heading has.
    step: &'static str,
    /// Its heading, a question.
    title: String,
    /// Something is missing or refused in it.
    open: bool,
    /// Whether it may be changed.
    may_change: bool,
    /// What is known.
    known: AnyView,
    /// The forms of this part.
    children: Children,
) -> impl IntoView {
    let t = translator();
    let change = may_change.then(|| {
        view! {
            <details class="change" open=open>
                <summary>
                    {t.t("partnership-change")} <span class="unseen">": " {title.clone()}</span>
                </summary>
                {children()}
            </details>
        }
    });
    view! {
        <section class="sheet" id=id data-step=step>
            <h2>{title}</h2>
            {known}
            {change}
        </section>
    }
}

/// Whether this field is the one that was refused.
pub(super) fn is_wrong(missing: Option<&'static str>, field: &str) -> bool {
    missing == Some(field)
}

/// Whether a part has something to mend: then its form is open.
pub(super) fn is_open(page: &ReadyPage, part: Part, misses: bool) -> bool {
    misses || page.wrong.as_ref().is_some_and(|(wrong, _)| *wrong == part)
}

/// The field of this part that was refused, by its name.
pub(super) fn missing_field(page: &ReadyPage, part: Part) -> Option<&'static str> {
    page.wrong.as_ref().filter(|(wrong, _)| *wrong == part).and_then(|(_, refusal)| refusal.field())
}
