//! Passkeys: made and taken away on the own account, and signing in with one, which is both steps.

use app::people::passkey::{Asked, PasskeysPage};
use axum::extract::State;
use axum::http::HeaderMap;
use domain::people::audit::Deed;
use domain::people::passkey;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use super::account::{here, right_password};
use super::come_in;
use crate::error::Refused;
use crate::extractors::cookies::{self, For};
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::SignedInFirst;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::passkeys::{self, Question};
use crate::respond::is_own_address;
use crate::state::AppState;

/// Where an adult keeps passkeys.
const PAGE: &str = "/people/you/passkeys";

/// What a page hands to a phone; nothing where there are no passkeys.
///
/// # Errors
/// When the disk cannot be read.
pub(super) async fn asked(state: &AppState) -> Result<Option<Asked>, Refused> {
    if passkeys::are_here(state).is_err() {
        return Ok(None);
    }
    Ok(Some(as_asked(passkeys::ask_who(state).await?)))
}

fn as_asked(Question { options, sealed }: Question) -> Asked {
    Asked { options, sealed }
}

/// `GET /people/you/passkeys`.
pub async fn show(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (name, refusal) = match draft {
        Some((form, refusal)) => (form.one("passkey").to_owned(), refusal),
        None => (String::new(), None),
    };
    let asked = if let Err(why_not) = passkeys::are_here(&state) {
        Err(why_not)
    } else {
        let known = store::adults::get(&state.db, &adult.id).await?;
        let email = known.map(|(_, email)| email).unwrap_or_default();
        Ok(as_asked(passkeys::ask_to_make(&state, &adult.id, &email, &adult.name).await?))
    };
    let passkeys = store::passkeys::of_adult(&state.db, &adult.id).await?;
    Ok(render(PasskeysPage { adult, passkeys, asked, name, refusal }))
}

/// `POST /people/you/passkeys`: the password first, as for the app.
pub async fn add(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let made = keep(&state, &adult, &headers, &form).await;
    let form = form.without("old_password").without("answer").without("sealed");
    Ok(after(&form, PAGE, PAGE, made.map_err(|refused| refused.refusal)))
}

async fn keep(
    state: &AppState,
    adult: &Adult,
    headers: &HeaderMap,
    form: &FormFields,
) -> Result<(), Refused> {
    let name = passkey::name(form.one("passkey"))?;
    right_password(state, adult, &here(state, headers), form.one("old_password")).await?;
    let entry = state.entry(adult, Deed::PasskeyAdd, &adult.id);
    passkeys::made(state, &adult.id, (form.one("sealed"), form.one("answer")), &name, &entry).await
}

/// `POST /people/you/passkeys/remove`.
pub async fn remove(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::PasskeyRemove, &adult.id);
    let gone = store::passkeys::remove(&state.db, &adult.id, form.one("passkey"), &entry).await;
    Ok(after(&form, PAGE, PAGE, gone))
}

/// `POST /sign-in/passkey`: in, on the page one was going to.
pub async fn sign_in(State(state): State<AppState>, headers: HeaderMap, form: FormFields) -> HandlerResult {
    let known = passkeys::who(&state, form.one("sealed"), form.one("answer")).await;
    let form = form.without("answer").without("sealed");
    let adult = match known {
        Ok(adult) => adult,
        Err(refused) => return Ok(form.again("/sign-in", refused.refusal)),
    };
    let (adult, _) =
        store::adults::get(&state.db, &adult).await?.ok_or(Refusal::from(PeopleRefusal::WrongPasskey))?;
    let next = Some(form.one("next")).filter(|next| is_own_address(next));
    let next = next.unwrap_or_else(|| app::frame::home(adult.role));
    let mut response = come_in::begin(&state, &headers, &adult.id, next).await?;
    cookies::take(&state, &mut response, For::Half);
    Ok(response)
}
