//! What is behind a code or a link: the door of a session, or its answers when it is over.

use axum::http::HeaderMap;
use domain::id::{CardId, CardSecret};
use domain::people::card::{Card, CardCode};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::join_code::{JoinCode, Key};
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;

use crate::extractors::cookies;
use crate::state::AppState;
use crate::typed_code::plain;

/// What is behind a code.
pub(super) enum Behind {
    /// A session that takes pupils in now.
    Door(Box<Session>),
    /// A session that is over: what was answered, and what was not.
    Answers(Box<Session>),
    /// The link of a card, which opens sessions of its group. Its word and number open nothing here.
    Card(String),
}

/// The session that this code opens now.
///
/// # Errors
/// As [`behind`], and [`SessionRefusal::CodeNotOpen`] when it is over.
pub(super) async fn open_session(
    state: &AppState,
    headers: &HeaderMap,
    typed: &str,
) -> Result<Session, Refusal> {
    match behind(state, headers, typed).await? {
        Behind::Door(session) => Ok(*session),
        Behind::Answers(_) | Behind::Card(_) => Err(Refusal::Session(SessionRefusal::CodeNotOpen)),
    }
}

/// The session that this code belongs to now, also while its door is shut: for who waits there.
///
/// # Errors
/// As [`open_session`], but for the door.
pub(super) async fn session_at(
    state: &AppState,
    headers: &HeaderMap,
    typed: &str,
) -> Result<Session, Refusal> {
    match open_session(state, headers, typed).await {
        Err(shut @ Refusal::Session(SessionRefusal::DoorShut)) => {
            let code = JoinCode::parse(&plain(typed))?;
            store::sessions::by_code(&state.db, &code, state.clock.now()).await?.ok_or(shut)
        }
        other => other,
    }
}

/// Looks behind a code. The right one always opens. A wrong one counts as a guess of this device, and
/// slows nobody else; the secret of a QR code is no guess.
///
/// # Errors
/// [`SessionRefusal::CodeNotOpen`], [`SessionRefusal::OpensLater`], [`SessionRefusal::DoorShut`], and that
/// it was tried too often.
pub(super) async fn behind(state: &AppState, headers: &HeaderMap, typed: &str) -> Result<Behind, Refusal> {
    if let Some(secret) = pasted_card(typed) {
        return Ok(Behind::Card(secret));
    }
    let key = match Key::parse(&plain(typed)) {
        Err(Refusal::Session(SessionRefusal::CodeNotOpen)) => None,
        read => Some(read?),
    };
    let now = state.clock.now();
    if let Some(Key::Secret(secret)) = &key
        && let Some(session) = store::sessions::by_secret(&state.db, secret).await?
    {
        return match session.admits(now) {
            Err(Refusal::Session(SessionRefusal::CodeNotOpen)) => over(state, session).await,
            admitted => admitted.map(|()| Behind::Door(Box::new(session))),
        };
    }
    // Made-up cookies tell nobody from others.
    let device = cookies::device(state, headers);
    state.guesses.before_a_code(device.as_deref()).await;
    if let Some(Key::Code(code)) = &key {
        if let Some(session) = store::sessions::by_code(&state.db, code, now).await? {
            return session.admits(now).map(|()| Behind::Door(Box::new(session)));
        }
        if let Some(over) = store::sessions::held_with_code(&state.db, code).await? {
            return Ok(Behind::Answers(Box::new(over)));
        }
    }
    Err(state.guesses.wrong_code(device.as_deref()).await)
}

/// A session that lets nobody in any more has its answers, or none yet, for those who were in.
async fn over(state: &AppState, session: Session) -> Result<Behind, Refusal> {
    if store::sessions::was_held(&state.db, &session.id).await? {
        return Ok(Behind::Answers(Box::new(session)));
    }
    Err(Refusal::Session(SessionRefusal::CodeNotOpen))
}

/// The card behind the secret of its square, or behind what [`sealed`] gave for one that was typed.
///
/// # Errors
/// [`PeopleRefusal::CardEnded`] for a card that works no more, or was never one of ours.
pub(super) async fn card_behind(state: &AppState, key: &str) -> Result<Card, Refusal> {
    let card = match key.parse::<CardSecret>() {
        Ok(secret) => store::cards::by_secret(&state.db, &cookies::hash(secret.as_str())).await?,
        Err(_) => typed_before(state, key).await?,
    };
    let working = card.filter(|card| card.ended_at.is_none());
    working.ok_or(Refusal::People(PeopleRefusal::CardEnded))
}

/// A card whose word and number were typed at the door of a session, for the cookie of the device. Nobody
/// else can make it, and it is void once the card is replaced.
pub(super) fn sealed(state: &AppState, card: &Card) -> String {
    let seal = state.chance.token_for(&format!("card typed {} {}", card.id, card.code.as_str()));
    format!("{}.{seal}", card.id)
}

async fn typed_before(state: &AppState, key: &str) -> Result<Option<Card>, Refusal> {
    let id = key.split_once('.').and_then(|(id, _)| id.parse::<CardId>().ok());
    let Some(id) = id else { return Ok(None) };
    let card = store::cards::get(&state.db, &id).await?;
    Ok(card.filter(|card| sealed(state, card) == key))
}

/// The card with this word and number, at the door of a session of its group. Of wrong ones a door takes few.
///
/// # Errors
/// [`PeopleRefusal::CardNotHere`]; [`PeopleRefusal::ManyCards`] before anything is looked at.
pub(super) async fn card_at(state: &AppState, session: &Session, typed: &str) -> Result<Card, Refusal> {
    state.guesses.before_a_card(session.id.as_str())?;
    let found = match CardCode::parse(&plain(typed)) {
        Some(code) => store::cards::by_code(&state.db, &code, &session.id).await?,
        None => None,
    };
    let card = found.ok_or(Refusal::People(PeopleRefusal::CardNotHere))?;
    state.guesses.card_was_right(session.id.as_str());
    Ok(card)
}

/// The secret in the link of a card, when that is what was pasted.
fn pasted_card(typed: &str) -> Option<String> {
    let at = typed.to_ascii_lowercase().find("card/")?;
    let secret = typed.get(at + 5..)?.split(['/', '?', '#']).next()?.trim();
    secret.parse::<CardSecret>().ok().map(|secret| secret.to_string())
}

/// Whether the refusal is one that the front door says.
pub(super) fn is_about_the_code(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::NothingTyped
            | Refusal::Session(
                SessionRefusal::CodeNotOpen | SessionRefusal::OpensLater { .. } | SessionRefusal::DoorShut
            )
            | Refusal::People(PeopleRefusal::TooManyTries)
    )
}
