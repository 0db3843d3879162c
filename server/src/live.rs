//! Live is a hint, not a truth: when something changes in a session, every listener who may know gets
//! one small message, rendered once. Who misses one reads the page again. What pupils may not see
//! moves nothing but the stream of the workers' room: anybody who has a session's id could watch
//! who taps "Send" and when a message comes.

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
use domain::vote::suppression::FLOOR;
use hub::{Ears, Room};
use tokio::sync::oneshot;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::BroadcastStream;

pub use hub::Live;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::own::OwnSession;
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
    let whose = pupil.map(|known| known.pupil.id.0).or(adult.map(|adult| adult.id.0));
    listen(state, session, Ears::Public, whose).await
}

/// `GET /sessions/{session}/live`: the same for its workers, who hear of every change.
pub async fn room_stream(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
) -> Result<Response, Refused> {
    listen(state, session.id, Ears::Workers, Some(adult.id.0)).await
}

async fn listen(
    state: AppState,
    session: SessionId,
    ears: Ears,
    whose: Option<String>,
) -> Result<Response, Refused> {
    let facts = store::live::facts(&state.db, &session).await?;
    let Some((seat, ends)) = state.live.seat(&session, whose) else { return Ok(full()) };
    let (listener, new) = state.live.listen(&session, ears);
    let (say, said_first) = oneshot::channel();
    if let Some(room) = new {
        // Before anything is waited for: whoever opens a room and leaves must not leave it mute.
        tokio::spawn(tell(state.clone(), session.clone(), ears, room, said_first));
    }
    let first = render(&facts, ears, state.clock.now());
    let _ = say.send(first.clone());
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

/// Tells a room's listeners what changed since what was said first, until the last has gone. The same
/// is never said again: the time of it would tell that something else had changed.
async fn tell(
    state: AppState,
    session: SessionId,
    ears: Ears,
    room: Arc<Room>,
    said_first: oneshot::Receiver<String>,
) {
    let mut said = said_first.await.unwrap_or_default();
    loop {
        tokio::select! {
            () = state.live.ending.cancelled() => return,
            () = tokio::time::sleep(LOOK_AGAIN) => {}
            () = room.changed.notified() => tokio::time::sleep(GATHER).await,
        }
        if room.messages.receiver_count() == 0 && state.live.close(&session, ears) {
            return;
        }
        let Ok(facts) = store::live::facts(&state.db, &session).await else { continue };
        let message = render(&facts, ears, state.clock.now());
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

/// Grows with every change that these ears may hear of, with every line of the plan that begins, and
/// with every five ballots: then the room and the screen draw themselves again.
fn version(facts: &LiveState, ears: Ears, now: Moment) -> i64 {
    let line = facts
        .agenda
        .as_ref()
        .map_or(0, |agenda| agenda.present(now).map_or(agenda.lines.len(), |one| one.at));
    let few = i64::from(facts.voted >= FLOOR);
    let ballots = i64::from(facts.voted / BALLOTS_TO_LOOK_AGAIN) + few;
    let changes = match ears {
        Ears::Public => facts.version,
        Ears::Workers => facts.room_version,
    };
    changes.saturating_mul(CHANGES_WITHIN).saturating_add(i64::try_from(line).unwrap_or(0) + ballots)
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
        version: version(facts, Ears::Public, state.clock.now()),
        follow: app::live::Follow::Step,
    }
}

/// What the workers' room needs to follow its session.
pub fn of_room(state: &AppState, session: &Session, facts: &LiveState) -> app::live::Live {
    app::live::Live {
        url: format!("/sessions/{}/live", session.id),
        version: version(facts, Ears::Workers, state.clock.now()),
        follow: app::live::Follow::Regions,
        ..from_facts(state, session, facts)
    }
}

/// Of the plan only how long the present line still is: its words are the adults'. How many are in
/// stands on the screen until the first step: from then on nobody is told when somebody comes.
fn render(facts: &LiveState, ears: Ears, now: Moment) -> String {
    let counts = [("voted", facts.voted.into()), ("asked", facts.asked.into())];
    let mut lines = serde_json::json!({
        "voted": WORDS.t_with("live-voted", &counts),
    });
    if facts.taken_off && facts.round_open {
        lines["off"] = WORDS.t("live-taken-off").into();
    }
    if ears == Ears::Workers || facts.step == Step::Waiting {
        lines["in"] = WORDS.t_with("live-in", &[("in", facts.present.into())]).into();
    }
    if let Some(present) = facts.agenda.as_ref().and_then(|agenda| agenda.present(now)) {
        lines["used"] = app::session::agenda::used(&WORDS, &present).into();
        lines["left"] = app::session::agenda::left(&WORDS, &present).into();
    }
    serde_json::json!({
        "version": version(facts, ears, now),
        "key": page_key(facts),
        "wall": facts.wall,
        "lines": lines,
    })
    .to_string()
}
