//! An adult's own account: a new password, where one is signed in, or leaving, alone or with the whole
//! organisation.

use app::people::account::AccountPage;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::people::audit::Deed;
use domain::people::password::password;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;

use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::{Leader, SignedIn};
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::{passwords, turned};

/// Where an adult reads of the own account.
const PAGE: &str = "/people/you";
/// Its list of sign-ins.
const SIGN_INS: &str = "/people/you#sign-ins";

/// `GET /people/you`.
pub async fn show(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let partners = store::signatures::partners(&state.db, &adult.partnership).await?;
    let partnership = store::partnerships::get(&state.db, &adult.partnership).await?;
    let colleagues = store::adults::of_organisation(&state.db, &adult.organisation).await?;
    let of_role = colleagues.iter().filter(|(one, _)| one.role == adult.role && one.id != adult.id).count();
    let own = partners.iter().find(|one| one.organisation.id == adult.organisation);
    let names = [
        own.map(|one| one.organisation.name.clone()).unwrap_or_default(),
        partnership.map(|one| one.name).unwrap_or_default(),
    ];
    let page = AccountPage {
        names,
        last: of_role == 0 && matches!(adult.role, Role::Leader | Role::SafeguardingLead),
        may_go: partners.iter().filter(|one| one.left_at.is_none()).count() > 1,
        second_step: store::second_steps::read(&state.db, &adult.id).await?,
        kept: query.as_deref() == Some("kept"),
        sign_ins: store::sign_ins::of_adult(&state.db, &adult.id, &here(&state, &headers), state.clock.now())
            .await?,
        refusal: draft.and_then(|(_, refusal)| refusal),
        adult,
    };
    Ok(render(page))
}

/// `POST /people/you/password`: the old one is asked for; every other device is signed out.
pub async fn new_password(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let kept = change(&state, &adult, &headers, &form).await;
    let form = form.without("old_password").without("password");
    match kept {
        Ok(()) => {
            let mut response = see_other("/people/you?kept");
            turned::at_once(&state, &headers, &mut response).await?;
            Ok(response)
        }
        Err(refusal) => Ok(form.again(PAGE, refusal)),
    }
}

/// `POST /people/you/sign-ins/end`: one of the own sign-ins, wherever it is.
pub async fn end_sign_in(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::SignInEnd, &adult.id);
    let ended = store::sign_ins::end(&state.db, &adult.id, form.one("sign_in"), &entry).await;
    Ok(after(&form, PAGE, SIGN_INS, ended))
}

/// `POST /people/you/sign-ins/end-others`: all but this device's.
pub async fn end_other_sign_ins(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::SignInEnd, &adult.id);
    let ended = store::sign_ins::end_others(&state.db, &adult.id, &here(&state, &headers), &entry).await;
    Ok(after(&form, PAGE, SIGN_INS, ended))
}

/// The hash of this device's token.
pub(super) fn here(state: &AppState, headers: &HeaderMap) -> String {
    cookies::token(state, headers, For::Adult).map(|token| cookies::hash(&token)).unwrap_or_default()
}

async fn change(
    state: &AppState,
    adult: &Adult,
    headers: &HeaderMap,
    form: &FormFields,
) -> Result<(), Refusal> {
    let known = store::adults::get(&state.db, &adult.id).await?;
    let email = known.map(|(_, email)| email).unwrap_or_default();
    let organisation = store::organisations::get(&state.db, &adult.organisation).await?;
    let organisation = organisation.map(|one| one.name).unwrap_or_default();
    let new = password(form.one("password"), &[&email, &adult.name, &organisation])?;
    let here = here(state, headers);
    let before = right_password(state, adult, &here, form.one("old_password")).await?;
    let new = passwords::hash(new).await?;
    let entry = state.entry(adult, Deed::PasswordSet, &adult.id);
    let hashes = [before.as_str(), new.as_str()];
    Ok(store::adults::change_password(&state.db, &adult.id, hashes, &here, &entry).await?)
}

/// Tries the own password before what it guards. Gives its hash. Whoever sits down at a device that was left
/// signed in guesses no more often than at the door.
///
/// # Errors
/// [`PeopleRefusal::WrongOldPassword`], [`PeopleRefusal::TooManyTries`].
pub(super) async fn right_password(
    state: &AppState,
    adult: &Adult,
    here: &str,
    typed: &str,
) -> Result<String, Refusal> {
    let begun = state.guesses.password(adult.id.as_str(), Some(here)).await?;
    let hash = store::adults::password_hash(&state.db, &adult.id).await?;
    match passwords::check(typed.to_owned(), hash.clone(), ()).await {
        Ok(()) => begun.was_right(true),
        Err(Refusal::People(PeopleRefusal::WrongPassword)) => {
            return Err(PeopleRefusal::WrongOldPassword.into());
        }
        Err(refusal) => return Err(refusal),
    }
    Ok(hash.unwrap_or_default())
}

/// `POST /people/you/leave`: the last leader says so, and the only safeguarding lead.
pub async fn leave(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::AdultLeave, &adult.id);
    let sure = form.one("sure") == "1";
    let left = store::adults::leave(&state.db, &adult.id, &adult.organisation, sure, &entry).await;
    Ok(gone(&state, &form, left))
}

/// `POST /people/organisation/leave`: the whole organisation leaves the partnership.
pub async fn leave_with_all(
    State(state): State<AppState>,
    Leader(adult): Leader,
    form: FormFields,
) -> HandlerResult {
    if form.one("sure") != "1" {
        return Ok(form.again(PAGE, Refusal::Missing { field: "sign" }));
    }
    let own = &adult.organisation;
    let entry = state.entry(&adult, Deed::OrganisationArchive, own);
    let left = store::organisations::archive(&state.db, own, &entry).await;
    Ok(gone(&state, &form, left))
}

/// Out at the door, or back with the reason why not.
fn gone(state: &AppState, form: &FormFields, left: Result<(), store::Error>) -> Response {
    match left {
        Ok(()) => {
            let mut response = see_other("/sign-in");
            cookies::take(state, &mut response, For::Adult);
            response
        }
        Err(refused) => form.again(PAGE, refused.into()),
    }
}
