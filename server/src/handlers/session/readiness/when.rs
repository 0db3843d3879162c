//! When and where: what the session needs, the day, the place, and why there.

use axum::extract::State;
use domain::id::{PlaceId, SessionId};
use domain::partnership::group::Group;
use domain::partnership::place::PlaceInFull;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::booking::{Booking, last_day, times};
use domain::session::readiness::{self, Preparation};
use domain::time;
use domain::wording::ShortWords;
use jiff::civil::Date;

use super::{again, changed, place_of};
use crate::dates;
use crate::extractors::form::FormFields;
use crate::extractors::own::HomeSession;
use crate::handlers::HandlerResult;
use crate::state::AppState;

/// `POST /sessions/{session}/needs`: a reason that was given before there was more to miss is
/// asked for anew.
pub async fn needs(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let places = store::places::in_full(&state.db, &adult.partnership).await?;
    let own = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let needs = readiness::needs(&own, |feature| form.all("need").any(|one| one == feature));
    let change = |prepared: &mut Preparation, booking: &mut Option<Booking>| {
        let known = prepared.needs();
        let place = booking.as_ref().and_then(|one| place_of(&places, one.place.as_ref()?));
        let more = place
            .is_some_and(|place| place.lacks(&needs).iter().any(|(feature, _)| !known.contains(feature)));
        if let Some(booking) = booking.as_mut().filter(|_| more) {
            booking.why_place = None;
        }
        prepared.needs = needs.into_iter().map(str::to_owned).collect();
        Ok(())
    };
    let entry = state.entry(&adult, Deed::SessionNeeds, &id);
    store::readiness::change(&state.db, &id, &entry, &state.opening(), change).await?;
    Ok(changed(&state, &id))
}

/// `POST /sessions/{session}/booking`.
pub async fn book(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let places = store::places::in_full(&state.db, &adult.partnership).await?;
    let groups = store::groups::of_session(&state.db, &id).await?;
    let today = dates::day_of(state.clock.now());
    let change = |prepared: &mut Preparation, booking: &mut Option<Booking>| {
        let was = booking.as_ref().and_then(|booking| booking.place.clone());
        let read = Reading { places: &places, groups: &groups, prepared, today, was };
        *booking = Some(read.booking(&id, &form)?);
        Ok(())
    };
    let entry = state.entry(&adult, Deed::SessionBook, &id);
    match store::readiness::change(&state.db, &id, &entry, &state.opening(), change).await {
        Ok(()) => Ok(changed(&state, &id)),
        Err(store::Error::Refused(refusal)) => Ok(again(&form, &id, refusal)),
        Err(error) => Err(error.into()),
    }
}

/// What a booking is read beside.
struct Reading<'a> {
    places: &'a [PlaceInFull],
    groups: &'a [Group],
    prepared: &'a Preparation,
    today: Date,
    /// The place that is chosen until now.
    was: Option<PlaceId>,
}

impl Reading<'_> {
    /// A place that misses what is needed, or is too small, is chosen only with a reason.
    fn booking(&self, session: &SessionId, form: &FormFields) -> Result<Booking, Refusal> {
        let (day, starts, ends) = times(form.one("day"), form.one("starts"), form.one("ends"))?;
        let day = time::held_day("day", day, self.today)?;
        let until = last_day(form.one("until"), day)?;
        let place = match form.one("place") {
            "" => None,
            typed => Some(place_of(self.places, &typed.into()).ok_or(Refusal::UnreadableForm)?),
        };
        // One that was put away stays where it was chosen before.
        if place.is_some_and(|place| place.put_away && self.was.as_ref() != Some(&place.place.id)) {
            return Err(Refusal::UnreadableForm);
        }
        let too_much = place.is_some_and(|place| self.prepared.is_too_much_for(place, self.groups));
        let why_place = ShortWords::parse_optional(form.one("why_place"))?.filter(|_| too_much);
        if too_much && why_place.is_none() {
            return Err(Refusal::Missing { field: "why_place" });
        }
        let place = place.map(|place| place.place.id.clone());
        Ok(Booking { session: session.clone(), day, until, starts, ends, place, why_place })
    }
}
