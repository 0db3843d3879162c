//! Adults become known to the server by e-mail and password.

use app::people::sign_in::SignInPage;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use domain::id::AdultId;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{LONGEST_EMAIL, Role};
use domain::refusal::Refusal;
use store::session::set_ups::Stage;

use super::come_in::{self, Then};
use super::passkey;
use crate::error::Refused;
use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::respond::is_own_address;
use crate::state::AppState;
use crate::turns::Turn;
use crate::{demo, passwords};

/// `GET /sign-in`: an e-mail that was typed stands there again, a password never does.
pub async fn form(
    State(state): State<AppState>,
    Query(then): Query<Then>,
    headers: HeaderMap,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (email, next, refusal) = match draft {
        Some((form, refusal)) => (form.one("email").to_owned(), form.one("next").to_owned(), refusal),
        None => (String::new(), then.next, None),
    };
    page(&state, &headers, (email, next), refusal).await
}

/// The page that asks who you are, with this address and on the way there.
pub(super) async fn page(
    state: &AppState,
    headers: &HeaderMap,
    (email, next): (String, String),
    refusal: Option<Refusal>,
) -> HandlerResult {
    let demo = if state.demo.is_so() { demo::sign_ins() } else { Vec::new() };
    let passkey = passkey::asked(state).await?;
    let mut response =
        render(SignInPage { email, next, refusal, passkey, schools: state.schools.labels(), demo });
    if !keeps_cookies(state, headers) {
        // It says nothing but that this browser keeps cookies.
        cookies::give(state, &mut response, For::Guest, &state.chance.token());
    }
    Ok(response)
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
    come_in::next(&state, &headers, &adult, if is_own_address(next) { next } else { home }).await
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
