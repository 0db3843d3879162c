//! The sign: five dots like a hand; the fifth, large and filled, comes first.

use leptos::prelude::*;

macro_rules! dots {
    () => {
        r#"<circle cx="13" cy="25" r="11" fill="currentColor"/><g fill="none" stroke="currentColor" stroke-width="3"><circle cx="28" cy="7" r="4.5"/><circle cx="37" cy="17" r="4.5"/><circle cx="36" cy="30" r="4.5"/><circle cx="26" cy="38" r="4.5"/></g>"#
    };
}

const SIGN: &str =
    concat!(r#"<svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">"#, dots!(), "</svg>");

/// The sign as the icon of a tab, in the page itself, so that it is no request of its own. An
/// address has neither spaces nor angle brackets, so they are written as their numbers.
pub const SIGN_AS_ADDRESS: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2044%2044'%3E%3Cpath%20d='M2%2025a11%2011%200%201%200%2022%200%2011%2011%200%201%200-22%200M23%207a5%205%200%201%200%2010%200%205%205%200%201%200-10%200M32%2017a5%205%200%201%200%2010%200%205%205%200%201%200-10%200M31%2030a5%205%200%201%200%2010%200%205%205%200%201%200-10%200M21%2038a5%205%200%201%200%2010%200%205%205%200%201%200-10%200'%20fill='%235b2bd9'/%3E%3C/svg%3E";

/// The same as a picture of its own, as it stands in a file.
#[must_use]
pub fn sign_as_svg() -> String {
    let drawn = SIGN_AS_ADDRESS.trim_start_matches("data:image/svg+xml,");
    drawn.replace("%20", " ").replace("%3C", "<").replace("%3E", ">").replace("%23", "#")
}

/// The five dots; beside them stands the word "Fifth", or another word that says what waits.
#[component]
pub fn Sign() -> impl IntoView {
    view! { <span class="sign" inner_html=SIGN></span> }
}

/// The drawing itself, where a picture is missing.
pub(super) fn sign_svg() -> &'static str {
    SIGN
}
