//! A leader says what happened after an answer: "Did we do it?"

use app::ideas::answer::FollowUpForm;
use axum::extract::{Path, State};
use domain::id::IdeaId;
use domain::ideas::answer::{Answer, Done, FollowUp};
use domain::reading;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use super::answer;
use crate::error::Refused;
use crate::extractors::form::Fields;
use crate::handlers::session::room::record;
use crate::handlers::{Answered, on_to};
use crate::state::House;

use crate::extractors::people::Leader;

/// `POST /ideas/{idea}/follow-up`: pupils see it at once.
pub async fn follow_up(
    State(house): State<House>,
    Leader(adult): Leader,
    Path(id): Path<IdeaId>,
    form: Fields,
) -> Answered {
    let idea = answer::of_partnership(&house, &adult, &id).await?;
    let promise = store::answers::of_idea(&house.db, &id).await?.filter(Answer::promises);
    let promise =
        promise.ok_or_else(|| Refused::from(Refusal::NoSuchPage).to_adult().back_to("/partnership"))?;
    let said = match read(&house, &form) {
        Ok(said) => said,
        Err(refusal) => {
            let page = answer::page(adult, idea, Some(promise), Some(typed(&form)), Some(refusal));
            return answer::ask(&house, page).await;
        }
    };
    store::answers::follow_up(&house.db, &id, &said).await?;
    record(&house, &adult, "idea.follow-up", id.as_str()).await?;
    house.live.changed(&idea.session);
    Ok(on_to(&format!("/partnership#idea-{id}")))
}

fn read(house: &House, form: &Fields) -> Result<FollowUp, Refusal> {
    let done = Done::parse(form.one("done")).ok_or(Refusal::Missing { field: "done" })?;
    let happened = ShortWords::parse(form.needed("happened")?)?;
    reading::check("happened", happened.as_str())?;
    Ok(FollowUp { done, happened, written_at: house.clock.now() })
}

/// As it was filled in, to show it again.
fn typed(form: &Fields) -> FollowUpForm {
    let one = |field: &str| form.one(field).to_owned();
    FollowUpForm { done: one("done"), happened: one("happened"), wrong: true }
}
