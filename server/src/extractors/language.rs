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
pub fn read(headers: &HeaderMap) -> Option<Language> {
    cookies::value(headers, NAME).and_then(|code| Language::find(&code))
}

/// From now on this device reads that language.
pub fn choose(state: &AppState, response: &mut Response, language: Language) {
    cookies::set(state, response, NAME, language.code, LASTS_SECONDS);
}

/// What the device had before the first child of a row took it; empty where nobody had chosen.
const OWN: &str = "fifth-language-own";
const NONE: &str = "none";

/// Remembers what this device has now, before it is passed from child to child.
pub fn keep_own(state: &AppState, headers: &HeaderMap, response: &mut Response) {
    let own = read(headers).map_or(NONE, |language| language.code);
    cookies::set(state, response, OWN, own, LASTS_SECONDS);
}

/// The same for a device on which nobody knows whose language it reads.
pub fn keep_none(state: &AppState, response: &mut Response) {
    cookies::set(state, response, OWN, NONE, LASTS_SECONDS);
    cookies::set(state, response, NAME, "", 0);
}

/// Whoever was in has gone: the device reads what it read before, where that was remembered.
pub fn go_back(state: &AppState, headers: &HeaderMap, response: &mut Response) {
    let Some(own) = cookies::value(headers, OWN) else { return };
    match Language::find(&own) {
        Some(language) => choose(state, response, language),
        None => cookies::set(state, response, NAME, "", 0),
    }
}

/// The device is its own again.
pub fn forget_own(state: &AppState, response: &mut Response) {
    cookies::set(state, response, OWN, "", 0);
}
