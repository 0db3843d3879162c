//! What was looked at in a place: said by a leader, with the day and a job title.

use app::partnership::partnership::edit::PlaceCheckForm;
use axum::extract::State;
use domain::id::PlaceCheckId;
use domain::partnership::place_check::PlaceCheck;
use domain::people::audit::Deed;
use domain::refusal::Refusal;

use crate::dates;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnPlace;
use crate::handlers::{HandlerResult, after, see_other};
use crate::state::AppState;

/// The fields of the form: what, by whom, when, until when.
const FIELDS: [&str; 4] = ["looked", "checked_by", "on", "runs_out"];

/// `POST /partnership/places/{place}/checks`.
pub async fn say(
    State(state): State<AppState>,
    OwnPlace { adult, full }: OwnPlace,
    form: FormFields,
) -> HandlerResult {
    let place = full.place.id;
    let today = dates::day_of(state.clock.now());
    let entry = state.entry(&adult, Deed::PlaceCheckSay, &place);
    let typed = FIELDS.map(|field| form.one(field));
    let kept = match PlaceCheck::read(state.chance.id().into(), typed, today) {
        Ok(check) => store::place_checks::say(&state.db, &place, &check, &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    let page = format!("/partnership/places/{place}");
    Ok(after(&form, &page, &format!("{page}#place-checks"), kept))
}

/// `POST /partnership/places/{place}/checks/remove`.
pub async fn remove(
    State(state): State<AppState>,
    OwnPlace { adult, full }: OwnPlace,
    form: FormFields,
) -> HandlerResult {
    let place = full.place.id;
    let page = format!("/partnership/places/{place}#place-checks");
    let check: PlaceCheckId = form.one("check").parse().map_err(|_| Refusal::UnreadableForm)?;
    let entry = state.entry(&adult, Deed::PlaceCheckRemove, &place);
    store::place_checks::remove(&state.db, &place, &check, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(&page))?;
    Ok(see_other(&page))
}

/// The form as it was typed.
pub(super) fn typed(form: &FormFields) -> PlaceCheckForm {
    let [looked, by, on, until] = FIELDS.map(|field| form.one(field).to_owned());
    PlaceCheckForm { looked, by, on, until }
}
