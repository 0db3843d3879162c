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
use crate::extractors::form::FormFields;
use crate::extractors::people::Worker;
use crate::handlers::HandlerResult;
use crate::page;
use crate::state::AppState;

/// `GET /sessions/{session}/say`.
pub async fn form(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let say = session.plan.say.clone();
    ask(&state, adult, session, say, None).await
}

/// `POST /sessions/{session}/say`: all four or none.
pub async fn say(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
    form: FormFields,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
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
        return ask(&state, adult, session, say, Some(refusal)).await;
    }
    store::sessions::set_say(&state.db, &id, &say).await?;
    record(&state, &adult, "session.say", id.as_str()).await?;
    back_to_room(&state, &id)
}

async fn ask(
    state: &AppState,
    adult: Adult,
    session: Session,
    say: Say,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let answer = refusal.as_ref().map_or(StatusCode::OK, status);
    let page = SayPageProps { adult, session, say, refusal };
    Ok(page::page_with(state, answer, move || view! { <SayPage page /> }).await)
}
