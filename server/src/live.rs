//! Live is a hint, not a truth: when something changes in a session, every listener who may know gets
//! one small message, rendered once. Who misses one reads the page again. What pupils may not see
//! moves nothing but the stream of the workers' room; the numbers on the big screen move all streams.

pub(crate) mod hub;
mod seats;

use std::collections::HashSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::id::{PupilId, SessionId};
use domain::people::pupil::Pupil;
use domain::session::session::{Session, Step};
use domain::session::unheard::{NAMED, are_named};
use domain::time::Moment;
use domain::vote::suppression::FLOOR;
use hub::{Ears, Message, Room};
use serde::Deserialize;
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
/// A line that is open says something this often, so that a page knows one that hangs: `live::beat` of the
/// islands counts on it.
const BEAT: Duration = Duration::from_secs(2);
/// How soon a browser asks again that looks now and then, because it has no line.
const AGAIN: Duration = Duration::from_secs(2);
/// How often the disk is read without a hint: one of another server may have been lost.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// After so many ballots the room looks again which groups it has not heard.
const BALLOTS_TO_LOOK_AGAIN: u32 = 5;
/// More lines of a plan, and more that is counted, than there ever are between two public changes.
const CHANGES_WITHIN: i64 = 100_000;

/// How a page listens.
#[derive(Deserialize)]
pub struct Asks {
    /// Only what is so now; the browser asks again by itself. For a page that gets no line.
    once: Option<String>,
}

/// `GET /live/{session}`: the stream of a session's public facts, newest first at once. A device has
/// a few of them; the oldest is told so and ends when it opens one more.
pub async fn stream(
    State(state): State<AppState>,
    Path(session): Path<SessionId>,
    Query(asks): Query<Asks>,
    MaybePupil(pupil): MaybePupil,
    MaybeSignedIn(adult): MaybeSignedIn,
) -> Result<Response, Refused> {
    let pupil = pupil.filter(|known| known.session.id == session).map(|known| known.pupil);
    let whose = pupil.as_ref().map(|pupil| pupil.id.0.clone()).or(adult.map(|adult| adult.id.0));
    answer(state, session, Ears::Public, whose, pupil, &asks).await
}

/// `GET /sessions/{session}/live`: the same for its workers, who hear of every change.
pub async fn room_stream(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    Query(asks): Query<Asks>,
) -> Result<Response, Refused> {
    answer(state, session.id, Ears::Workers, Some(adult.id.0), None, &asks).await
}

async fn answer(
    state: AppState,
    session: SessionId,
    ears: Ears,
    whose: Option<String>,
    pupil: Option<Pupil>,
    asks: &Asks,
) -> Result<Response, Refused> {
    if asks.once.is_none() {
        return listen(state, session, ears, whose, pupil).await;
    }
    let facts = store::live::facts(&state.db, &session).await?;
    let now = Event::default().retry(AGAIN).data(render(&facts, ears, state.clock.now()));
    let wrote = pupil.filter(|pupil| pupil.wrote).map(|_| Event::default().data(WROTE));
    let said: Vec<_> = [Some(now), wrote].into_iter().flatten().map(Ok::<_, Infallible>).collect();
    Ok(unheld(Sse::new(tokio_stream::iter(said))))
}

/// No proxy on the way holds it back, packs it or keeps it.
fn unheld(stream: impl IntoResponse) -> Response {
    let mut response = stream.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache, no-transform"));
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

async fn listen(
    state: AppState,
    session: SessionId,
    ears: Ears,
    whose: Option<String>,
    pupil: Option<Pupil>,
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
    // What was written between the page and this moment is told first.
    let wrote = pupil.as_ref().filter(|pupil| pupil.wrote).map(|_| Arc::from(WROTE));
    let own = pupil.map(|pupil| pupil.id);
    let later = BroadcastStream::new(listener).filter_map(move |message| match message.ok()? {
        Message::All(said) => Some(said),
        Message::Wrote(to) => (own.as_ref() == Some(&to)).then(|| Arc::from(WROTE)),
    });
    let first = tokio_stream::once(Arc::<str>::from(first)).chain(tokio_stream::iter(wrote));
    let events = first.chain(later).map(move |message| {
        // The seat is free again when the stream is gone.
        let _ = &seat;
        Ok::<_, Infallible>(Event::default().data(&*message))
    });
    let until_the_end = futures_util::StreamExt::take_until(events, ends.cancelled_owned());
    let ending = state.live.ending.clone();
    // Its seat went to another page of this device: it looks now and then instead.
    let full = futures_util::stream::once(async move { !ending.is_cancelled() })
        .filter_map(|displaced| displaced.then(|| Ok(Event::default().event("full").data("1"))));
    let beat = KeepAlive::new().interval(BEAT).event(Event::default().event("beat").data("1"));
    Ok(unheld(Sse::new(until_the_end.chain(full)).keep_alive(beat)))
}

/// That a worker wrote to the one who listens, and nothing of what.
const WROTE: &str = r#"{"wrote":true}"#;

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
    let mut written = HashSet::new();
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
        if ears == Ears::Public
            && let Ok(to) = store::ideas::written_to(&state.db, &session).await
        {
            let to: HashSet<PupilId> = to.into_iter().collect();
            for pupil in to.difference(&written) {
                let _ = room.messages.send(Message::Wrote(pupil.clone()));
            }
            written = to;
        }
        let message = render(&facts, ears, state.clock.now());
        if message != said {
            // Nobody listening is no error: the room is closed the next time round.
            let _ = room.messages.send(Message::All(Arc::from(message.as_str())));
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
        // While it is told in beats, phones still wait.
        (Step::Result, ..) if !facts.round_shown => "result:told".to_owned(),
        (step, ..) => step.code().to_owned(),
    }
}

/// Grows with every change that these ears may hear of, with every line of the plan that begins, and in the
/// room with every five ballots: then the room and the screen draw themselves again.
fn version(facts: &LiveState, ears: Ears, now: Moment) -> i64 {
    let line = facts
        .agenda
        .as_ref()
        .map_or(0, |agenda| agenda.present(now).map_or(agenda.lines.len(), |one| one.at));
    let few = i64::from(facts.voted >= FLOOR);
    // The workers' page names the last few who have not voted, so each of their ballots is a change of it.
    let last = match ears {
        Ears::Workers if are_named(facts.asked, facts.voted) => NAMED - (facts.asked - facts.voted) + 1,
        _ => 0,
    };
    let ballots = i64::from(facts.voted / BALLOTS_TO_LOOK_AGAIN) + few + i64::from(last);
    let (changes, counted) = match ears {
        Ears::Public => (facts.version, on_screen(facts)),
        Ears::Workers => (facts.room_version, ballots),
    };
    changes.saturating_mul(CHANGES_WITHIN).saturating_add(i64::try_from(line).unwrap_or(0) + counted)
}

/// What the big screen counts at this step, as it comes: who came in, how many ideas were sent, who voted. It
/// stands there for all to see; whose it was does not.
fn on_screen(facts: &LiveState) -> i64 {
    i64::from(match facts.step {
        Step::Waiting => facts.present,
        // What a worker does with one of them moves it only with the last: nobody is told of a single one.
        Step::Ideas | Step::Wall => 2 * facts.sent + u32::from(facts.unread == 0),
        Step::Vote => facts.voted + facts.asked,
        Step::Result | Step::Answers => 0,
    })
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
