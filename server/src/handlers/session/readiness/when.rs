//! When and where: what the session needs, the day, the place, and why there.

use app::session::readiness::{Part, ReadyPage};
use axum::extract::State;
use domain::id::SessionId;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::booking::{Booking, times};
use domain::session::readiness;
use domain::wording::ShortWords;

use super::{again, forms, page, settle};
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::handlers::HandlerResult;
use crate::handlers::session::room::own;
use crate::state::AppState;

use crate::extractors::people::Worker;

/// `POST /sessions/{session}/needs`: a reason that was given before there was more to miss is
/// asked for anew.
pub async fn needs(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
    form: FormFields,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let before = page(&state, adult.clone(), session.clone()).await?;
    let needs = readiness::needs(|feature| form.all("need").any(|one| one == feature));
    if let (Some(place), Some(booking)) = (before.place(), before.booking.clone()) {
        let known = before.prepared.needs();
        if place.lacks(&needs).iter().any(|(feature, _)| !known.contains(feature)) {
            store::bookings::set(&state.db, &Booking { why_place: None, ..booking }).await?;
        }
    }
    let needs = needs.into_iter().map(str::to_owned).collect();
    store::readiness::change(&state.db, &id, |prepared| prepared.needs = needs).await?;
    settle(&state, adult, session, Deed::SessionNeeds).await
}

/// `POST /sessions/{session}/booking`.
pub async fn book(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
    form: FormFields,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let mut page = page(&state, adult.clone(), session.clone()).await?;
    let booking = match read(&page, &form) {
        Ok(booking) => booking,
        Err(refusal) => {
            page.forms.when = forms::typed_when(&form);
            return Ok(again(page, Part::When, refusal));
        }
    };
    store::bookings::set(&state.db, &booking).await?;
    settle(&state, adult, session, Deed::SessionBook).await
}

/// A place that misses what is needed, or is too small, is chosen only with a reason.
fn read(page: &ReadyPage, form: &FormFields) -> Result<Booking, Refusal> {
    let (day, starts, ends) = times(form.one("day"), form.one("starts"), form.one("ends"))?;
    let place = match form.one("place") {
        "" => None,
        typed => Some(
            page.places.iter().find(|one| one.place.id.as_str() == typed).ok_or(Refusal::UnreadableForm)?,
        ),
    };
    let too_much = place.is_some_and(|place| page.prepared.is_too_much_for(place, &page.groups));
    let why_place = ShortWords::parse_optional(form.one("why_place"))?.filter(|_| too_much);
    if too_much && why_place.is_none() {
        return Err(Refusal::Missing { field: "why_place" });
    }
    let place = place.map(|place| place.place.id.clone());
    Ok(Booking { session: page.session.id.clone(), day, starts, ends, place, why_place })
}
