//! Signing in with a school account: out to the provider, and back. The password works meanwhile, and whatever the
//! provider does.

use axum::extract::{Query, State};
use axum::http::HeaderMap;
use domain::id::AdultId;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use serde::Deserialize;

use super::come_in::{self, Then};
use super::sign_in;
use crate::error::{Reason, Refused};
use crate::extractors::cookies::{self, For};
use crate::extractors::id::Path;
use crate::handlers::{HandlerResult, see_other};
use crate::hex::{from_hex, hex};
use crate::respond::is_own_address;
use crate::schools::{Said, Underway};
use crate::state::AppState;

/// For whom what is kept meanwhile is sealed.
const SEALED_FOR: &str = "school account";

/// What a provider sends somebody back with.
#[derive(Deserialize)]
pub struct Answer {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

/// `GET /sign-in/school/{which}`: out to the provider.
pub async fn out(
    State(state): State<AppState>,
    Path(which): Path<usize>,
    headers: HeaderMap,
    Query(then): Query<Then>,
) -> HandlerResult {
    // One that this server was told of no more.
    let Ok(provider) = state.schools.get(which) else { return Ok(see_other("/sign-in")) };
    let next = if is_own_address(&then.next) { then.next.as_str() } else { "" };
    let (to, underway) = match provider.begin(&state.public_url, which, next).await {
        Ok(begun) => begun,
        Err(refusal) => return asks_again(&state, &headers, next, refusal).await,
    };
    let kept = serde_json::to_vec(&underway).map_err(|_| Refusal::Ours)?;
    let sealed = store::passkeys::seal(&state.db, SEALED_FOR, &kept).await?;
    let mut response = see_other(&to);
    cookies::give(&state, &mut response, For::School, &hex(&sealed));
    Ok(response)
}

/// `GET /sign-in/school/back`: in, if the address is an adult's here.
pub async fn back(
    State(state): State<AppState>,
    headers: HeaderMap,
    Query(answer): Query<Answer>,
) -> HandlerResult {
    let mut response = match kept(&state, &headers).await? {
        Some(underway) => come_in(&state, &headers, underway, &answer).await?,
        None => asks_again(&state, &headers, "", PeopleRefusal::SchoolEnded.into()).await?,
    };
    // Used or not, it is for one way there and back.
    cookies::take(&state, &mut response, For::School);
    Ok(response)
}

async fn kept(state: &AppState, headers: &HeaderMap) -> Result<Option<Underway>, Refused> {
    let Some(sealed) = cookies::sealed(state, headers, For::School).and_then(|sealed| from_hex(&sealed))
    else {
        return Ok(None);
    };
    let opened = store::passkeys::open(&state.db, SEALED_FOR, &sealed).await?;
    Ok(opened.and_then(|kept| serde_json::from_slice(&kept).ok()))
}

async fn come_in(state: &AppState, headers: &HeaderMap, kept: Underway, answer: &Answer) -> HandlerResult {
    let next = kept.next.clone();
    let (adult, both_steps) = match known(state, kept, answer).await {
        Ok(known) => known,
        Err(refused) => return asks_again(state, headers, &next, refused.refusal).await,
    };
    let home = store::adults::get(&state.db, &adult).await?.map(|(adult, _)| app::frame::home(adult.role));
    let to = if is_own_address(&next) { next.as_str() } else { home.unwrap_or("/") };
    if both_steps {
        return come_in::begin(state, headers, &adult, to).await;
    }
    come_in::next(state, headers, &adult, to).await
}

/// The adult of the account that the provider vouches for, and whether it looked at two things.
async fn known(state: &AppState, kept: Underway, answer: &Answer) -> Result<(AdultId, bool), Refused> {
    let provider = state.schools.get(kept.which)?;
    let said = provider.who(&state.public_url, kept, (&answer.code, &answer.state)).await?;
    let adult = adult_of(state, provider.issuer(), &said).await?;
    Ok((adult, said.both_steps))
}

/// Whose account it is: by the provider's own name for it, once that is known; the first time by the address.
async fn adult_of(state: &AppState, issuer: &str, said: &Said) -> Result<AdultId, Refused> {
    if let Some(adult) = store::school_accounts::adult_of(&state.db, issuer, &said.subject).await? {
        return Ok(adult);
    }
    let Some((adult, _)) = store::adults::by_email(&state.db, &said.email).await? else {
        let invited = store::invitations::waits_for(&state.db, &said.email, state.clock.now()).await?;
        let why = if invited { PeopleRefusal::SchoolInvited } else { PeopleRefusal::SchoolStranger };
        return Err(Refusal::from(why).into());
    };
    let entry = AuditEntry {
        at: state.clock.now(),
        who: adult.id.to_string(),
        deed: Deed::SchoolAccount,
        about: adult.id.to_string(),
    };
    store::school_accounts::bind(&state.db, (issuer, &said.subject), &adult.id, &entry).await?;
    Ok(adult.id)
}

/// The page of signing in, with why the school account does not open it.
async fn asks_again(state: &AppState, headers: &HeaderMap, next: &str, refusal: Refusal) -> HandlerResult {
    let reason = Reason(refusal.key());
    let mut page = sign_in::page(state, headers, (String::new(), next.to_owned()), Some(refusal)).await?;
    page.extensions_mut().insert(reason);
    Ok(page)
}
