//! An adult comes in: after the password by the second step, where there is one, and to what is new about the
//! account before anything else.

use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::AdultId;
use domain::people::sign_in::{KNOWN_FOR_MINUTES, LASTS_MINUTES};
use serde::Deserialize;

use crate::error::Refused;
use crate::extractors::cookies::{self, For};
use crate::extractors::draft;
use crate::handlers::{HandlerResult, see_other};
use crate::state::AppState;

/// The page that asks for the code.
pub(super) const CODE: &str = "/sign-in/code";

/// Where to go after signing in.
#[derive(Deserialize)]
pub struct Then {
    #[serde(default)]
    pub(super) next: String,
}

/// The password was right. Who has a second step says its code next; everybody else is in.
pub(super) async fn next(
    state: &AppState,
    headers: &HeaderMap,
    adult: &AdultId,
    leads_to: &str,
) -> HandlerResult {
    if !store::second_steps::read(&state.db, adult).await?.is_there() {
        return begin(state, headers, adult, leads_to).await;
    }
    let token = state.chance.token();
    let now = state.clock.now();
    store::half_sign_ins::insert(&state.db, &cookies::hash(&token), adult, leads_to, now).await?;
    let mut response = see_other(CODE);
    cookies::give(state, &mut response, For::Half, &token);
    Ok(response)
}

/// This device speaks for the adult from now on, and is known.
pub(super) async fn begin(
    state: &AppState,
    headers: &HeaderMap,
    adult: &AdultId,
    leads_to: &str,
) -> HandlerResult {
    let mut response = by_the_news(state, adult, leads_to).await?;
    // A fresh token for each sign-in; the one before it ends.
    if let Some(before) = cookies::token(state, headers, For::Adult) {
        store::sign_ins::remove(&state.db, &cookies::hash(&before)).await?;
    }
    let (token, now) = (state.chance.token(), state.clock.now());
    let ends = now.plus_minutes(LASTS_MINUTES);
    store::sign_ins::insert_adult(&state.db, &cookies::hash(&token), adult, now, ends).await?;
    let device = cookies::token(state, headers, For::Device).unwrap_or_else(|| state.chance.token());
    let known_until = now.plus_minutes(KNOWN_FOR_MINUTES);
    store::devices::remember(&state.db, &cookies::hash(&device), adult, known_until).await?;
    cookies::give(state, &mut response, For::Adult, &token);
    cookies::give(state, &mut response, For::Device, &device);
    draft::go_along(state, headers, (For::Adult, &token), &mut response).await?;
    Ok(response)
}

/// Where signing in leads: to what is new about the account first, if anything is.
async fn by_the_news(state: &AppState, adult: &AdultId, leads_to: &str) -> Result<Response, Refused> {
    if store::account_news::unread(&state.db, adult).await?.is_empty() {
        return Ok(see_other(leads_to));
    }
    let next: String = form_urlencoded::byte_serialize(leads_to.as_bytes()).collect();
    Ok(see_other(&format!("/people/you/news?next={next}")))
}
