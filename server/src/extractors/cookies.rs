//! The cookies: which pupil, which adult this device speaks for, and that an adult was signed in on it
//! before. A random token each; the disk holds only its SHA-256, so a stolen disk opens no door.

use std::fmt::Write as _;

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::people::second_step::HALF_LASTS_MINUTES;
use domain::people::sign_in::{KNOWN_FOR_MINUTES, LASTS_MINUTES};
use domain::session::booking::MOST_DAYS;
use sha2::{Digest, Sha256};

use crate::state::AppState;

/// From pointing a camera at a card to going in, and from leaving for a provider to coming back.
const CARD_MINUTES: i64 = 10;

/// Whose cookie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// A pupil of one session.
    Pupil,
    /// An adult who signed in.
    Adult,
    /// Somebody who is neither, and typed something.
    Guest,
    /// A device on which an adult was signed in, also after signing out.
    Device,
    /// An adult who has said the password, and not the code yet.
    Half,
    /// Whoever is with the provider of a school account.
    School,
    /// Whoever has pointed a camera at a card, or typed its code, and is not in yet.
    Card,
    /// A tablet that is passed on, whoever is in on it.
    Tablet,
}

/// The token that the browser sent.
pub fn token(state: &AppState, headers: &HeaderMap, whose: For) -> Option<String> {
    value(headers, name(state, whose)).filter(|token| !token.is_empty() && token.len() <= 128)
}

/// What the browser sent that is longer than a token: sealed, and for a short while.
pub fn sealed(state: &AppState, headers: &HeaderMap, whose: For) -> Option<String> {
    value(headers, name(state, whose)).filter(|sealed| !sealed.is_empty())
}

/// The value of a cookie that the browser sent.
pub fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split("; "))
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
        .map(str::to_owned)
}

/// A token for a guest that nobody else can make, while this process runs: it tells one device from others.
pub fn guest(state: &AppState) -> String {
    let name = state.chance.id();
    format!("{name}{}", state.chance.token_for(&format!("guest {name}")))
}

/// The guest's token that the browser sent, if [`guest`] made it.
pub fn device(state: &AppState, headers: &HeaderMap) -> Option<String> {
    let token = token(state, headers, For::Guest)?;
    let (name, seal) = token.split_at_checked(state.chance.id().len())?;
    (seal == state.chance.token_for(&format!("guest {name}"))).then_some(token)
}

/// What the disk knows a token by.
pub fn hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Hands the browser a token.
pub fn give(state: &AppState, response: &mut Response, whose: For, token: &str) {
    let minutes = match whose {
        For::Device => KNOWN_FOR_MINUTES,
        For::Card | For::School => CARD_MINUTES,
        For::Half => HALF_LASTS_MINUTES,
        // The server says until when it is worth anything.
        For::Pupil | For::Tablet => (MOST_DAYS + 1) * 24 * 60,
        For::Adult | For::Guest => LASTS_MINUTES,
    };
    set(state, response, name(state, whose), token, minutes * 60);
}

/// Takes it back.
pub fn take(state: &AppState, response: &mut Response, whose: For) {
    set(state, response, name(state, whose), "", 0);
}

/// Sets a cookie that no script reads.
pub fn set(state: &AppState, response: &mut Response, name: &str, value: &str, seconds: i64) {
    let secure = if state.by_tls() { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// `__Host-` where the browser honours it: bound to this host, by TLS alone.
fn name(state: &AppState, whose: For) -> &'static str {
    match (whose, state.by_tls()) {
        (For::Pupil, true) => "__Host-fifth-pupil",
        (For::Pupil, false) => "fifth-pupil",
        (For::Adult, true) => "__Host-fifth-adult",
        (For::Adult, false) => "fifth-adult",
        (For::Guest, true) => "__Host-fifth-guest",
        (For::Guest, false) => "fifth-guest",
        (For::Device, true) => "__Host-fifth-device",
        (For::Device, false) => "fifth-device",
        (For::School, true) => "__Host-fifth-school",
        (For::School, false) => "fifth-school",
        (For::Half, true) => "__Host-fifth-half",
        (For::Half, false) => "fifth-half",
        (For::Card, true) => "__Host-fifth-card",
        (For::Card, false) => "fifth-card",
        (For::Tablet, true) => "__Host-fifth-tablet",
        (For::Tablet, false) => "fifth-tablet",
    }
}
