//! What an organisation saw of an outcome for which nothing is counted.

use app::partnership::partnership::edit::NotePage;
use axum::extract::{RawQuery, State};
use domain::ideas::signal::Signal;
use domain::partnership::outcome::WantedOutcome;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::NoteWords;

use super::ingredients;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, record, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/outcomes/note?code=BEHA`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    RawQuery(query): RawQuery,
) -> HandlerResult {
    let query = query.unwrap_or_default();
    let code = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "code");
    let outcome = noted(&state, &adult, code.map(|(_, code)| code.into_owned()).unwrap_or_default()).await?;
    let notes = store::notes::of_partnership(&state.db, &adult.partnership).await?;
    let own =
        notes.into_iter().find(|one| one.organisation == adult.organisation && one.code == outcome.code);
    ask(&state, adult, outcome, own.map(|one| one.words.to_string()).unwrap_or_default(), None).await
}

/// `POST /partnership/outcomes/note`: the leader's own organisation; an empty box takes it away.
pub async fn write(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let outcome = noted(&state, &adult, form.one("code").to_owned()).await?;
    let words = match NoteWords::parse_optional(form.one("note")) {
        Ok(words) => words,
        Err(refusal) => {
            return ask(&state, adult, outcome, form.one("note").to_owned(), Some(refusal)).await;
        }
    };
    store::notes::set(&state.db, &adult.organisation, &outcome.code, words.as_ref()).await?;
    record(&state, &adult, Deed::OutcomesNote, &outcome.code).await?;
    Ok(see_other(&format!("/partnership#signal-{}", outcome.code)))
}

/// The outcome of this code, when the partnership has it and it is one to write about.
async fn noted(state: &AppState, adult: &Adult, code: String) -> Result<WantedOutcome, Refused> {
    let outcomes = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let outcome = outcomes.into_iter().find(|one| one.code == code && Signal::of(&code) == Signal::Note);
    outcome.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership"))
}

async fn ask(
    state: &AppState,
    adult: Adult,
    outcome: WantedOutcome,
    typed: String,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let organisation = ingredients::own(state, &adult).await?.name;
    let page = NotePage { adult, organisation, outcome, typed, refusal };
    Ok(render(page))
}
