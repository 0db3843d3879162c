//! What a place is like, so that the right one is found.

use app::partnership::partnership::edit::{PhotoForm, PlaceForm, PlaceFormPage};
use axum::extract::State;
use domain::id::PlaceId;
use domain::partnership::organisation::Place;
use domain::partnership::place::{Directions, FEATURES, Has, PlaceInFull};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::{IdeaWords, ShortWords, Wording};

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, record, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/places/{place}`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<PlaceId>,
) -> HandlerResult {
    let place = of_partnership(&state, &adult, &id).await?;
    ask(&state, adult, id, filled(place), None).await
}

/// `POST /partnership/places/{place}`.
pub async fn save(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<PlaceId>,
    form: FormFields,
) -> HandlerResult {
    let before = of_partnership(&state, &adult, &id).await?;
    let place = match read(before.place, &form) {
        Ok(place) => place,
        Err(refusal) => return ask(&state, adult, id, typed(&form), Some(refusal)).await,
    };
    store::places::save(&state.db, &place).await?;
    record(&state, &adult, Deed::PlaceSave, id.as_str()).await?;
    Ok(see_other("/partnership#places"))
}

/// A place of the leader's own partnership.
pub(super) async fn of_partnership(
    state: &AppState,
    adult: &Adult,
    id: &PlaceId,
) -> Result<PlaceInFull, Refused> {
    let places = store::places::in_full(&state.db, &adult.partnership).await?;
    let place = places.into_iter().find(|one| one.place.id == *id);
    place.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership"))
}

fn read(before: Place, form: &FormFields) -> Result<PlaceInFull, Refusal> {
    let short = |field: &str| Ok::<_, Refusal>(said(ShortWords::parse_optional(form.one(field))?));
    let capacity = match form.one("capacity").trim() {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Refusal::Missing { field: "capacity" })?),
    };
    let has = |feature: &'static str| (feature.to_owned(), Has::parse(form.one(feature)));
    Ok(PlaceInFull {
        place: Place {
            name: ShortWords::parse(form.needed("name")?)?.to_string(),
            features: short("short")?,
            ..before
        },
        directions: Directions {
            address: short("address")?,
            way: said(IdeaWords::parse_optional(form.one("way"))?),
            capacity,
            open: short("open")?,
        },
        features: FEATURES.into_iter().map(has).filter(|(_, has)| *has != Has::Ask).collect(),
    })
}

/// The words, or nothing.
fn said<const MAX: usize>(words: Option<Wording<MAX>>) -> String {
    words.map(|words| words.to_string()).unwrap_or_default()
}

fn filled(full: PlaceInFull) -> PlaceForm {
    let PlaceInFull { place, directions, features } = full;
    PlaceForm {
        name: place.name,
        short: place.features,
        address: directions.address,
        way: directions.way,
        capacity: directions.capacity.map(|people| people.to_string()).unwrap_or_default(),
        open: directions.open,
        features: features.into_iter().collect(),
    }
}

fn typed(form: &FormFields) -> PlaceForm {
    let one = |field: &str| form.one(field).to_owned();
    let has = |feature: &'static str| (feature.to_owned(), Has::parse(form.one(feature)));
    PlaceForm {
        name: one("name"),
        short: one("short"),
        address: one("address"),
        way: one("way"),
        capacity: one("capacity"),
        open: one("open"),
        features: FEATURES.into_iter().map(has).collect(),
    }
}

async fn ask(
    state: &AppState,
    adult: Adult,
    place: PlaceId,
    form: PlaceForm,
    refusal: Option<Refusal>,
) -> HandlerResult {
    draw(state, adult, place, (form, PhotoForm::default()), refusal).await
}

/// The page once more, with what is wrong with the photo that was sent.
pub(super) async fn ask_for_photo(
    state: &AppState,
    adult: Adult,
    place: PlaceInFull,
    photo: PhotoForm,
    refusal: Refusal,
) -> HandlerResult {
    let id = place.place.id.clone();
    draw(state, adult, id, (filled(place), photo), Some(refusal)).await
}

async fn draw(
    state: &AppState,
    adult: Adult,
    place: PlaceId,
    (form, photo): (PlaceForm, PhotoForm),
    refusal: Option<Refusal>,
) -> HandlerResult {
    let photos = store::photos::of_place(&state.db, &place).await?;
    let page = PlaceFormPage { adult, place, form, photos, photo, refusal };
    Ok(render(page))
}
