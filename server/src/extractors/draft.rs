//! What was typed or marked, on its way from a form that was not taken to the page that shows it
//! again. A POST always ends in 303, so Back and reload never ask to send anything twice.
//!
//! A draft lies in a cookie of its own, sealed with a key made from the person's sign-in. When the
//! tablet is passed on that sign-in is gone, and nobody can open the draft. One that is too long
//! for a cookie lies on the disk, sealed with the same key: the disk knows only a hash of the
//! sign-in, so it cannot open it either.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::response::Response;
use cookie::{Cookie, CookieJar, Key};
use domain::people::sign_in::LASTS_MINUTES;
use domain::refusal::Refusal;
use serde::{Deserialize, Serialize};

use super::cookies::{self, For};
use super::form::FormFields;
use crate::error::Refused;
use crate::respond::see_other;
use crate::state::AppState;

/// The cookie's name.
const NAME: &str = "fifth-draft";
/// In the place of the draft, when it lies on the disk.
const ON_DISK: &str = "disk";
/// Browsers keep cookies of 4,096 bytes, name and attributes included.
const LONGEST: usize = 3_800;

/// What was sent to a page, and why it was not taken, if it was not.
#[derive(Clone, Serialize, Deserialize)]
pub struct Draft {
    page: String,
    fields: Vec<(String, String)>,
    refusal: Option<Refusal>,
}

/// The draft for the page that is asked for, if there is one.
pub struct Drafted(pub Option<(FormFields, Option<Refusal>)>);

impl FormFields {
    /// 303 to the page that shows these fields again and says what is wrong with them.
    pub fn again(&self, page: &str, refusal: Refusal) -> Response {
        self.kept(page, Some(refusal))
    }

    /// 303 to the page that goes on with these fields.
    pub fn carry(&self, page: &str) -> Response {
        self.kept(page, None)
    }

    fn kept(&self, page: &str, refusal: Option<Refusal>) -> Response {
        let mut response = see_other(page);
        let page = page.split(['?', '#']).next().unwrap_or_default().to_owned();
        let fields = self.every().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        response.extensions_mut().insert(Draft { page, fields, refusal });
        response
    }
}

impl FromRequestParts<AppState> for Drafted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let draft = read(state, &parts.headers).await.filter(|draft| draft.page == parts.uri.path());
        Ok(Self(draft.map(|draft| (FormFields::from(draft.fields), draft.refusal))))
    }
}

/// What was sent to another page of the same form, for the page that Back leads to.
pub async fn sent_to(page: &str, state: &AppState, headers: &HeaderMap) -> Option<FormFields> {
    let draft = read(state, headers).await.filter(|draft| draft.page == page);
    draft.map(|draft| FormFields::from(draft.fields))
}

async fn read(state: &AppState, headers: &HeaderMap) -> Option<Draft> {
    let sent = cookies::value(headers, NAME).filter(|sent| !sent.is_empty())?;
    let owner = Owner::read(state, headers)?;
    let sealed = if sent == ON_DISK {
        store::drafts::get(&state.db, &owner.name(), state.clock.now()).await.ok().flatten()?
    } else {
        sent
    };
    let mut jar = CookieJar::new();
    jar.add_original(Cookie::new(NAME, sealed));
    serde_json::from_str(jar.private(&owner.key()).get(NAME)?.value()).ok()
}

/// Seals the draft in the answer to a POST into a cookie.
///
/// # Errors
/// When a long draft cannot be written to the disk.
pub async fn settle(state: &AppState, asked: &HeaderMap, response: &mut Response) -> Result<(), Refused> {
    let Some(draft) = response.extensions_mut().remove::<Draft>() else {
        return if response.status().is_redirection() { end(state, asked, response).await } else { Ok(()) };
    };
    let owner = Owner::read(state, asked).unwrap_or_else(|| {
        let guest = state.chance.token();
        cookies::give(state, response, For::Guest, &guest);
        Owner(guest)
    });
    let sealed = owner.seal(&draft);
    if sealed.len() <= LONGEST {
        cookies::set(state, response, NAME, &sealed, LASTS_MINUTES * 60);
    } else {
        let ends_at = state.clock.now().plus_minutes(LASTS_MINUTES);
        store::drafts::keep(&state.db, &owner.name(), &sealed, ends_at).await?;
        cookies::set(state, response, NAME, ON_DISK, LASTS_MINUTES * 60);
    }
    Ok(())
}

/// A form that was taken ends the draft before; one that the server could not take leaves it.
async fn end(state: &AppState, asked: &HeaderMap, response: &mut Response) -> Result<(), Refused> {
    let Some(before) = cookies::value(asked, NAME).filter(|sent| !sent.is_empty()) else { return Ok(()) };
    if let Some(owner) = Owner::read(state, asked).filter(|_| before == ON_DISK) {
        store::drafts::remove(&state.db, &owner.name()).await?;
    }
    cookies::set(state, response, NAME, "", 0);
    Ok(())
}

/// Whose draft it is: all sign-ins of a device together.
struct Owner(String);

impl Owner {
    fn read(state: &AppState, headers: &HeaderMap) -> Option<Self> {
        let known = [For::Pupil, For::Adult, For::Guest];
        let tokens: String =
            known.iter().filter_map(|whose| cookies::token(state, headers, *whose)).collect();
        Some(Self(tokens)).filter(|owner| owner.0.len() >= 32)
    }

    fn key(&self) -> Key {
        Key::derive_from(self.0.as_bytes())
    }

    /// The name on the disk, from which the key cannot be found.
    fn name(&self) -> String {
        cookies::hash(&format!("draft {}", self.0))
    }

    fn seal(&self, draft: &Draft) -> String {
        let text = serde_json::to_string(draft).unwrap_or_default();
        let mut jar = CookieJar::new();
        jar.private_mut(&self.key()).add(Cookie::new(NAME, text));
        jar.get(NAME).map(|cookie| cookie.value().to_owned()).unwrap_or_default()
    }
}
