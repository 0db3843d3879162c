//! A form of this page that was not taken: why, above the page, and what was typed in its fields again.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::page_context;
use crate::parts::{TextArea, to_adult, what_happened, what_to_do};
use crate::translator::translator;

/// What was sent from this page and not taken, where the page itself does not ask for it once more.
#[derive(Clone, Debug)]
pub struct NotTaken {
    /// Why the form was not taken.
    pub refusal: Refusal,
    /// The address of the form.
    pub sent_to: String,
    /// What stood in it: name and value.
    pub fields: Vec<(String, String)>,
    /// Words to copy, when their form may be gone.
    pub kept: Option<String>,
}

/// What stands in a field of a form with this address: what was typed and not taken, else what is so.
pub fn typed(to: &str, name: &str, is_so: Option<String>) -> Option<String> {
    let again = page_context().not_taken.filter(|not_taken| not_taken.sent_to == to).and_then(|not_taken| {
        // Of several fields of one name the last is the one that is typed into.
        not_taken.fields.into_iter().rev().find(|(field, _)| field == name)
    });
    again.map(|(_, value)| value).or(is_so)
}

/// Whether the form with this address was not taken: what folds it in is then unfolded.
pub fn was_sent_to(to: &str) -> bool {
    page_context().not_taken.is_some_and(|not_taken| not_taken.sent_to == to)
}

/// "There is a problem": what happened and what to do; nothing when all was taken.
#[component]
pub(super) fn WhyNotTaken(
    /// An adult reads it.
    #[prop(optional)]
    adult: bool,
) -> impl IntoView {
    let t = translator();
    page_context().not_taken.map(|NotTaken { refusal, kept, .. }| {
        let kept = kept.map(|kept| {
            view! {
                <label for="kept">{t.t("refusal-kept")}</label>
                <TextArea name="kept" value=kept readonly=true />
            }
        });
        let [happened, to_do] = if adult {
            to_adult(&t, &refusal)
        } else {
            [what_happened(&t, &refusal), what_to_do(&t, &refusal)]
        };
        view! {
            <div class="problem" role="alert" tabindex="-1" autofocus>
                <h2>{t.t("problem-title")}</h2>
                <p>{happened} " " {to_do}</p>
                {kept}
            </div>
        }
    })
}
