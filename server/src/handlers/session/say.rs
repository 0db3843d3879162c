//! What makes it a real say, said before the first vote.

use app::session::session::SayPage;
use axum::extract::State;
use axum::response::Response;
use domain::people::audit::Deed;
use domain::session::say::{LEVELS, Say};
use domain::wording::{Wording, tidy};

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnSession;
use crate::handlers::{HandlerResult, back_to_room};
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/say`.
pub async fn form(OwnSession { adult, session }: OwnSession, Drafted(draft): Drafted) -> Response {
    let (say, refusal) = match draft {
        Some((form, refusal)) => (typed(&form), refusal),
        None => (session.plan.say.clone(), None),
    };
    render(SayPage { adult, session, say, refusal })
}

/// `POST /sessions/{session}/say`: all four or none.
pub async fn say(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id.clone();
    let say = typed(&form);
    let too_long = say.parts().into_iter().find_map(|(_, words)| Wording::<200>::parse_optional(words).err());
    if let Some(refusal) = too_long.or_else(|| say.is_said().err()) {
        return Ok(form.again(&format!("/sessions/{id}/say"), refusal));
    }
    store::sessions::set_say(&state.db, &id, &say, &state.entry(&adult, Deed::SessionSay, &id)).await?;
    Ok(back_to_room(&state, &id))
}

/// The four parts as typed.
fn typed(form: &FormFields) -> Say {
    let typed = |field: &str| tidy(form.one(field));
    Say {
        included: typed("included"),
        ways: typed("ways"),
        can_change: typed("can_change"),
        cannot_change: typed("cannot_change"),
        level: form.one("level").parse().ok().filter(|level| LEVELS.contains(level)),
    }
}
