//! Whose draft it is, and the key that opens it.

use axum::http::HeaderMap;
use cookie::{Cookie, CookieJar, Key};

use super::{Draft, NAME};
use crate::extractors::cookies::{self, For};
use crate::state::AppState;

/// Whose draft it is: all sign-ins of a device together.
pub(super) struct Owner(pub(super) String);

impl Owner {
    pub(super) fn read(state: &AppState, headers: &HeaderMap) -> Option<Self> {
        let known = [For::Pupil, For::Adult, For::Guest];
        let tokens: String =
            known.iter().filter_map(|whose| cookies::token(state, headers, *whose)).collect();
        Some(Self(tokens)).filter(|owner| owner.0.len() >= 32)
    }

    /// The owner who has this token in the place of another.
    pub(super) fn with(state: &AppState, headers: &HeaderMap, new: For, token: &str) -> Self {
        let known = [For::Pupil, For::Adult, For::Guest].into_iter();
        let tokens = known.filter_map(|whose| {
            if whose == new { Some(token.to_owned()) } else { cookies::token(state, headers, whose) }
        });
        Self(tokens.collect())
    }

    pub(super) fn key(&self) -> Key {
        Key::derive_from(self.0.as_bytes())
    }

    /// The name on the disk, from which the key cannot be found.
    pub(super) fn name(&self) -> String {
        cookies::hash(&format!("draft {}", self.0))
    }

    pub(super) fn seal(&self, drafts: &[Draft]) -> String {
        let text = serde_json::to_string(drafts).unwrap_or_default();
        let mut jar = CookieJar::new();
        jar.private_mut(&self.key()).add(Cookie::new(NAME, text));
        jar.get(NAME).map(|cookie| cookie.value().to_owned()).unwrap_or_default()
    }
}
