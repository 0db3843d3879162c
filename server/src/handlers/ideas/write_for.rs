//! A worker writes an idea down for somebody: in their words, and it says that it was helped.

use app::session::room::{WriteFor, WriteForPage};
use axum::extract::State;
use domain::id::PupilId;
use domain::ideas::idea::Idea;
use domain::ideas::said_by::SaidBy;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::IdeaWords;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnSession;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::page::render;
use crate::state::AppState;

/// Whose idea it is, when nobody's picture stands for them.
const NOBODY: &str = "nobody";

/// `GET /sessions/{session}/ideas/new`.
pub async fn form(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (typed, refusal) = draft.map_or_else(Default::default, |(form, refusal)| (typed(&form), refusal));
    session.takes_ideas_for().map_err(|late| refused_in_room(late, &session.id).keeping(&typed.words))?;
    let pupils = store::pupils::of_session(&state.db, &session.id).await?;
    Ok(render(WriteForPage { adult, session, pupils, typed, refusal }))
}

/// `POST /sessions/{session}/ideas/new`: it waits to be read like every other idea.
pub async fn write(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/sessions/{}/ideas/new", session.id);
    let (words, who, said_by) = match read(&typed(&form)) {
        Ok(read) => read,
        Err(refusal) => return Ok(form.again(&page, refusal)),
    };
    let idea = Idea {
        author: who,
        said_by: Some(said_by),
        ..Idea::waiting(state.chance.id().into(), session.id.clone(), words, state.clock.now())
    };
    let entry = state.entry(&adult, Deed::IdeaWriteFor, &idea.id);
    match store::ideas::write_for(&state.db, &idea, &entry).await {
        Ok(()) => Ok(back_to_room(&state, &session.id)),
        Err(error) => Ok(form.again(&page, error.into())),
    }
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

fn typed(form: &FormFields) -> WriteFor {
    let one = |field: &str| form.one(field).to_owned();
    WriteFor { words: one("words"), who: one("who"), said_by: one("said_by") }
}
