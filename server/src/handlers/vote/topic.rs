//! What is confirmed before a question about a sensitive topic is asked.

use app::partnership::topic::TopicForm;
use app::vote::topic::TopicPage;
use axum::extract::State;
use domain::partnership::sensitive::Sensitive;
use domain::people::audit::Deed;
use domain::refusal::Refusal;

use crate::dates;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnRound;
use crate::handlers::{HandlerResult, refused_in_room, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /rounds/{round}/topic`.
pub async fn show(State(state): State<AppState>, own: OwnRound, Drafted(draft): Drafted) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    if round.terms.topic.is_none() {
        return Err(refused_in_room(Refusal::NotNow, &session.id));
    }
    let said = store::sensitive_topics::of_round(&state.db, &round.id, round.terms.topic).await?;
    let (form, refusal) = match draft {
        Some((form, refusal)) => (TopicForm::typed(|field| form.one(field).to_owned()), refusal),
        None => (TopicForm::from_said(&said), None),
    };
    Ok(render(TopicPage { adult, session, round, said, form, refusal }))
}

/// `POST /rounds/{round}/topic`.
pub async fn say(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let page = format!("/rounds/{}/topic", round.id);
    let today = dates::day_of(state.clock.now());
    let said = match Sensitive::read(|field| form.one(field), today) {
        Ok(said) => said,
        Err(refusal) => return Ok(form.again(&page, refusal)),
    };
    let entry = state.entry(&adult, Deed::TopicSay, &round.id);
    store::rounds::say_topic(&state.db, &round.id, &said, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    state.live.changed(&session.id);
    Ok(see_other(&page))
}
