//! The sixth ingredient: the partnership writes its own, or leaves it empty.

use app::partnership::partnership::edit::SixthPage;
use axum::extract::State;
use axum::response::Response;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::SixthWords;

use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, record, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/sixth`.
pub async fn form(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let partnership = store::partnerships::get(&state.db, &adult.partnership).await?;
    let sixth = partnership.and_then(|one| one.sixth).map(|words| words.to_string());
    Ok(ask(adult, sixth.unwrap_or_default(), None))
}

/// `POST /partnership/sixth`: an empty box takes the words away again.
pub async fn write(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let sixth = match SixthWords::parse_optional(form.one("sixth")) {
        Ok(sixth) => sixth,
        Err(refusal) => return Ok(ask(adult, form.one("sixth").to_owned(), Some(refusal))),
    };
    store::partnerships::set_sixth(&state.db, &adult.partnership, sixth.as_ref()).await?;
    record(&state, &adult, Deed::SixthWrite, adult.partnership.as_str()).await?;
    Ok(see_other("/partnership#sixth"))
}

fn ask(adult: Adult, typed: String, refusal: Option<Refusal>) -> Response {
    let page = SixthPage { adult, typed, refusal };
    render(page)
}
