//! The way back, at the top of a page that is one of several.

use leptos::prelude::*;

use crate::icons::icon;
use crate::translator::translator;

/// A link to the page before.
#[component]
pub fn Back(
    /// Where to.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! {
        <a class="go-back" href=href>
            <span class="arrow" inner_html=icon("arrow-left")></span>
            {translator().t("back")}
        </a>
    }
}
