//! Going to another page from a script, as a form or a link would.

use leptos::wasm_bindgen::JsValue;
use web_sys::Window;

/// Goes there: also where only the part after `#` is another, which browsers would not fetch anew.
pub(super) fn go(window: &Window, to: &str) {
    let location = window.location();
    let here = [location.pathname().unwrap_or_default(), location.search().unwrap_or_default()].concat();
    if to.split_once('#').is_some_and(|(page, _)| page == here)
        && let Ok(history) = window.history()
    {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(to));
        let _ = location.reload();
    } else {
        let _ = location.assign(to);
    }
}
