//! Nothing that a pupil wrote reaches another pupil before a worker has read it: release, send
//! back kindly, merge with credit, and undo.

use axum::extract::State;
use domain::id::IdeaId;
use domain::ideas::idea::Idea;
use domain::money::parse_pounds;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::ShortWords;

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
    let read = form.one("read").parse().map(Moment);
    let read = read.map_err(|_| refused_in_room(Refusal::UnreadableForm, &idea.session))?;
    let entry = state.entry(&adult, Deed::IdeaRelease, &idea.id);
    store::ideas::release(&state.db, &idea.id, read, cost_in(&form, &idea)?, state.chance.u32(), &entry)
        .await
        .map_err(|error| refused_in_room(error, &idea.session))?;
    Ok(back_to_room(&state, &idea.session))
}

/// `POST /ideas/{idea}/send-back`: back to its author, with a kind note.
pub async fn send_back(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let own_words = form.all("note").map(str::trim).filter(|note| !note.is_empty()).last().unwrap_or("");
    let note = ShortWords::parse(own_words)
        .map_err(|refusal| refused_in_room(or_missing(refusal, "note"), &idea.session).keeping(own_words))?;
    let entry = state.entry(&adult, Deed::IdeaSendBack, &idea.id);
    store::ideas::send_back(&state.db, &idea.id, &note, &entry)
        .await
        .map_err(|error| refused_in_room(error, &idea.session).keeping(own_words))?;
    Ok(back_to_room(&state, &idea.session))
}

/// `POST /ideas/{idea}/merge`: part of another idea on the wall; all its authors keep credit.
pub async fn merge(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let into: Result<IdeaId, _> = form.one("into").parse();
    let into = into.map_err(|_| refused_in_room(Refusal::UnreadableForm, &idea.session))?;
    let entry = state.entry(&adult, Deed::IdeaMerge, &idea.id);
    store::ideas::merge(&state.db, &idea.id, &into, &entry)
        .await
        .map_err(|error| refused_in_room(error, &idea.session))?;
    Ok(back_to_room(&state, &idea.session))
}

/// `POST /ideas/{idea}/undo`: the last decision is taken back; it waits again.
pub async fn undo(State(state): State<AppState>, RoomIdea { adult, idea }: RoomIdea) -> HandlerResult {
    let entry = state.entry(&adult, Deed::IdeaUndo, &idea.id);
    store::ideas::undo(&state.db, &idea.id, &entry)
        .await
        .map_err(|error| refused_in_room(error, &idea.session))?;
    Ok(back_to_room(&state, &idea.session))
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

/// The pounds that were typed, or none.
fn cost_in(form: &FormFields, idea: &Idea) -> Result<Option<u32>, Refused> {
    let typed = form.one("cost");
    parse_pounds(typed, "cost").map_err(|missing| refused_in_room(missing, &idea.session).keeping(typed))
}

fn or_missing(refusal: Refusal, field: &'static str) -> Refusal {
    if refusal == Refusal::NothingTyped { Refusal::Missing { field } } else { refusal }
}
