//! The clocks: read by all who work with young people, set by leaders, and that of worries by who hears them.

use std::collections::BTreeMap;

use app::people::retention::RetentionPage;
use axum::extract::State;
use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::people::retention::Kind;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::time::Moment;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::{SetsClocks, Staff};
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/people/retention";

/// `GET /people/retention`.
pub async fn show(
    State(state): State<AppState>,
    Staff(adult): Staff,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let chosen = store::retentions::of_organisation(&state.db, &adult.organisation).await?;
    let (form, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let value = |kind: Kind| {
        let days = kind.days()?;
        let kept = chosen.get(&kind).copied().unwrap_or(days.usual).to_string();
        Some((kind, form.as_ref().map_or(kept, |form| form.one(kind.field()).to_owned())))
    };
    let typed = Kind::ALL.into_iter().filter(|kind| kind.may_be_set_by(adult.role)).filter_map(value);
    let typed: BTreeMap<_, _> = typed.collect();
    let runs = store::retentions::last_runs(&state.db).await?.iter().filter_map(run).collect();
    Ok(render(RetentionPage { adult, chosen, typed, runs, refusal }))
}

/// `POST /people/retention`: each sets what is theirs.
pub async fn set(
    State(state): State<AppState>,
    SetsClocks(adult): SetsClocks,
    form: FormFields,
) -> HandlerResult {
    // Who hears worries and is held sets no clock of theirs.
    let team = store::duties::team(&state.db, &adult.organisation).await?;
    if adult.role.hears_worries() && team.holds(&adult.id) {
        return Err(Refused::from(PeopleRefusal::WorriesHeld).back_to(PAGE));
    }
    let kept = match read(&form, adult.role) {
        Ok(chosen) => {
            let entry = state.entry(&adult, Deed::RetentionSet, &adult.organisation);
            store::retentions::set(&state.db, &adult, &chosen, &entry).await.map_err(Refusal::from)
        }
        Err(refusal) => Err(refusal),
    };
    Ok(after(&form, PAGE, PAGE, kept))
}

fn read(form: &FormFields, role: Role) -> Result<Vec<(Kind, i64)>, Refusal> {
    let mine = Kind::ALL.into_iter().filter(|kind| kind.may_be_set_by(role));
    mine.map(|kind| Ok((kind, kind.read(form.one(kind.field()))?))).collect()
}

/// "voices: 3", as the trail has it.
fn run((at, about): &(Moment, String)) -> Option<(Moment, Kind, u64)> {
    let (kind, rows) = about.split_once(": ")?;
    Some((*at, Kind::parse(kind)?, rows.parse().ok()?))
}
