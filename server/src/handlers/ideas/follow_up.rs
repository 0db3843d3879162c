//! A leader says what happened after an answer: "Did we do it?"

use app::ideas::answer::FollowUpForm;
use axum::extract::State;
use domain::id::IdeaId;
use domain::ideas::answer::{Answer, Done, FollowUp};
use domain::people::audit::Deed;
use domain::reading;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use super::answer;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::handlers::session::room::record;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

use crate::extractors::people::Leader;

/// `POST /ideas/{idea}/follow-up`: pupils see it at once.
pub async fn follow_up(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = answer::of_partnership(&state, &adult, &id).await?;
    let promise = store::answers::of_idea(&state.db, &id).await?.filter(Answer::promises);
    let promise = promise.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership"))?;
    let said = match read(&state, &form) {
        Ok(said) => said,
        Err(refusal) => {
            let page = answer::page(adult, idea, Some(promise), Some(typed(&form)), Some(refusal));
            return Ok(render(page));
        }
    };
    store::answers::follow_up(&state.db, &id, &said).await?;
    record(&state, &adult, Deed::IdeaFollowUp, id.as_str()).await?;
    state.live.changed(&idea.session);
    Ok(see_other(&format!("/partnership#idea-{id}")))
}

fn read(state: &AppState, form: &FormFields) -> Result<FollowUp, Refusal> {
    let done = Done::parse(form.one("done")).ok_or(Refusal::Missing { field: "done" })?;
    let happened = ShortWords::parse(form.needed("happened")?)?;
    reading::check("happened", happened.as_str())?;
    Ok(FollowUp { done, happened, written_at: state.clock.now() })
}

/// As it was filled in, to show it again.
fn typed(form: &FormFields) -> FollowUpForm {
    let one = |field: &str| form.one(field).to_owned();
    FollowUpForm { done: one("done"), happened: one("happened"), wrong: true }
}
