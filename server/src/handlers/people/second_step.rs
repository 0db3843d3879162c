//! An adult's second step: an app is set up and confirmed by its first code, the list on paper is shown once, and
//! the partnership says who is asked for it. `sign_in_code.rs` beside this file is where a code is asked for.

use app::people::second_step::{AppShown, SecondStepPage};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::people::second_step::{ON_PAPER, TypedCode, in_parts};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use super::account::{here as here_of, right_password};
use super::come_in::Then;
use crate::authenticator::{self, SECRET};
use crate::error::Refused;
use crate::extractors::cookies;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::{Leader, SignedInFirst};
use crate::files::qr;
use crate::handlers::{HandlerResult, after, see_other};
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::respond::is_own_address;
use crate::state::AppState;

/// Where an adult begins and ends the second step.
pub const PAGE: &str = "/people/you/second-step";

/// `GET /people/you/second-step`.
pub async fn show(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    Query(then): Query<Then>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let step = store::second_steps::read(&state.db, &adult.id).await?;
    let secret = store::second_steps::secret(&state.db, &adult.id).await?;
    let app = match secret.filter(|(_, counts)| !counts) {
        Some((secret, _)) => Some(shown(&state, &adult, &secret).await?),
        None => None,
    };
    let (form, refusal) = draft.unwrap_or((FormFields::from(Vec::new()), None));
    let on_paper = form.all("paper").map(in_parts).collect();
    let partnership = store::partnerships::get(&state.db, &adult.partnership).await?;
    Ok(render(SecondStepPage {
        first: step.comes_first(adult.role),
        step,
        app,
        on_paper,
        partnership: partnership.map(|one| one.name).unwrap_or_default(),
        next: Some(then.next).filter(|next| is_own_address(next)).unwrap_or_default(),
        refusal,
        adult,
    }))
}

/// The app's QR code, and what is typed where no camera is.
async fn shown(state: &AppState, adult: &Adult, secret: &[u8]) -> Result<AppShown, Refused> {
    let known = store::adults::get(&state.db, &adult.id).await?;
    let email = known.map(|(_, email)| email).unwrap_or_default();
    let totp = authenticator::build(secret, &email)?;
    let url = totp.to_url().map_err(|_| Refusal::Ours)?;
    let key = url.split(['?', '&']).find_map(|part| part.strip_prefix("secret=")).unwrap_or_default();
    Ok(AppShown { qr: qr::svg(&url, &PLAIN_WORDS.t("second-step-qr")), key: in_parts(&key.to_lowercase()) })
}

/// `POST /people/you/second-step`: the codes are on paper now, and are shown no more.
pub async fn have(
    State(_): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    form: FormFields,
) -> HandlerResult {
    let next = Some(form.one("next")).filter(|next| is_own_address(next));
    Ok(see_other(next.unwrap_or_else(|| app::frame::home(adult.role))))
}

/// `POST /people/you/second-step/begin`: the password first, so that nobody ties their own phone to a device
/// that was left signed in.
pub async fn begin(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let page = page_of(&form);
    let here = here_of(&state, &headers);
    if let Err(refusal) = right_password(&state, &adult, &here, form.one("old_password")).await {
        return Ok(form.without("old_password").again(PAGE, refusal));
    }
    let secret = state.chance.secret::<SECRET>();
    let begun = store::second_steps::begin(&state.db, &adult.id, &secret).await;
    Ok(after(&form.without("old_password"), PAGE, &page, begun))
}

/// `POST /people/you/second-step/confirm`: the first code of the app.
pub async fn confirm(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    form: FormFields,
) -> HandlerResult {
    let half_minute = match first_code(&state, &adult, &form).await {
        Ok(half_minute) => half_minute,
        Err(refused) => return Ok(form.without("code").again(PAGE, refused.refusal)),
    };
    let (codes, hashes) = list(&state);
    let entry = state.entry(&adult, Deed::SecondStepSet, &adult.id);
    match store::second_steps::confirm(&state.db, &adult.id, half_minute, &hashes, &entry).await {
        Ok(()) => Ok(codes.carry(&page_of(&form))),
        Err(refused) => Ok(form.without("code").again(PAGE, refused.into())),
    }
}

async fn first_code(state: &AppState, adult: &Adult, form: &FormFields) -> Result<i64, Refused> {
    state.guesses.code(adult.id.as_str())?;
    let TypedCode::App(code) = TypedCode::parse(form.one("code"))? else {
        return Err(Refusal::from(PeopleRefusal::WrongCode).into());
    };
    let secret = store::second_steps::secret(&state.db, &adult.id).await?;
    let (secret, _) = secret.filter(|(_, counts)| !counts).ok_or(Refusal::NotNow)?;
    let totp = authenticator::build(&secret, "")?;
    let right = authenticator::half_minute(&totp, &code, state.clock.now());
    let right = right.ok_or(Refusal::from(PeopleRefusal::WrongCode))?;
    state.guesses.code_was_right(adult.id.as_str());
    Ok(right)
}

/// `POST /people/you/second-step/paper`: a new list, and the one before opens nothing.
pub async fn paper(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let here = here_of(&state, &headers);
    if let Err(refusal) = right_password(&state, &adult, &here, form.one("old_password")).await {
        return Ok(form.without("old_password").again(PAGE, refusal));
    }
    let (codes, hashes) = list(&state);
    let entry = state.entry(&adult, Deed::SecondStepPaper, &adult.id);
    match store::second_steps::renew_paper(&state.db, &adult.id, &hashes, &entry).await {
        Ok(()) => Ok(codes.carry(PAGE)),
        Err(refused) => Ok(form.without("old_password").again(PAGE, refused.into())),
    }
}

/// `POST /people/you/second-step/remove`: the password alone is enough again, unless the partnership asks for more.
pub async fn remove(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let here = here_of(&state, &headers);
    if let Err(refusal) = right_password(&state, &adult, &here, form.one("old_password")).await {
        return Ok(form.without("old_password").again(PAGE, refusal));
    }
    let entry = state.entry(&adult, Deed::SecondStepRemove, &adult.id);
    store::second_steps::remove(&state.db, &adult.id, &entry).await?;
    Ok(see_other(PAGE))
}

/// `POST /people/second-steps`: whether leaders and safeguarding leads of the partnership are asked for one.
pub async fn ask_for(
    State(state): State<AppState>,
    Leader(adult): Leader,
    form: FormFields,
) -> HandlerResult {
    let asked = form.one("asked") == "1";
    let entry = state.entry(&adult, Deed::SecondStepAsk, &adult.partnership);
    store::second_steps::ask_for(&state.db, &adult.partnership, asked, &entry).await?;
    Ok(see_other(PAGE))
}

/// Codes for a sheet of paper, as a form that travels to the page, and their hashes.
fn list(state: &AppState) -> (FormFields, Vec<String>) {
    let codes: Vec<_> = (0..ON_PAPER).map(|_| state.chance.set_up_secret()).collect();
    let hashes = codes.iter().map(|code| cookies::hash(code)).collect();
    let fields: Vec<_> = codes.into_iter().map(|code| ("paper".to_owned(), code)).collect();
    (FormFields::from(fields), hashes)
}

/// The page, on the way to another.
fn page_of(form: &FormFields) -> String {
    let next = Some(form.one("next")).filter(|next| is_own_address(next));
    next.map_or_else(
        || PAGE.to_owned(),
        |next| {
            let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
            format!("{PAGE}?next={next}")
        },
    )
}
