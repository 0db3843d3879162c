//! A leader says what happened after an answer: "Did we do it?"

use axum::extract::State;
use domain::ideas::answer::{Done, FollowUp};
use domain::people::audit::Deed;
use domain::reading;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::PartnershipIdea;
use crate::handlers::{HandlerResult, see_other};
use crate::state::AppState;

/// `POST /ideas/{idea}/follow-up`: kept as a new version; pupils see it at once.
pub async fn follow_up(
    State(state): State<AppState>,
    PartnershipIdea { adult, idea }: PartnershipIdea,
    form: FormFields,
) -> HandlerResult {
    let id = idea.id;
    let said = match read(&state, &form) {
        Ok(said) => said,
        Err(refusal) => return Ok(form.again(&format!("/ideas/{id}/answer"), refusal)),
    };
    let entry = state.entry(&adult, Deed::IdeaFollowUp, &id);
    store::answers::follow_up(&state.db, &id, state.chance.id().into(), said, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to("/partnership"))?;
    state.live.changed(&idea.session);
    Ok(see_other(&format!("/partnership/sessions/{}#idea-{id}", idea.session)))
}

fn read(state: &AppState, form: &FormFields) -> Result<FollowUp, Refusal> {
    let done = Done::parse(form.one("done")).ok_or(Refusal::Missing { field: "done" })?;
    let happened = ShortWords::parse(form.needed("happened")?)?;
    reading::check("happened", happened.as_str())?;
    Ok(FollowUp { done, happened, asks: form.one("asks") == "yes", written_at: state.clock.now() })
}
