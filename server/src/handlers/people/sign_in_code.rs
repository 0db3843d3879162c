//! Between the password and the first page: the code of the second step, and what somebody else did about the
//! account meanwhile.

use app::people::account::NewsPage;
use app::people::second_step::CodePage;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::AdultId;
use domain::people::refusal::PeopleRefusal;
use domain::people::second_step::{HalfIn, TypedCode};
use domain::refusal::Refusal;
use domain::time::Moment;

use super::come_in::{self, CODE, Then};
use super::passkey;
use crate::authenticator;
use crate::error::Refused;
use crate::extractors::cookies::{self, For};
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::SignedInFirst;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::respond::is_own_address;
use crate::state::AppState;

/// `GET /sign-in/code`.
pub async fn form(
    State(state): State<AppState>,
    headers: HeaderMap,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let refusal = draft.and_then(|(_, refusal)| refusal);
    let Some((half, _)) = half(&state, &headers).await? else { return Ok(see_other("/sign-in")) };
    let step = store::second_steps::read(&state.db, &half.adult.id).await?;
    let passkey = if step.passkeys > 0 { passkey::asked(&state).await? } else { None };
    Ok(render(CodePage { codes: step.since.is_some(), passkey, next: half.leads_to, refusal }))
}

/// `POST /sign-in/code`: of an app, or of the list on paper. It is counted before it is looked at.
pub async fn code(State(state): State<AppState>, headers: HeaderMap, form: FormFields) -> HandlerResult {
    let form = form.without("password");
    let Some((half, token_hash)) = half(&state, &headers).await? else {
        return Ok(ended(&form.without("code")));
    };
    match tried(&state, &half, &token_hash, form.one("code")).await {
        Ok(()) => {
            store::half_sign_ins::remove(&state.db, &token_hash).await?;
            let mut response = come_in::begin(&state, &headers, &half.adult.id, &half.leads_to).await?;
            cookies::take(&state, &mut response, For::Half);
            Ok(response)
        }
        Err(refused) => {
            let goes_on = self::half(&state, &headers).await?.is_some();
            let form = form.without("code");
            Ok(if goes_on { form.again(CODE, refused.refusal) } else { ended(&form) })
        }
    }
}

/// The password is asked for again.
fn ended(form: &FormFields) -> Response {
    form.again("/sign-in", PeopleRefusal::HalfEnded.into())
}

async fn half(state: &AppState, headers: &HeaderMap) -> Result<Option<(HalfIn, String)>, Refused> {
    let Some(token) = cookies::token(state, headers, For::Half) else { return Ok(None) };
    let token_hash = cookies::hash(&token);
    let half = store::half_sign_ins::get(&state.db, &token_hash, state.clock.now()).await?;
    Ok(half.map(|half| (half, token_hash)))
}

/// Looks whether the code is right, and was not taken before.
async fn tried(state: &AppState, half: &HalfIn, token_hash: &str, typed: &str) -> Result<(), Refused> {
    let adult = &half.adult.id;
    state.guesses.code(adult.as_str())?;
    if !store::half_sign_ins::count(&state.db, token_hash, state.clock.now()).await? {
        return Err(Refusal::from(PeopleRefusal::HalfEnded).into());
    }
    let right = match TypedCode::parse(typed)? {
        TypedCode::Paper(code) => {
            store::second_steps::take_paper(&state.db, adult, &cookies::hash(&code)).await?
        }
        TypedCode::App(code) => of_app(state, adult, &code).await?,
    };
    if !right {
        return Err(Refusal::from(PeopleRefusal::WrongCode).into());
    }
    state.guesses.code_was_right(adult.as_str());
    Ok(())
}

async fn of_app(state: &AppState, adult: &AdultId, code: &str) -> Result<bool, Refused> {
    let secret = store::second_steps::secret(&state.db, adult).await?;
    let Some((secret, true)) = secret else { return Ok(false) };
    let totp = authenticator::build(&secret, "")?;
    let Some(half_minute) = authenticator::half_minute(&totp, code, state.clock.now()) else {
        return Ok(false);
    };
    if !store::second_steps::take(&state.db, adult, half_minute).await? {
        return Err(Refusal::from(PeopleRefusal::CodeTaken).into());
    }
    Ok(true)
}

/// `GET /people/you/news`: what somebody else did about the account.
pub async fn news(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    Query(then): Query<Then>,
) -> HandlerResult {
    let news = store::account_news::unread(&state.db, &adult.id).await?;
    let next = next_of(&then.next, app::frame::home(adult.role));
    Ok(if news.is_empty() {
        see_other(next)
    } else {
        render(NewsPage { next: next.to_owned(), news, adult })
    })
}

/// `POST /people/you/news`: the adult has read it.
pub async fn have_read(
    State(state): State<AppState>,
    SignedInFirst(adult): SignedInFirst,
    form: FormFields,
) -> HandlerResult {
    let until = form.one("until").parse().map_or(Moment(0), Moment);
    store::account_news::read(&state.db, &adult.id, until.min(state.clock.now())).await?;
    Ok(see_other(next_of(form.one("next"), app::frame::home(adult.role))))
}

fn next_of<'a>(next: &'a str, home: &'a str) -> &'a str {
    if is_own_address(next) { next } else { home }
}
