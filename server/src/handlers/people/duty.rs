//! Who hears worries: leaders say who the head is, and when somebody reads.

use app::people::duty::DutyPage;
use axum::extract::State;
use domain::id::AdultId;
use domain::people::audit::Deed;
use domain::people::duty::{Duty, Hours};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/people/duty";

/// `GET /people/duty`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let duty = store::duties::get(&state.db, &adult.organisation).await?;
    let team = store::duties::team(&state.db, &adult.organisation).await?;
    let colleagues = store::adults::of_organisation(&state.db, &adult.organisation).await?;
    let may_be_head = colleagues.into_iter().map(|(one, _)| one).filter(|one| !one.role.only_reads());
    let kept = [
        duty.head.map(|head| head.to_string()).unwrap_or_default(),
        duty.hours.from.strftime("%H:%M").to_string(),
        duty.hours.until.strftime("%H:%M").to_string(),
    ];
    let (typed, refusal) = draft.map_or((kept, None), |(form, refusal)| {
        (["head", "reads_from", "reads_until"].map(|field| form.one(field).to_owned()), refusal)
    });
    let may_be_head = may_be_head.collect();
    Ok(render(DutyPage { adult, team, may_be_head, typed, refusal }))
}

/// `POST /people/duty`.
pub async fn set(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let kept = match read(&form) {
        Ok(duty) => keep(&state, &duty, &adult).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, PAGE, PAGE, kept))
}

async fn keep(state: &AppState, duty: &Duty, adult: &Adult) -> Result<(), store::Error> {
    let entry = state.entry(adult, Deed::DutySet, &adult.organisation);
    store::duties::set(&state.db, &adult.organisation, duty, &entry).await
}

fn read(form: &FormFields) -> Result<Duty, Refusal> {
    let head = Some(form.one("head")).filter(|head| !head.is_empty());
    let head = head.map(str::parse::<AdultId>).transpose().map_err(|_| Refusal::Unfit { field: "head" })?;
    Ok(Duty { head, hours: Hours::read(form.one("reads_from"), form.one("reads_until"))? })
}
