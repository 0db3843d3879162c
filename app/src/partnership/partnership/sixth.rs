//! The sixth ingredient: whatever the partnership writes. Fifth never makes one up.

use domain::wording::SixthWords;
use leptos::prelude::*;

use super::section::Question;
use crate::translator::translator;

/// The partnership's own words, or the empty slot.
#[component]
pub(super) fn Sixth(sixth: Option<SixthWords>) -> impl IntoView {
    let t = translator();
    let said = match sixth {
        Some(sixth) => view! { <p class="sentence" dir="auto">{sixth.to_string()}</p> }.into_any(),
        None => view! { <p class="quiet">{t.t("sixth-empty")}</p> }.into_any(),
    };
    view! {
        <section class="ingredient" id="sixth">
            <Question words=t.t("sixth-question") to="/partnership/sixth" />
            {said}
        </section>
    }
}
