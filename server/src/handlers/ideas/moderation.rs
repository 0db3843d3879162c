//! Nothing that a pupil wrote reaches another pupil before a worker has read it: release, send
//! back kindly, merge with credit, and undo. Each is about the idea as it stood on the worker's page.

use axum::extract::State;
use domain::id::IdeaId;
use domain::ideas::idea::Idea;
use domain::money::Pence;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use super::decided::{as_read, back_to_desk, told};
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::RoomIdea;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::state::AppState;

/// `POST /ideas/{idea}/release`: to the wall, with its cost when there is a pot; but only the
/// words that stood on the worker's page, not what their author sent since.
pub async fn release(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let read =
        as_read(&form, &idea)?.ok_or_else(|| refused_in_room(Refusal::UnreadableForm, &idea.session))?;
    let entry = state.entry(&adult, Deed::IdeaRelease, &idea.id);
    let cost = cost_in(&form, &idea)?;
    let done = store::ideas::release(&state.db, &idea.id, read, cost, state.chance.u32(), &entry).await;
    told(&state, &adult, &idea, done).await?;
    Ok(back_to_desk(&state, &idea.session, &[idea.id], ""))
}

/// `POST /ideas/{idea}/send-back`: back to its author, with a kind note.
pub async fn send_back(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let (read, own_words) = (as_read(&form, &idea)?, note_in(&form));
    let note =
        note(own_words).map_err(|refusal| refused_in_room(refusal, &idea.session).keeping(own_words))?;
    let entry = state.entry(&adult, Deed::IdeaSendBack, &idea.id);
    let done = store::ideas::send_back(&state.db, &idea.id, read, &note, &entry).await;
    told(&state, &adult, &idea, done).await.map_err(|refused| refused.keeping(own_words))?;
    Ok(back_to_desk(&state, &idea.session, &[idea.id], ""))
}

/// `POST /ideas/{idea}/merge`: part of another idea that is on the wall or being read; all its authors
/// keep credit, and both are asked.
pub async fn merge(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let into: Result<IdeaId, _> = form.one("into").parse();
    let into = into.map_err(|_| refused_in_room(Refusal::UnreadableForm, &idea.session))?;
    let entry = state.entry(&adult, Deed::IdeaMerge, &idea.id);
    let done = store::ideas::merge(&state.db, &idea.id, &into, as_read(&form, &idea)?, &entry).await;
    told(&state, &adult, &idea, done).await?;
    // What it became part of stays at hand, if it still is to be read.
    Ok(back_to_desk(&state, &idea.session, &[idea.id], &format!("&idea={into}")))
}

/// `POST /ideas/{idea}/undo`: the last decision is taken back; it waits again, and is the one at hand.
pub async fn undo(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::IdeaUndo, &idea.id);
    let done = store::ideas::undo(&state.db, &idea.id, as_read(&form, &idea)?, &entry).await;
    told(&state, &adult, &idea, done).await?;
    Ok(back_to_desk(&state, &idea.session, &[idea.id], ""))
}

/// `POST /ideas/{idea}/cost`: what it would take from the pot.
pub async fn cost(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::IdeaCost, &idea.id);
    store::ideas::set_cost(&state.db, &idea.id, cost_in(&form, &idea)?, &entry).await?;
    Ok(back_to_room(&state, &idea.session))
}

/// The money that was typed, or none.
fn cost_in(form: &FormFields, idea: &Idea) -> Result<Option<Pence>, Refused> {
    let typed = form.one("cost");
    Pence::parse(typed, "cost").map_err(|missing| refused_in_room(missing, &idea.session).keeping(typed))
}

/// The ready note that was tapped, or the worker's own words.
pub(super) fn note_in(form: &FormFields) -> &str {
    form.all("note").map(str::trim).filter(|note| !note.is_empty()).last().unwrap_or("")
}

/// The note, if it says something.
pub(super) fn note(typed: &str) -> Result<ShortWords, Refusal> {
    ShortWords::parse(typed).map_err(|refusal| {
        if refusal == Refusal::NothingTyped { Refusal::Missing { field: "note" } } else { refusal }
    })
}
