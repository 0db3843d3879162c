//! A worker writes an idea down for somebody: in their words, and it says that it was helped.

use app::session::room::{WriteFor, WriteForPage};
use axum::extract::State;
use domain::id::{PupilId, SessionId};
use domain::ideas::idea::Idea;
use domain::ideas::said_by::SaidBy;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::{Session, Step};
use domain::wording::IdeaWords;

use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::Worker;
use crate::handlers::HandlerResult;
use crate::handlers::session::room::{back_to_room, own, record, refused};
use crate::page::render;
use crate::state::AppState;

/// Whose idea it is, when nobody's picture stands for them.
const NOBODY: &str = "nobody";

/// `GET /sessions/{session}/ideas/new`.
pub async fn form(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    takes_ideas(&session).map_err(|refusal| refused(refusal, &id))?;
    ask(&state, adult, session, WriteFor::default(), None).await
}

/// `POST /sessions/{session}/ideas/new`: it waits to be read like every other idea.
pub async fn write(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
    form: FormFields,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let one = |field: &str| form.one(field).to_owned();
    let typed = WriteFor { words: one("words"), who: one("who"), said_by: one("said_by") };
    takes_ideas(&session).map_err(|refusal| refused(refusal, &id).keeping(&typed.words))?;
    let (words, who, said_by) = match read(&typed) {
        Ok(read) => read,
        Err(refusal) => return ask(&state, adult, session, typed, Some(refusal)).await,
    };
    let idea = Idea {
        author: who,
        said_by: Some(said_by),
        ..Idea::waiting(state.chance.id().into(), id.clone(), words, state.clock.now())
    };
    store::ideas::write_for(&state.db, &idea)
        .await
        .map_err(|error| refused(error.into(), &id).keeping(&typed.words))?;
    record(&state, &adult, Deed::IdeaWriteFor, idea.id.as_str()).await?;
    back_to_room(&state, &id)
}

fn read(typed: &WriteFor) -> Result<(IdeaWords, Option<PupilId>, SaidBy), Refusal> {
    let words = IdeaWords::parse(&typed.words)?;
    let who = match typed.who.as_str() {
        "" => return Err(Refusal::Missing { field: "who_for" }),
        NOBODY => None,
        pupil => Some(PupilId::from(pupil)),
    };
    // What somebody wrote for another is never by that other alone.
    let said_by = SaidBy::parse(&typed.said_by).filter(|said| *said != SaidBy::Me);
    Ok((words, who, said_by.ok_or(Refusal::Missing { field: "said_by" })?))
}

/// Until the vote, when nothing on the wall may change any more.
fn takes_ideas(session: &Session) -> Result<(), Refusal> {
    if session.step <= Step::Wall && session.ended_at.is_none() { Ok(()) } else { Err(Refusal::NotNow) }
}

async fn ask(
    state: &AppState,
    adult: Adult,
    session: Session,
    typed: WriteFor,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let pupils = store::pupils::of_session(&state.db, &session.id).await?;
    let page = WriteForPage { adult, session, pupils, typed, refusal };
    Ok(render(page))
}
