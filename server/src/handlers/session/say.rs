//! What makes it a real say, said before the first vote.

use app::session::session::{SayPage, SayPageProps};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::id::SessionId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::say::{LEVELS, Say};
use domain::session::session::Session;
use domain::wording::Wording;
use leptos::prelude::*;

use super::room::{back_to_room, own, record};
use crate::error::status;
use crate::extractors::form::Fields;
use crate::extractors::people::Worker;
use crate::handlers::Answered;
use crate::page;
use crate::state::House;

/// `GET /sessions/{session}/say`.
pub async fn form(State(house): State<House>, Worker(adult): Worker, Path(id): Path<SessionId>) -> Answered {
    let session = own(&house, &adult, &id).await?;
    let say = session.plan.say.clone();
    ask(&house, adult, session, say, None).await
}

/// `POST /sessions/{session}/say`: all four or none.
pub async fn say(
    State(house): State<House>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
    form: Fields,
) -> Answered {
    let session = own(&house, &adult, &id).await?;
    let typed = |field: &str| form.one(field).trim().to_owned();
    let say = Say {
        included: typed("included"),
        ways: typed("ways"),
        can_change: typed("can_change"),
        cannot_change: typed("cannot_change"),
        level: form.one("level").parse().ok().filter(|level| LEVELS.contains(level)),
    };
    let too_long = say.parts().into_iter().find_map(|(_, words)| Wording::<200>::parse_optional(words).err());
    if let Some(refusal) = too_long.or_else(|| say.is_said().err()) {
        return ask(&house, adult, session, say, Some(refusal)).await;
    }
    store::sessions::set_say(&house.db, &id, &say).await?;
    record(&house, &adult, "session.say", id.as_str()).await?;
    back_to_room(&house, &id)
}

async fn ask(house: &House, adult: Adult, session: Session, say: Say, refusal: Option<Refusal>) -> Answered {
    let answer = refusal.as_ref().map_or(StatusCode::OK, status);
    let page = SayPageProps { adult, session, say, refusal };
    Ok(page::page_with(house, answer, move || view! { <SayPage page /> }).await)
}
