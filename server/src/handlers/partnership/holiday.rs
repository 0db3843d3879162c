//! Days without school: leaders write them down, so that a promise of five school days is kept in
//! days on which pupils are there.

use app::partnership::partnership::edit::{HolidayForm, HolidayLine, HolidaysPage};
use axum::extract::State;
use domain::partnership::holiday::{Holiday, days};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnHoliday;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/partnership/holidays";

/// `GET /partnership/holidays`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let holidays = store::holidays::of_partnership(&state.db, &adult.partnership).await?;
    let holidays = holidays.into_iter().map(line).collect();
    let (form, refusal) = draft.map(|(form, refusal)| (typed(&form), refusal)).unwrap_or_default();
    Ok(render(HolidaysPage { adult, holidays, form, refusal }))
}

/// `POST /partnership/holidays`: one more.
pub async fn add(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let kept = match read(&state, &form) {
        Ok(holiday) => {
            let entry = state.entry(&adult, Deed::HolidayAdd, &holiday.id);
            store::holidays::insert(&state.db, &adult.partnership, &holiday, &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, PAGE, PAGE, kept))
}

/// `POST /partnership/holidays/{holiday}/remove`.
pub async fn remove(
    State(state): State<AppState>,
    OwnHoliday { adult, holiday }: OwnHoliday,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::HolidayRemove, &holiday.id);
    store::holidays::remove(&state.db, &adult.partnership, &holiday.id, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(PAGE))?;
    Ok(see_other(PAGE))
}

fn read(state: &AppState, form: &FormFields) -> Result<Holiday, Refusal> {
    let name = ShortWords::parse_optional(form.one("holiday"))?;
    let name = name.ok_or(Refusal::Missing { field: "holiday" })?;
    let (first, last) = days(form.one("day"), form.one("last_day"), dates::day_of(state.clock.now()))?;
    Ok(Holiday { id: state.chance.id().into(), name, first, last })
}

fn typed(form: &FormFields) -> HolidayForm {
    let one = |field: &str| form.one(field).to_owned();
    HolidayForm { name: one("holiday"), first: one("day"), last: one("last_day") }
}

fn line(holiday: Holiday) -> HolidayLine {
    HolidayLine {
        id: holiday.id,
        name: holiday.name.to_string(),
        first: holiday.first,
        last: Some(holiday.last).filter(|last| *last != holiday.first),
    }
}
