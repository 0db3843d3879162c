//! What is behind a code or a link: the door of a session, or its answers when it is over.

use axum::http::HeaderMap;
use domain::id::SessionId;
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
    /// A session that is over and has answers: its public page.
    Answers(SessionId),
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
        Behind::Answers(_) => Err(Refusal::Session(SessionRefusal::CodeNotOpen)),
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
    let key = match Key::parse(&plain(typed)) {
        Err(Refusal::Session(SessionRefusal::CodeNotOpen)) => None,
        read => Some(read?),
    };
    let now = state.clock.now();
    if let Some(Key::Secret(secret)) = &key
        && let Some(session) = store::sessions::by_secret(&state.db, secret).await?
    {
        return match session.admits(now) {
            Err(Refusal::Session(SessionRefusal::CodeNotOpen)) => over(state, &session).await,
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
        if let Some(over) = store::sessions::answered_by_code(&state.db, code, now).await? {
            return Ok(Behind::Answers(over));
        }
    }
    Err(state.guesses.wrong_code(device.as_deref()).await)
}

/// A session that lets nobody in any more has its answers, once there are any.
async fn over(state: &AppState, session: &Session) -> Result<Behind, Refusal> {
    let answered = store::sessions::answered_by_code(&state.db, &session.code, state.clock.now()).await?;
    let own = answered.filter(|over| *over == session.id);
    own.map(Behind::Answers).ok_or(Refusal::Session(SessionRefusal::CodeNotOpen))
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
