//! Which language a device reads: a cookie that says nothing else.

use app::languages::Language;
use axum::http::HeaderMap;
use axum::response::Response;

use crate::extractors::cookies;
use crate::state::AppState;

const NAME: &str = "fifth-language";
/// A school year.
const LASTS_SECONDS: i64 = 365 * 24 * 60 * 60;

/// The language that was chosen on this device, if one was.
pub fn of(headers: &HeaderMap) -> Option<Language> {
    cookies::value(headers, NAME).and_then(|code| Language::find(&code))
}

/// From now on this device reads that language.
pub fn choose(state: &AppState, response: &mut Response, language: Language) {
    cookies::set(state, response, NAME, language.code, LASTS_SECONDS);
}
