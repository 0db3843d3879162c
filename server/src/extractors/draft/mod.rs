//! What was typed or marked, on its way from a form that was not taken to the page that shows it
//! again. A POST always ends in 303, so Back and reload never ask to send anything twice.
//!
//! A draft lies in a cookie of its own, sealed with a key made from the person's sign-in. When the
//! tablet is passed on that sign-in is gone, and nobody can open the draft. One that is too long
//! for a cookie lies on the disk, sealed with the same key: the disk knows only a hash of the
//! sign-in, so it cannot open it either. Each page has a draft of its own: what is sent in one tab
//! ends nothing in another.

mod ended;
mod from;
mod owner;
mod told;

pub use ended::{go_along, seal_anew, waits};
pub use from::came_from;
pub use told::{move_on, tell, told};

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::response::Response;
use cookie::{Cookie, CookieJar};
use domain::people::sign_in::LASTS_MINUTES;
use domain::refusal::Refusal;
use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::cookies::{self, For};
use super::form::FormFields;
use crate::error::{Reason, Refused};
use crate::respond::see_other;
use crate::state::AppState;
use owner::Owner;

/// The cookie's name.
const NAME: &str = "fifth-draft";
/// In the place of the draft, when it lies on the disk.
const ON_DISK: &str = "disk";
/// Browsers keep cookies of 4,096 bytes, name and attributes included.
const LONGEST: usize = 3_800;

/// As many pages can wait for a hand at once; those before them are forgotten.
const MOST: usize = 6;

/// What was sent to a page, and why it was not taken, if it was not.
#[derive(Clone, Serialize, Deserialize)]
pub struct Draft {
    /// The page that shows it again.
    page: String,
    /// Where it was sent.
    sent_to: String,
    /// The page on which the form stood, as the browser said it.
    sent_from: Option<String>,
    fields: Vec<(String, String)>,
    refusal: Option<Refusal>,
    /// The page knows nothing of it: what is said above it, until when.
    told: Option<told::Told>,
    /// The mark of whom it waits for, whose sign-in had ended; anybody's who has the key when there is none.
    whose: Option<String>,
}

/// What was typed, and why it was not taken.
type Typed = (FormFields, Option<Refusal>);

/// The draft for the page that is asked for, if there is one.
pub struct Drafted(pub Option<Typed>);

/// All drafts of this device: for a page that also shows what was sent to another of its form.
pub struct Drafts(Vec<Draft>);

impl FormFields {
    /// 303 to the page that shows these fields again and says what is wrong with them.
    pub fn again(&self, page: &str, refusal: Refusal) -> Response {
        self.kept(page, Some(refusal))
    }

    /// 303 to the page that goes on with these fields.
    pub fn carry(&self, page: &str) -> Response {
        self.kept(page, None)
    }

    /// 303 to another page; these fields wait on this one.
    pub fn carry_to(&self, page: &str, next: &str) -> Response {
        let mut response = see_other(next);
        response.extensions_mut().extend(self.carry(page).extensions().clone());
        response
    }

    fn kept(&self, page: &str, refusal: Option<Refusal>) -> Response {
        let mut response = see_other(page);
        let fields = self.every().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        response.extensions_mut().insert(Draft::of_page(page, fields, refusal, None));
        response
    }
}

/// An address without what is asked of it.
fn page_of(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

impl Draft {
    /// What waits for this page. Where it was sent, and from which page, is known once the answer leaves.
    fn of_page(
        page: &str,
        fields: Vec<(String, String)>,
        refusal: Option<Refusal>,
        told: Option<told::Told>,
    ) -> Self {
        Self {
            page: page_of(page).to_owned(),
            sent_to: String::new(),
            sent_from: None,
            fields,
            refusal,
            told,
            whose: None,
        }
    }

    /// Whether this reader may see it.
    fn is_for(&self, whom: &str) -> bool {
        self.whose.as_ref().is_none_or(|whose| whose == whom)
    }

    /// Whether the page itself shows it in its form.
    fn is_in_form(&self) -> bool {
        self.told.as_ref().is_none_or(|told| told.in_form)
    }

    /// Whether a form that was taken there needs this no more. The marks of a ballot lie under several
    /// addresses of one round; who passes the tablet on or signs out leaves nothing behind.
    fn is_ended_by(&self, taken: &str) -> bool {
        let round = |address: &str| address.strip_prefix("/rounds/")?.split('/').next().map(str::to_owned);
        let same_round = round(taken).is_some_and(|taken| round(&self.page) == Some(taken));
        let everything = ["/leave", "/sign-out"].contains(&taken);
        everything || self.sent_to == taken || self.page == taken || same_round
    }
}

impl Drafts {
    /// Takes the draft of a page out.
    pub fn take(&mut self, page: &str) -> Option<Typed> {
        let at = self.0.iter().position(|draft| draft.page == page && draft.is_in_form())?;
        let draft = self.0.swap_remove(at);
        // What is said above the page is not said once more in its form.
        let refusal = draft.refusal.filter(|_| draft.told.is_none());
        Some((FormFields::from(draft.fields), refusal))
    }
}

impl FromRequestParts<AppState> for Drafts {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let mut drafts = read(state, &parts.headers).await;
        let audience = parts.extensions.get::<Audience>().cloned().unwrap_or_default();
        drafts.retain(|draft| draft.is_for(audience.whom()));
        if parts.method == Method::GET {
            from::leave_out_old(state, &parts.headers, parts.uri.path(), &mut drafts);
        }
        Ok(Self(drafts))
    }
}

