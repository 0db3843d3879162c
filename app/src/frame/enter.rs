//! The keyboard on cards to tick: some people have Tab and Enter, and no other key.

use leptos::prelude::*;

use super::page_context;

/// Enter ticks a card, as a tap does, instead of sending the form. For each page that has such cards, once.
#[component]
pub fn EnterTicks() -> impl IntoView {
    view! { <script nonce=page_context().nonce inner_html=SCRIPT></script> }
}

const SCRIPT: &str = "addEventListener(\"keydown\",e=>{let t=e.target;\
     \"Enter\"==e.key&&/^(checkbox|radio)$/.test(t.type)&&(e.preventDefault(),t.click())})";
