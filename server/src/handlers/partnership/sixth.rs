//! The sixth ingredient: the partnership writes its own, or leaves it empty.

use app::partnership::partnership::edit::SixthPage;
use axum::extract::State;
use domain::people::audit::Deed;
use domain::wording::SixthWords;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/sixth`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    if let Some((form, refusal)) = draft {
        return Ok(render(SixthPage { adult, typed: form.one("sixth").to_owned(), refusal }));
    }
    let partnership = store::partnerships::get(&state.db, &adult.partnership).await?;
    let sixth = partnership.and_then(|one| one.sixth).map(|words| words.to_string());
    Ok(render(SixthPage { adult, typed: sixth.unwrap_or_default(), refusal: None }))
}

/// `POST /partnership/sixth`: an empty box takes the words away again.
pub async fn write(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let id = &adult.partnership;
    let entry = state.entry(&adult, Deed::SixthWrite, id);
    let kept = match SixthWords::parse_optional(form.one("sixth")) {
        Ok(sixth) => store::partnerships::set_sixth(&state.db, id, sixth.as_ref(), &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, "/partnership/sixth", "/partnership/agreed#sixth", kept))
}
