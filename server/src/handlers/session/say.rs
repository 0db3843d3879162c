//! What makes it a real say, said before the first vote.

use app::session::session::SayPage;
use axum::extract::State;
use axum::response::Response;
use domain::id::SessionId;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::say::{LEVELS, Say};
use domain::session::session::Session;
use domain::wording::Wording;

use super::room::{back_to_room, own, record};
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::Worker;
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/say`.
pub async fn form(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let say = session.plan.say.clone();
    Ok(ask(adult, session, say, None))
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
        return Ok(ask(adult, session, say, Some(refusal)));
    }
    store::sessions::set_say(&state.db, &id, &say).await?;
    record(&state, &adult, Deed::SessionSay, id.as_str()).await?;
    back_to_room(&state, &id)
}

fn ask(adult: Adult, session: Session, say: Say, refusal: Option<Refusal>) -> Response {
    let page = SayPage { adult, session, say, refusal };
    render(page)
}
