//! What an organisation decides before real young people come.

use app::partnership::assessment::AssessmentPage;
use axum::extract::State;
use domain::partnership::assessment::{Assessment, Purpose};
use domain::people::audit::Deed;
use domain::refusal::Refusal;

use crate::dates;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/partnership/assessment";
const FIELDS: [&str; 3] = ["owner", "assessed_on", "look_again"];

/// `GET /partnership/assessment`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    if let Some((form, refusal)) = draft {
        let typed = FIELDS.map(|field| form.one(field).to_owned());
        let bases = Purpose::ALL.map(|purpose| (purpose, form.one(purpose.field()).to_owned())).into();
        return Ok(render(AssessmentPage { adult, typed, bases, refusal }));
    }
    let said = store::assessments::get(&state.db, &adult.organisation).await?;
    let typed = said
        .as_ref()
        .map(|said| [said.owner.clone(), said.assessed_on.to_string(), said.look_again.to_string()]);
    let bases = said.map(|said| said.bases).unwrap_or_default();
    let bases = bases.into_iter().map(|(purpose, basis)| (purpose, basis.code().to_owned())).collect();
    Ok(render(AssessmentPage { adult, typed: typed.unwrap_or_default(), bases, refusal: None }))
}

/// `POST /partnership/assessment`.
pub async fn set(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let days = [form.one("assessed_on"), form.one("look_again")];
    let basis = |purpose: Purpose| form.one(purpose.field()).to_owned();
    let today = dates::day_of(state.clock.now());
    let kept = match Assessment::read(form.one("owner"), days, basis, today) {
        Ok(said) => {
            let entry = state.entry(&adult, Deed::AssessmentSet, &adult.organisation);
            store::assessments::set(&state.db, &adult.organisation, &said, &entry)
                .await
                .map_err(Refusal::from)
        }
        Err(refusal) => Err(refusal),
    };
    Ok(after(&form, PAGE, PAGE, kept))
}
