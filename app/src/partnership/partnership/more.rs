//! What a list of work leaves out.

use leptos::prelude::*;

use crate::translator::translator;

/// What a list leaves out, and where it is.
#[component]
pub(super) fn More(n: usize) -> impl IntoView {
    let t = translator();
    (n > 0).then(|| {
        view! {
            <p class="and-more">
                <a href="/partnership/sessions">{t.t_with("partnership-more", &[("n", n.into())])}</a>
            </p>
        }
    })
}
