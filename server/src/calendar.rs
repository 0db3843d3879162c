//! The sessions of a partnership that have a day, as adults read them.

use app::ideas::activity::Dated;
use domain::id::PartnershipId;
use domain::partnership::place::PlaceInFull;

use crate::dates;
use crate::error::Refused;
use crate::state::AppState;
use store::session::bookings::Booked;

/// All of them in the order of time, each with its place, if one is chosen.
pub async fn bookings_with_places(
    state: &AppState,
    partnership: &PartnershipId,
) -> Result<Vec<(Booked, Option<PlaceInFull>)>, Refused> {
    let places = store::places::in_full(&state.db, partnership).await?;
    at_places(state, partnership, &places).await
}

/// The same, where the places were read already.
pub async fn at_places(
    state: &AppState,
    partnership: &PartnershipId,
    places: &[PlaceInFull],
) -> Result<Vec<(Booked, Option<PlaceInFull>)>, Refused> {
    let place_of = |booked: Booked| {
        let place = places.iter().find(|one| Some(&one.place.id) == booked.booking.place.as_ref()).cloned();
        (booked, place)
    };
    Ok(store::bookings::of_partnership(&state.db, partnership).await?.into_iter().map(place_of).collect())
}

/// One of them, ready to be read.
pub fn dated(state: &AppState, booked: &Booked, place: Option<&PlaceInFull>) -> Dated {
    let Booked { booking, name, organisation } = booked;
    Dated {
        session: booking.session.clone(),
        name: name.clone(),
        organisation: organisation.clone(),
        day: booking.day,
        until: booking.until,
        starts: booking.starts,
        ends: booking.ends,
        place: place.map(|one| one.place.name.clone()),
        past: booking.until < dates::day_of(state.clock.now()),
    }
}
