//! What the sections of the ingredients have in common: a heading, names, and what is missing.

use domain::id::OrganisationId;
use domain::partnership::organisation::Organisation;
use leptos::prelude::*;

use crate::translator::translator;

/// The question of a section, and the way to change what it shows.
#[component]
pub(super) fn Question(
    /// "Who does what?"
    words: String,
    /// Where leaders change it.
    to: &'static str,
) -> impl IntoView {
    let change = translator().t("partnership-change");
    view! {
        <div class="heading">
            <h2>{words.clone()}</h2>
            <a class="button" href=to>
                {change}
                <span class="unseen">": " {words}</span>
            </a>
        </div>
    }
}

/// The name of an organisation.
pub(super) fn name_of(organisations: &[Organisation], id: &OrganisationId) -> String {
    organisations.iter().find(|one| one.id == *id).map(|one| one.name.clone()).unwrap_or_default()
}

/// Lines that say what is missing; nothing when nothing is.
pub(super) fn to_mend(lines: Vec<String>) -> impl IntoView {
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect();
    (!lines.is_empty()).then(|| view! { <ul class="to-mend">{lines}</ul> })
}