impl FromRequestParts<AppState> for Drafted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let mut drafts = Drafts::from_request_parts(parts, state).await?;
        Ok(Self(drafts.take(parts.uri.path())))
    }
}

/// Whether this device may have drafts: then it has the cookie.
pub fn may_have(headers: &HeaderMap) -> bool {
    cookies::value(headers, NAME).is_some_and(|sent| !sent.is_empty())
}

/// Whether we gave this device a token, and it keeps it.
pub fn has_owner(state: &AppState, headers: &HeaderMap) -> bool {
    Owner::read(state, headers).is_some()
}

/// The page of a redirect.
fn leads_to(response: &Response) -> Option<String> {
    let to = response.headers().get(header::LOCATION)?.to_str().ok()?;
    Some(page_of(to).to_owned())
}

/// All drafts of this device, the latest first; none when its cookie cannot be opened.
async fn read(state: &AppState, headers: &HeaderMap) -> Vec<Draft> {
    let mut drafts = opened(state, headers).await.unwrap_or_default();
    let now = state.clock.now();
    drafts.retain(|draft| draft.told.as_ref().is_none_or(|told| told.until > now));
    drafts
}

async fn opened(state: &AppState, headers: &HeaderMap) -> Option<Vec<Draft>> {
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

/// Seals the draft in the answer to a POST into a cookie, beside those of other pages; a form that was
/// taken ends its own. One that the server could not take leaves all as they are.
///
/// # Errors
/// When a long draft cannot be written to the disk.
pub async fn settle(
    state: &AppState,
    asked: &HeaderMap,
    path: &str,
    response: &mut Response,
) -> Result<(), Refused> {
    if response.extensions_mut().remove::<ended::SealedAnew>().is_some() {
        return Ok(());
    }
    let new = response.extensions_mut().remove::<Draft>();
    if let Some(refusal) = new.as_ref().and_then(|new| new.refusal.as_ref()) {
        response.extensions_mut().insert(Reason(refusal.key()));
    }
    let leads_to = leads_to(response).unwrap_or_default();
    if new.is_none() && !response.status().is_redirection() {
        return Ok(());
    }
    let mut drafts = read(state, asked).await;
    let before = drafts.len();
    drafts.retain(|draft| {
        if let Some(new) = &new {
            let is_beside = draft.told.is_some() != new.told.is_some() && draft.sent_to != path;
            return draft.page != new.page || is_beside;
        }
        // Where nothing was typed only the refusal is kept, and what was taken may have mended it.
        let light = draft.told.is_some() || draft.fields.is_empty();
        !(draft.is_ended_by(path) || light && draft.page == leads_to)
    });
    if new.is_none() && drafts.len() == before {
        return Ok(());
    }
    let sent_from = came_from(state, asked).map(|from| page_of(&from).to_owned());
    drafts.splice(0..0, new.map(|new| Draft { sent_to: path.to_owned(), sent_from, ..new }));
    drafts.truncate(MOST);
    keep(state, asked, &drafts, response).await
}

/// Puts these in the place of the drafts before.
async fn keep(
    state: &AppState,
    asked: &HeaderMap,
    drafts: &[Draft],
    response: &mut Response,
) -> Result<(), Refused> {
    let owner = Owner::read(state, asked).unwrap_or_else(|| {
        let guest = state.chance.token();
        cookies::give(state, response, For::Guest, &guest);
        Owner(guest)
    });
    keep_of(state, asked, owner, drafts, response).await
}

/// The same, sealed with the key of this owner.
async fn keep_of(
    state: &AppState,
    asked: &HeaderMap,
    owner: Owner,
    drafts: &[Draft],
    response: &mut Response,
) -> Result<(), Refused> {
    let sealed = owner.seal(drafts);
    let was_on_disk = cookies::value(asked, NAME).is_some_and(|before| before == ON_DISK);
    if sealed.len() > LONGEST {
        let ends_at = state.clock.now().plus_minutes(LASTS_MINUTES);
        store::drafts::keep(&state.db, &owner.name(), &sealed, ends_at).await?;
        cookies::set(state, response, NAME, ON_DISK, LASTS_MINUTES * 60);
        return Ok(());
    }
    if was_on_disk {
        store::drafts::remove(&state.db, &owner.name()).await?;
    }
    if drafts.is_empty() {
        cookies::set(state, response, NAME, "", 0);
    } else {
        cookies::set(state, response, NAME, &sealed, LASTS_MINUTES * 60);
    }
    Ok(())
}
