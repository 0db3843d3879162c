//! Adults become known to the server by e-mail and password.

use app::people::sign_in::SignInPage;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::AdultId;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{KNOWN_FOR_MINUTES, LASTS_MINUTES, LONGEST_EMAIL, Role};
use domain::refusal::Refusal;
use serde::Deserialize;
use store::session::set_ups::Stage;

use crate::error::Refused;
use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft::{self, Drafted};
use crate::extractors::form::FormFields;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::respond::is_own_address;
use crate::state::AppState;
use crate::turns::Turn;
use crate::{demo, passwords};

/// Where to go after signing in.
#[derive(Deserialize)]
pub struct Then {
    #[serde(default)]
    next: String,
}

/// `GET /sign-in`: an e-mail that was typed stands there again, a password never does.
pub async fn form(
    State(state): State<AppState>,
    Query(then): Query<Then>,
    headers: HeaderMap,
    Drafted(draft): Drafted,
) -> Response {
    let (email, next, refusal) = match draft {
        Some((form, refusal)) => (form.one("email").to_owned(), form.one("next").to_owned(), refusal),
        None => (String::new(), then.next, None),
    };
    let demo = if state.demo.is_so() { demo::sign_ins() } else { Vec::new() };
    let mut response = render(SignInPage { email, next, refusal, demo });
    if !keeps_cookies(&state, &headers) {
        // It says nothing but that this browser keeps cookies.
        cookies::give(&state, &mut response, For::Guest, &state.chance.token());
    }
    response
}

/// Whether this browser has kept a cookie of ours.
fn keeps_cookies(state: &AppState, headers: &HeaderMap) -> bool {
    let all = [For::Guest, For::Device, For::Adult, For::Pupil];
    all.into_iter().any(|whose| cookies::token(state, headers, whose).is_some())
}

/// `POST /sign-in`.
pub async fn sign_in(State(state): State<AppState>, headers: HeaderMap, form: FormFields) -> HandlerResult {
    // The page gave a cookie; without one a sign-in would be forgotten at once, and nobody would know why.
    if form.has("page") && !keeps_cookies(&state, &headers) {
        return Err(Refused::from(Refusal::People(PeopleRefusal::NoCookie)).back_to("/sign-in"));
    }
    let email = form.one("email").trim().to_lowercase();
    if email.len() > LONGEST_EMAIL {
        // Too long for any address: nothing keeps it, neither the count of tries nor the draft.
        let refusal = Refusal::TooLong { most: LONGEST_EMAIL };
        return Ok(form.without("email").without("password").again("/sign-in", refusal));
    }
    let device = cookies::token(&state, &headers, For::Device);
    let (adult, role) = match tried(&state, &email, form.one("password"), device.as_deref()).await {
        Ok(known) => known,
        Err(refusal) => return Ok(form.without("password").again("/sign-in", refusal)),
    };
    let next = form.one("next");
    // Whoever stopped while setting up goes on there.
    let under_way = state.begun.stage(&state.db).await? == Stage::UnderWay;
    let home = if under_way { "/set-up" } else { app::frame::home(role) };
    let response = see_other(if is_own_address(next) { next } else { home });
    begin(&state, &headers, &adult, response).await
}

/// This device speaks for the adult from now on, and is known.
pub(super) async fn begin(
    state: &AppState,
    headers: &HeaderMap,
    adult: &AdultId,
    mut response: Response,
) -> HandlerResult {
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

/// `POST /sign-out`.
pub async fn sign_out(State(state): State<AppState>, headers: HeaderMap) -> HandlerResult {
    if let Some(token) = cookies::token(&state, &headers, For::Adult) {
        store::sign_ins::remove(&state.db, &cookies::hash(&token)).await?;
    }
    let mut response = see_other("/sign-in");
    cookies::take(&state, &mut response, For::Adult);
    Ok(response)
}

/// Tries the password. A stranger who guesses takes no try from a device that is known, makes other strangers
/// wait, and keeps nobody out; the right password is no try.
async fn tried(
    state: &AppState,
    email: &str,
    password: &str,
    device: Option<&str>,
) -> Result<(AdultId, Role), Refusal> {
    let device = device.map(cookies::hash);
    let known = match &device {
        Some(device) => store::devices::knows(&state.db, device, email, state.clock.now()).await?,
        None => false,
    };
    let mut begun = state.guesses.password(email, device.as_deref().filter(|_| known)).await?;
    match check(state, email, password, begun.turn.take()).await {
        Err(Refusal::People(PeopleRefusal::WrongPassword)) => Err(begun.was_wrong(known).await),
        Ok(right) => {
            begun.was_right(known);
            Ok(right)
        }
        Err(refusal) => Err(refusal),
    }
}

/// Looks whether it is the password; the turn goes with the work.
async fn check(
    state: &AppState,
    email: &str,
    password: &str,
    turn: Option<Turn>,
) -> Result<(AdultId, Role), Refusal> {
    let known = store::adults::by_email(&state.db, email).await?;
    let (adult, hash) = known.map_or((None, None), |(adult, hash)| (Some(adult), hash));
    passwords::check(password.to_owned(), hash, turn).await?;
    adult.map(|adult| (adult.id, adult.role)).ok_or(Refusal::People(PeopleRefusal::WrongPassword))
}
