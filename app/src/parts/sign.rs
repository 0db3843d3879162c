//! The sign: five dots like a hand; the fifth, large and filled, comes first.

use leptos::prelude::*;

macro_rules! dots {
    () => {
        r#"<circle cx="13" cy="25" r="11" fill="currentColor"/><g fill="none" stroke="currentColor" stroke-width="3"><circle cx="28" cy="7" r="4.5"/><circle cx="37" cy="17" r="4.5"/><circle cx="36" cy="30" r="4.5"/><circle cx="26" cy="38" r="4.5"/></g>"#
    };
}

const SIGN: &str =
    concat!(r#"<svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">"#, dots!(), "</svg>");

/// The sign as the icon of a tab, in the page itself, so that it is no request of its own.
pub const SIGN_AS_ADDRESS: &str = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 44'><path d='M2 25a11 11 0 1 0 22 0 11 11 0 1 0-22 0M23 7a5 5 0 1 0 10 0 5 5 0 1 0-10 0M32 17a5 5 0 1 0 10 0 5 5 0 1 0-10 0M31 30a5 5 0 1 0 10 0 5 5 0 1 0-10 0M21 38a5 5 0 1 0 10 0 5 5 0 1 0-10 0' fill='%235b2bd9'/></svg>";

/// The five dots; beside them stands the word "Fifth", or another word that says what waits.
#[component]
pub fn Sign() -> impl IntoView {
    view! { <span class="sign" inner_html=SIGN></span> }
}

/// The drawing itself, where a picture is missing.
pub(super) fn sign_svg() -> &'static str {
    SIGN
}
