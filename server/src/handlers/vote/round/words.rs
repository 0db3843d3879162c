//! What pupils wrote: a worker reads each before the room does.

use axum::extract::{Path, State};
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::handlers::Answered;
use crate::handlers::session::room::{back_to_room, own, record, refused};
use crate::state::House;

use crate::extractors::people::Worker;

/// `POST /words/{words}/show`: the room may see it.
pub async fn show(State(house): State<House>, worker: Worker, Path(id): Path<String>) -> Answered {
    set(&house, worker, &id, true).await
}

/// `POST /words/{words}/hide`: only workers see it again.
pub async fn hide(State(house): State<House>, worker: Worker, Path(id): Path<String>) -> Answered {
    set(&house, worker, &id, false).await
}

async fn set(house: &House, Worker(adult): Worker, id: &str, shown: bool) -> Answered {
    let found = store::words::session_of(&house.db, id).await?;
    let (session, _) = found.ok_or_else(|| Refused::from(Refusal::NoSuchPage).to_adult())?;
    own(house, &adult, &session).await?;
    store::words::show(&house.db, id, shown.then(|| house.clock.now()))
        .await
        .map_err(|error| refused(error.into(), &session))?;
    record(house, &adult, if shown { "words.show" } else { "words.hide" }, id).await?;
    back_to_room(house, &session)
}
