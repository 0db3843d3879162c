//! What a place is like, so that the right one is found.

use app::partnership::partnership::edit::{NewPlacePage, PhotoForm, PlaceForm, PlaceFormPage, PlacesPage};
use axum::extract::State;
use domain::partnership::place::{Directions, FEATURES, Has, Place, PlaceInFull};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::{IdeaWords, ShortWords, Wording};

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnPlace;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/partnership/places";

/// `GET /partnership/places`.
pub async fn list(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let all = store::places::in_full(&state.db, &adult.partnership).await?;
    let (old, places) = all.into_iter().partition(|place| place.put_away);
    Ok(render(PlacesPage { adult, places, old }))
}

/// `GET /partnership/places/new`.
pub async fn new(Leader(adult): Leader, Drafted(draft): Drafted) -> HandlerResult {
    let (form, refusal) = draft.map(|(form, refusal)| (typed(&form), refusal)).unwrap_or_default();
    Ok(render(NewPlacePage { adult, form, refusal }))
}

/// `POST /partnership/places`: one more. Places are the partnership's: any of its leaders makes one.
pub async fn make(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let place = Place {
        id: state.chance.id().into(),
        partnership: adult.partnership.clone(),
        name: String::new(),
        features: String::new(),
    };
    let entry = state.entry(&adult, Deed::PlaceMake, &place.id);
    let kept = match read((place, false), &form) {
        Ok(full) => store::places::make(&state.db, &full, &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, "/partnership/places/new", PAGE, kept))
}

/// `POST /partnership/places/{place}/put-away`.
pub async fn put_away(State(state): State<AppState>, OwnPlace { adult, full }: OwnPlace) -> HandlerResult {
    let entry = state.entry(&adult, Deed::PlaceArchive, &full.place.id);
    store::places::archive(&state.db, &full.place.id, &entry).await?;
    Ok(see_other(PAGE))
}

/// `POST /partnership/places/{place}/bring-back`.
pub async fn bring_back(State(state): State<AppState>, OwnPlace { adult, full }: OwnPlace) -> HandlerResult {
    let entry = state.entry(&adult, Deed::PlaceBringBack, &full.place.id);
    store::places::bring_back(&state.db, &full.place.id, &entry).await?;
    Ok(see_other(PAGE))
}

/// `GET /partnership/places/{place}`.
pub async fn form(
    State(state): State<AppState>,
    OwnPlace { adult, full }: OwnPlace,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let place = full.place.id.clone();
    let photos = store::photos::of_place(&state.db, &place).await?;
    let put_away = full.put_away;
    let page = |form, photo, refusal| PlaceFormPage { adult, place, form, put_away, photos, photo, refusal };
    Ok(render(match draft {
        None => page(filled(full), PhotoForm::default(), None),
        // Of the two forms on the page only that of a photo has this field.
        Some((form, refusal)) if form.has("alt") => {
            page(filled(full), PhotoForm { alt: form.one("alt").to_owned() }, refusal)
        }
        Some((form, refusal)) => page(typed(&form), PhotoForm::default(), refusal),
    }))
}

/// `POST /partnership/places/{place}`.
pub async fn save(
    State(state): State<AppState>,
    OwnPlace { adult, full }: OwnPlace,
    form: FormFields,
) -> HandlerResult {
    let id = full.place.id;
    let entry = state.entry(&adult, Deed::PlaceSave, &id);
    let kept =
        store::places::save(&state.db, &id, &entry, |before| read((before.place, before.put_away), &form))
            .await;
    Ok(after(&form, &format!("/partnership/places/{id}"), "/partnership#places", kept))
}

fn read((before, put_away): (Place, bool), form: &FormFields) -> Result<PlaceInFull, Refusal> {
    let short = |field: &str| Ok::<_, Refusal>(said(ShortWords::parse_optional(form.one(field))?));
    let capacity = match form.one("capacity").trim() {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Refusal::Unfit { field: "capacity" })?),
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
        put_away,
    })
}

/// The words, or nothing.
fn said<const MAX: usize>(words: Option<Wording<MAX>>) -> String {
    words.map(|words| words.to_string()).unwrap_or_default()
}

fn filled(full: PlaceInFull) -> PlaceForm {
    let PlaceInFull { place, directions, features, .. } = full;
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
