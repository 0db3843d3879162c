//! Live is a hint, not a truth: when something public changes in a session, every listener
//! gets one small message, rendered once. Who misses one reads the page again.

pub(crate) mod hub;
mod seats;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::id::SessionId;
use domain::session::session::{Session, Step};
use domain::time::Moment;
use hub::Room;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::BroadcastStream;

pub use hub::Live;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{MaybePupil, MaybeSignedIn};
use crate::locale::WORDS;
use crate::state::AppState;

use store::session::live::LiveState;

/// Changes within this time make one message, so that thirty votes are not thirty renders.
const GATHER: Duration = Duration::from_millis(150);
/// How often the disk is read without a hint: another server may have written to it.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// After so many ballots the room looks again which groups it has not heard.
const BALLOTS_TO_LOOK_AGAIN: u32 = 5;
/// More lines of a plan and fives of ballots than there ever are between two public changes.
const CHANGES_WITHIN: i64 = 10_000;

/// `GET /live/{session}`: the stream of a session's public facts, newest first at once. A device has
/// a few of them; the oldest ends when it opens one more.
pub async fn stream(
    State(state): State<AppState>,
    Path(session): Path<SessionId>,
    MaybePupil(pupil): MaybePupil,
    MaybeSignedIn(adult): MaybeSignedIn,
) -> Result<Response, Refused> {
    let facts = store::live::facts(&state.db, &session).await?;
    let whose = pupil.map(|known| known.pupil.id.0).or(adult.map(|adult| adult.id.0));
    let Some((seat, ends)) = state.live.seat(&session, whose) else { return Ok(full()) };
    let (listener, new) = state.live.listen(&session);
    if let Some(room) = new {
        tokio::spawn(tell(state.clone(), session.clone(), room));
    }
    let first = render(&facts, state.clock.now());
    let later = BroadcastStream::new(listener).filter_map(Result::ok);
    let events = tokio_stream::once(Arc::<str>::from(first)).chain(later).map(move |message| {
        // The seat is free again when the stream is gone.
        let _ = &seat;
        Ok::<_, Infallible>(Event::default().data(&*message))
    });
    let until_the_end = futures_util::StreamExt::take_until(events, ends.cancelled_owned());
    let quiet = KeepAlive::new().interval(Duration::from_secs(20));
    Ok(Sse::new(until_the_end).keep_alive(quiet).into_response())
}

/// No seat is left on this server: the page asks again, and reads itself again meanwhile.
fn full() -> Response {
    let later = [(header::RETRY_AFTER, HeaderValue::from_static("10"))];
    (StatusCode::TOO_MANY_REQUESTS, later).into_response()
}

/// Tells a room's listeners what changed, until the last has gone.
async fn tell(state: AppState, session: SessionId, room: Arc<Room>) {
    let mut said = String::new();
    loop {
        tokio::select! {
            () = state.live.ending.cancelled() => return,
            () = tokio::time::sleep(LOOK_AGAIN) => {}
            () = room.changed.notified() => tokio::time::sleep(GATHER).await,
        }
        if room.messages.receiver_count() == 0 && state.live.close(&session) {
            return;
        }
        let Ok(facts) = store::live::facts(&state.db, &session).await else { continue };
        let message = render(&facts, state.clock.now());
        if message != said {
            // Nobody listening is no error: the room is closed the next time round.
            let _ = room.messages.send(Arc::from(message.as_str()));
            said = message;
        }
    }
}

/// What the page compares with its own: see `app::live`.
pub fn page_key(facts: &LiveState) -> String {
    match (facts.step, facts.ended, facts.round_open) {
        (_, true, _) => "ended".to_owned(),
        (Step::Vote, _, open) => {
            let round = facts.round.as_ref().map_or("", |round| round.as_str());
            format!("vote:{}:{round}", if open { "open" } else { "closed" })
        }
        (step, ..) => step.code().to_owned(),
    }
}

/// Grows with every public change, with every line of the plan that begins, and with every five
/// ballots: then the room and the screen draw themselves again.
pub fn version(facts: &LiveState, now: Moment) -> i64 {
    let line = facts
        .agenda
        .as_ref()
        .map_or(0, |agenda| agenda.present(now).map_or(agenda.lines.len(), |one| one.at));
    let ballots = i64::from(facts.voted / BALLOTS_TO_LOOK_AGAIN);
    facts.version.saturating_mul(CHANGES_WITHIN).saturating_add(i64::try_from(line).unwrap_or(0) + ballots)
}

/// What a page needs to follow the session.
pub async fn of_session(state: &AppState, session: &Session) -> Result<app::live::Live, Refused> {
    Ok(from_facts(state, session, &store::live::facts(&state.db, &session.id).await?))
}

/// The same, as far as these facts go.
pub fn from_facts(state: &AppState, session: &Session, facts: &LiveState) -> app::live::Live {
    app::live::Live {
        url: format!("/live/{}", session.id),
        page_key: page_key(facts),
        wall: facts.wall,
        version: version(facts, state.clock.now()),
        follow: app::live::Follow::Step,
    }
}

/// Of the plan only how long the present line still is: its words are the adults'.
fn render(facts: &LiveState, now: Moment) -> String {
    let counts = [("voted", facts.voted.into()), ("asked", facts.asked.into())];
    let mut lines = serde_json::json!({
        "voted": WORDS.t_with("live-voted", &counts),
        "in": WORDS.t_with("live-in", &[("in", facts.present.into())]),
    });
    if let Some(present) = facts.agenda.as_ref().and_then(|agenda| agenda.present(now)) {
        lines["used"] = app::session::agenda::used(&WORDS, &present).into();
        lines["left"] = app::session::agenda::left(&WORDS, &present).into();
    }
    serde_json::json!({
        "version": version(facts, now),
        "key": page_key(facts),
        "wall": facts.wall,
        "lines": lines,
    })
    .to_string()
}
