//! What a place is like, so that the right one is found.

use std::collections::BTreeMap;

use app::partnership::partnership::edit::{
    NewPlacePage, PhotoForm, PlaceCheckForm, PlaceForm, PlaceFormPage, PlacesPage,
};
use axum::extract::State;
use domain::partnership::own_word::{OwnList, OwnWord, in_use};
use domain::partnership::place::{Directions, FEATURES, Has, Place, PlaceInFull};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::{IdeaWords, ShortWords, Wording};
use jiff::civil::Date;

use super::place_check;
use crate::dates;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnPlace;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/partnership/places";

/// `GET /partnership/places`.
pub async fn list(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let all = store::places::in_full(&state.db, &adult.partnership).await?;
    let (old, places) = all.into_iter().partition(|place| place.put_away);
    let today = dates::day_of(state.clock.now());
    Ok(render(PlacesPage { adult, places, old, today }))
}

/// `GET /partnership/places/new`.
pub async fn new(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let own = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let (form, refusal) = draft.map(|(form, refusal)| (typed(&form, &own), refusal)).unwrap_or_default();
    Ok(render(NewPlacePage { adult, own, form, refusal }))
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
    let new = PlaceInFull {
        place,
        directions: Directions::default(),
        features: BTreeMap::new(),
        checks: Vec::new(),
        put_away: false,
    };
    let own = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let kept = match read(new, &form, &own) {
        Ok(full) => store::places::make(&state.db, &full, &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, "/partnership/places/new", PAGE, kept))
}

/// `POST /partnership/places/{place}/put-away`.
///
/// What is booked there is asked about first, by name.
pub async fn put_away(
    State(state): State<AppState>,
    OwnPlace { adult, full }: OwnPlace,
    form: FormFields,
) -> HandlerResult {
    let id = full.place.id;
    let entry = state.entry(&adult, Deed::PlaceArchive, &id);
    let (today, sure) = (dates::day_of(state.clock.now()), form.one("sure") == "1");
    let booked = store::places::archive(&state.db, &id, (today, sure), &entry).await?;
    if booked.is_empty() {
        return Ok(see_other(PAGE));
    }
    let refusal = Refusal::Partnership(PartnershipRefusal::PlaceBooked { by: in_words(booked) });
    Ok(form.again(&format!("/partnership/places/{id}"), refusal))
}

/// "Thursday 3 December, Cooking".
fn in_words(booked: Vec<(Date, String)>) -> String {
    let words = booked.into_iter().map(|(day, name)| [WORDS.day(day), name].join(", "));
    words.collect::<Vec<_>>().join("; ")
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
    let own = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let page = PlaceFormPage {
        adult,
        place,
        own,
        put_away: full.put_away,
        booked: store::places::booked(&state.db, &full.place.id, dates::day_of(state.clock.now())).await?,
        checks: full.checks.clone(),
        today: dates::day_of(state.clock.now()),
        check: PlaceCheckForm::default(),
        photos,
        photo: PhotoForm::default(),
        form: filled(full),
        refusal: None,
    };
    Ok(render(match draft {
        None => page,
        // Each of the three forms on the page has a field that the others have not.
        Some((form, refusal)) if form.has("alt") => {
            PlaceFormPage { photo: PhotoForm { alt: form.one("alt").to_owned() }, refusal, ..page }
        }
        Some((_, refusal @ Some(Refusal::Partnership(PartnershipRefusal::PlaceBooked { .. })))) => {
            PlaceFormPage { refusal, ..page }
        }
        Some((form, refusal)) if form.has("looked") => {
            PlaceFormPage { check: place_check::typed(&form), refusal, ..page }
        }
        Some((form, refusal)) => PlaceFormPage { form: typed(&form, &page.own), refusal, ..page },
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
    let own = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let kept = store::places::save(&state.db, &id, &entry, |before| read(before, &form, &own)).await;
    Ok(after(&form, &format!("/partnership/places/{id}"), "/partnership/agreed#places", kept))
}

fn read(before: PlaceInFull, form: &FormFields, own: &[OwnWord]) -> Result<PlaceInFull, Refusal> {
    let short = |field: &str| Ok::<_, Refusal>(said(ShortWords::parse_optional(form.one(field))?));
    let capacity = match form.one("capacity").trim() {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Refusal::Unfit { field: "capacity" })?),
    };
    // What was said of a feature that was put away waits until it is brought back.
    let mut features = before.features;
    for feature in asked_about(own) {
        match Has::parse(form.one(feature)) {
            Has::Ask => features.remove(feature),
            has => features.insert(feature.to_owned(), has),
        };
    }
    Ok(PlaceInFull {
        place: Place {
            name: ShortWords::parse(form.needed("name")?)?.to_string(),
            features: short("short")?,
            ..before.place
        },
        directions: Directions {
            address: short("address")?,
            way: said(IdeaWords::parse_optional(form.one("way"))?),
            capacity,
            open: short("open")?,
        },
        features,
        ..before
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

fn typed(form: &FormFields, own: &[OwnWord]) -> PlaceForm {
    let one = |field: &str| form.one(field).to_owned();
    let has = |feature: &str| (feature.to_owned(), Has::parse(form.one(feature)));
    PlaceForm {
        name: one("name"),
        short: one("short"),
        address: one("address"),
        way: one("way"),
        capacity: one("capacity"),
        open: one("open"),
        features: asked_about(own).map(has).collect(),
    }
}

/// What is asked of every place: the list to begin with, then the partnership's own.
fn asked_about(own: &[OwnWord]) -> impl Iterator<Item = &str> {
    FEATURES.into_iter().chain(in_use(own, OwnList::Features).map(|one| one.id.as_str()))
}
