//! Is the session ready? Workers of its organisation make it so; leaders of the partnership read.

mod forms;
mod team;
mod when;

pub use team::{adults, checks, roles};
pub use when::{book, needs};

use app::session::readiness::ReadyPage;
use app::vote::tally::sentences::sentence;
use axum::extract::State;
use axum::response::Response;
use domain::id::{OrganisationId, PlaceId, SessionId};
use domain::partnership::group::Group;
use domain::partnership::place::{PlaceInFull, fitting_first};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::readiness::{Readiness, missing};
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;
use domain::vote::suppression::Profile;
use domain::vote::tally::latest_on_places;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{HomeSession, ReadableSession};
use crate::handlers::{HandlerResult, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/ready`.
pub async fn show(
    State(state): State<AppState>,
    ReadableSession { adult, session }: ReadableSession,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let mut page = page(&state, adult, session).await?;
    if let Some((form, Some(refusal))) = draft {
        let part = forms::fill(&mut page.forms, &form);
        page.wrong = Some((part, refusal));
    }
    Ok(render(page))
}

/// `POST /sessions/{session}/ready`: refused, with the names of what is missing, while anything is.
pub async fn call(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let entry = state.entry(&adult, Deed::SessionReady, &id);
    match store::readiness::call(&state.db, &id, &adult.id, &entry).await {
        Ok(()) => Ok(changed(&state, &id)),
        Err(store::Error::Refused(Refusal::Session(SessionRefusal::NotReady))) => {
            Ok(again(&form, &id, Refusal::Session(SessionRefusal::NotReady)))
        }
        Err(error) => Err(error.into()),
    }
}

/// What was sent, once more on its page.
fn again(form: &FormFields, id: &SessionId, refusal: Refusal) -> Response {
    form.again(&format!("/sessions/{id}/ready"), refusal)
}

/// All that is known of the session, with the forms as they stand.
async fn page(state: &AppState, adult: Adult, session: Session) -> Result<ReadyPage, Refused> {
    let (db, partnership) = (&state.db, &adult.partnership);
    let groups = store::groups::of_session(db, &session.id).await?;
    let booking = store::bookings::of_session(db, &session.id).await?;
    let (prepared, called) = store::readiness::of_session(db, &session.id).await?;
    let places = fitting_first(store::places::in_full(db, partnership).await?, &prepared.needs());
    let tallies = store::tallies::all_of_partnership(db, partnership, Profile::Inside).await?;
    let place = booking.as_ref().and_then(|booking| of_booking(&places, booking));
    let photos = match place {
        Some(place) => store::photos::of_place(db, &place.place.id).await?,
        None => Vec::new(),
    };
    Ok(ReadyPage {
        missing: missing(&prepared, &groups, booking.as_ref(), place),
        forms: forms::filled(&adult, booking.as_ref(), &prepared),
        may_change: adult.organisation == session.organisation && adult.role.may_run_sessions(),
        own: store::own_words::of_partnership(db, partnership).await?,
        organisations: store::organisations::of_partnership(db, partnership).await?,
        said: latest_on_places(tallies.iter()).map(|tally| (tally.question.clone(), sentence(&WORDS, tally))),
        wrong: None,
        adult,
        session,
        groups,
        booking,
        places,
        photos,
        prepared,
        called,
    })
}

/// After each change.
fn changed(state: &AppState, id: &SessionId) -> Response {
    state.live.changed(id);
    see_other(&format!("/sessions/{id}/ready"))
}

/// How far one session is.
pub async fn standing(
    state: &AppState,
    adult: &Adult,
    id: &SessionId,
    groups: &[Group],
) -> Result<Readiness, Refused> {
    let booking = store::bookings::of_session(&state.db, id).await?;
    let (prepared, called) = store::readiness::of_session(&state.db, id).await?;
    let places = store::places::in_full(&state.db, &adult.partnership).await?;
    let place = booking.as_ref().and_then(|booking| of_booking(&places, booking));
    let missing = missing(&prepared, groups, booking.as_ref(), place);
    Ok(Readiness::new(booking.is_some(), &missing, called.is_some()))
}

/// How far the sessions of an organisation are: one statement for each kind of thing, however
/// many sessions there are. A session that is not in it has no day.
pub async fn standings(
    state: &AppState,
    adult: &Adult,
) -> Result<std::collections::HashMap<SessionId, Readiness>, Refused> {
    let (db, partnership) = (&state.db, &adult.partnership);
    let own: &OrganisationId = &adult.organisation;
    let mut prepared = store::readiness::of_partnership(db, partnership).await?;
    let groups = store::groups::of_sessions(db, own).await?;
    let places = store::places::in_full(db, partnership).await?;
    let booked = store::bookings::of_partnership(db, partnership).await?;
    let standing = |booking: Booking| {
        let (said, called) = prepared.remove(&booking.session).unwrap_or_default();
        let of = groups.iter().filter(|(session, _)| *session == booking.session);
        let groups: Vec<_> = of.map(|(_, group)| group.clone()).collect();
        let missing = missing(&said, &groups, Some(&booking), of_booking(&places, &booking));
        (booking.session, Readiness::new(true, &missing, called.is_some()))
    };
    let own = booked.into_iter().filter(|one| one.organisation == *own);
    Ok(own.map(|one| one.booking).map(standing).collect())
}

fn of_booking<'a>(places: &'a [PlaceInFull], booking: &Booking) -> Option<&'a PlaceInFull> {
    place_of(places, booking.place.as_ref()?)
}

fn place_of<'a>(places: &'a [PlaceInFull], id: &PlaceId) -> Option<&'a PlaceInFull> {
    places.iter().find(|one| one.place.id == *id)
}
