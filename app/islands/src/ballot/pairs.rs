//! The next pair comes without a new page: the server still chooses it.

use web_sys::Element;

use crate::dom::inputs;
use crate::words::sending;

/// Sends the tap and draws what comes back in the place of the pair.
pub(super) fn tap(form: &Element, button: &Element, tap: &str) -> bool {
    let Some(to) = form.get_attribute("action") else { return false };
    let fields = inputs(form, "input[type=hidden]").map(|input| (input.name(), input.value()));
    let body = fields
        .chain([("do".to_owned(), tap.to_owned())])
        .map(|(name, value)| [name, "=".to_owned(), value.replace(' ', "+")].concat())
        .collect::<Vec<_>>()
        .join("&");
    sending::send(form, button, &to, body, "marking");
    true
}
