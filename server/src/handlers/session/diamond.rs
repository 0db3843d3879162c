//! Nine ideas of the wall as a diamond, on a screen that the room shares: two taps swap two, and the worker writes
//! down why. Talk, and never a vote.

use app::session::diamond::DiamondPage;
use axum::extract::{Query, State};
use domain::id::IdeaId;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::diamond::NINE;
use domain::wording::ReasonWords;
use serde::Deserialize;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnSession;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// The place that was tapped first.
#[derive(Deserialize)]
pub struct Tapped {
    from: Option<String>,
}

/// `GET /sessions/{session}/diamond`: the ideas to choose nine of, or the nine in their places.
pub async fn show(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    Query(tapped): Query<Tapped>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let wall = store::ideas::on_wall(&state.db, &session.id).await?;
    let laid = store::diamonds::of_session(&state.db, &session.id).await?;
    let kept = laid.clone().map(|laid| laid.why).unwrap_or_default();
    let kept = kept.map(|why| why.map(|why| why.to_string()).unwrap_or_default());
    let (form, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let why = match &form {
        Some(form) if form.has("why_first") => ["why_first", "why_last"].map(|one| form.one(one).to_owned()),
        _ => kept,
    };
    let ticked = form.as_ref().map(chosen).unwrap_or_default();
    let from = tapped.from.and_then(|from| from.parse().ok()).filter(|from| *from < NINE);
    Ok(render(DiamondPage { adult, session, wall, laid, from, ticked, why, refusal }))
}

/// `POST /sessions/{session}/diamond`: lays nine ideas.
pub async fn lay(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/sessions/{}/diamond", session.id);
    let entry = state.entry(&adult, Deed::SessionDiamond, &session.id);
    match store::diamonds::lay(&state.db, &session.id, &chosen(&form), &entry).await {
        Ok(()) => Ok(see_other(&page)),
        Err(error) => Ok(form.again(&page, error.into())),
    }
}

/// `POST /sessions/{session}/diamond/swap`: the second tap.
pub async fn swap(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/sessions/{}/diamond", session.id);
    let place = |field: &str| form.one(field).parse::<usize>().map_err(|_| Refusal::UnreadableForm);
    let two = (place("one")?, place("other")?);
    let turn = form.one("turn").parse().map_err(|_| Refusal::UnreadableForm)?;
    let entry = state.entry(&adult, Deed::SessionDiamond, &session.id);
    store::diamonds::swap(&state.db, &session.id, two, turn, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(&page))?;
    Ok(see_other(&page))
}

/// `POST /sessions/{session}/diamond/why`: why the first is the first, and the last the last.
pub async fn say(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/sessions/{}/diamond", session.id);
    let read = |field: &str| ReasonWords::parse_optional(form.one(field));
    let why = match (read("why_first"), read("why_last")) {
        (Ok(first), Ok(last)) => [first, last],
        (Err(refusal), _) | (_, Err(refusal)) => return Ok(form.again(&page, refusal)),
    };
    let entry = state.entry(&adult, Deed::SessionDiamond, &session.id);
    store::diamonds::say(&state.db, &session.id, why, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(&page))?;
    Ok(see_other(&page))
}

/// `POST /sessions/{session}/diamond/remove`: away with it, and with what was said of it.
pub async fn remove(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::SessionDiamond, &session.id);
    store::diamonds::remove(&state.db, &session.id, &entry).await?;
    Ok(see_other(&format!("/sessions/{}/diamond", session.id)))
}

/// The ideas that were ticked.
fn chosen(form: &FormFields) -> Vec<IdeaId> {
    form.all("nine").filter_map(|id| id.parse().ok()).collect()
}
