//! What an organisation saw of an outcome for which nothing is counted.

use app::partnership::partnership::edit::NotePage;
use axum::extract::{RawQuery, State};
use domain::id::OutcomeCode;
use domain::ideas::signal::Signal;
use domain::partnership::outcome::WantedOutcome;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::NoteWords;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnOrganisation;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/outcomes/note?code=BEHA`.
pub async fn form(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    RawQuery(query): RawQuery,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let query = query.unwrap_or_default();
    let code = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "code");
    let (code, outcome) = noted(&state, &adult, &code.map(|(_, code)| code).unwrap_or_default()).await?;
    // The notes of all outcomes have one address, but for what is asked.
    let draft = draft.filter(|(form, _)| form.one("code") == code.as_str());
    let mut notes = store::notes::of_partnership(&state.db, &adult.partnership).await?.into_iter();
    let own = notes.find(|one| one.organisation == organisation.id && one.code == code.as_str());
    let before = || own.map(|one| one.words.to_string()).unwrap_or_default();
    let (typed, refusal) =
        draft.map_or_else(|| (before(), None), |(form, refusal)| (form.one("note").to_owned(), refusal));
    Ok(render(NotePage { adult, organisation: organisation.name, outcome, typed, refusal }))
}

/// `POST /partnership/outcomes/note`: the leader's own organisation; an empty box takes it away.
pub async fn write(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    form: FormFields,
) -> HandlerResult {
    let (code, _) = noted(&state, &adult, form.one("code")).await?;
    let entry = state.entry(&adult, Deed::OutcomesNote, &code);
    let kept = match NoteWords::parse_optional(form.one("note")) {
        Ok(words) => store::notes::set(&state.db, &organisation.id, &code, words.as_ref(), &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    let page = format!("/partnership/outcomes/note?code={code}");
    Ok(after(&form, &page, &format!("/partnership/agreed#signal-{code}"), kept))
}

/// The outcome of this code, when the partnership has it and it is one to write about.
async fn noted(
    state: &AppState,
    adult: &Adult,
    typed: &str,
) -> Result<(OutcomeCode, WantedOutcome), Refused> {
    let nothing = || Refused::from(Refusal::NoSuchPage).back_to("/partnership");
    let code: OutcomeCode = typed.parse().map_err(|_| nothing())?;
    let outcomes = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let outcome = outcomes.into_iter().find(|one| one.code == code.as_str());
    let outcome = outcome.filter(|one| Signal::for_outcome(&one.code) == Signal::Note).ok_or_else(nothing)?;
    Ok((code, outcome))
}
