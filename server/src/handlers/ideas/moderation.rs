//! Nothing that a pupil wrote reaches another pupil before a worker has read it: release, send
//! back kindly, merge with credit, and undo.

use axum::extract::State;
use domain::id::IdeaId;
use domain::ideas::idea::{Idea, IdeaState};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::ShortWords;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::handlers::HandlerResult;
use crate::handlers::session::room::{back_to_room, own, record, refused};
use crate::handlers::session::session::pounds;
use crate::state::AppState;

use crate::extractors::people::Worker;

/// `POST /ideas/{idea}/release`: to the wall, with its cost when there is a pot; but only the
/// words that stood on the worker's page, not what their author sent since.
pub async fn release(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = in_own_room(&state, &adult, &id).await?;
    let read =
        form.one("read").parse().map(Moment).map_err(|_| refused(Refusal::UnreadableForm, &idea.session))?;
    store::ideas::release(&state.db, &id, read, cost_in(&form, &idea)?)
        .await
        .map_err(|error| refused(error.into(), &idea.session))?;
    record(&state, &adult, Deed::IdeaRelease, id.as_str()).await?;
    back_to_room(&state, &idea.session)
}

/// `POST /ideas/{idea}/send-back`: back to its author, with a kind note.
pub async fn send_back(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = in_own_room(&state, &adult, &id).await?;
    let own_words = form.all("note").map(str::trim).filter(|note| !note.is_empty()).last().unwrap_or("");
    let note = ShortWords::parse(own_words)
        .map_err(|refusal| refused(or_missing(refusal, "note"), &idea.session).keeping(own_words))?;
    store::ideas::send_back(&state.db, &idea.id, &note, IdeaState::send_back)
        .await
        .map_err(|error| refused(error.into(), &idea.session).keeping(own_words))?;
    record(&state, &adult, Deed::IdeaSendBack, idea.id.as_str()).await?;
    back_to_room(&state, &idea.session)
}

/// `POST /ideas/{idea}/merge`: part of another idea on the wall; all its authors keep credit.
pub async fn merge(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = in_own_room(&state, &adult, &id).await?;
    let into: IdeaId = form.one("into").into();
    let other = in_own_room(&state, &adult, &into).await?;
    if other.session != idea.session || other.id == idea.id {
        return Err(refused(Refusal::UnreadableForm, &idea.session));
    }
    store::ideas::merge(&state.db, &idea.id, &other.id)
        .await
        .map_err(|error| refused(error.into(), &idea.session))?;
    record(&state, &adult, Deed::IdeaMerge, idea.id.as_str()).await?;
    back_to_room(&state, &idea.session)
}

/// `POST /ideas/{idea}/undo`: the last decision is taken back; it waits again.
pub async fn undo(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<IdeaId>,
) -> HandlerResult {
    let idea = in_own_room(&state, &adult, &id).await?;
    store::ideas::change_state(&state.db, &id, state.clock.now(), IdeaState::undo)
        .await
        .map_err(|error| refused(error.into(), &idea.session))?;
    record(&state, &adult, Deed::IdeaUndo, id.as_str()).await?;
    back_to_room(&state, &idea.session)
}

/// `POST /ideas/{idea}/cost`: what it would take from the pot.
pub async fn cost(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = in_own_room(&state, &adult, &id).await?;
    store::ideas::set_cost(&state.db, &id, cost_in(&form, &idea)?).await?;
    back_to_room(&state, &idea.session)
}

/// An idea of a session of the worker's own organisation; a draft is its author's alone.
async fn in_own_room(state: &AppState, adult: &Adult, id: &IdeaId) -> Result<Idea, Refused> {
    let idea = store::ideas::get(&state.db, id).await?.filter(|idea| idea.state != IdeaState::Draft);
    let idea = idea.ok_or_else(|| Refused::from(Refusal::NoSuchPage))?;
    own(state, adult, &idea.session).await?;
    Ok(idea)
}

/// The pounds that were typed, or none.
fn cost_in(form: &FormFields, idea: &Idea) -> Result<Option<u32>, Refused> {
    let typed = form.one("cost");
    pounds(typed, "cost").map_err(|missing| refused(missing, &idea.session).keeping(typed))
}

fn or_missing(refusal: Refusal, field: &'static str) -> Refusal {
    if refusal == Refusal::NothingTyped { Refusal::Missing { field } } else { refusal }
}
