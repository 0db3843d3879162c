//! How pages look for somebody: chosen by themselves, kept on the device.

use app::frame::Looks;
use app::people::for_me::{ForMePage, OF_PRESSING, PressingPage};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use crate::extractors::cookies::{self, For};
use crate::extractors::draft::came_from;
use crate::extractors::form::FormFields;
use crate::extractors::looks;
use crate::extractors::people::{MaybePupil, PupilSession};
use crate::handlers::see_other;
use crate::page::render;
use crate::respond::is_own_address;
use crate::state::AppState;

const HERE: &str = "/for-me";
/// What takes every choice back, but how somebody presses: without it they could not choose again.
const USUAL: &str = "usual";

/// Where to go on afterwards.
#[derive(Deserialize)]
pub struct Back {
    back: Option<String>,
}

/// `GET /for-me`.
pub async fn form(
    State(state): State<AppState>,
    MaybePupil(known): MaybePupil,
    Query(Back { back }): Query<Back>,
    headers: HeaderMap,
) -> Response {
    let from = back.or_else(|| came_from(&state, &headers)).filter(|from| is_own_address(from));
    let elsewhere = from.filter(|from| !from.starts_with(HERE) && !from.starts_with("/language"));
    let back = elsewhere.unwrap_or_else(|| front(known.as_ref()).to_owned());
    let pressing = format!("{HERE}/pressing?back={}", in_address(&back));
    render(ForMePage { me: known.as_ref().map(PupilSession::me), back, pressing })
}

/// `GET /for-me/pressing`.
pub async fn pressing(MaybePupil(known): MaybePupil, Query(Back { back }): Query<Back>) -> Response {
    let back = back.filter(|back| is_own_address(back));
    render(PressingPage {
        me: known.as_ref().map(PupilSession::me),
        back: back.unwrap_or_else(|| front(known.as_ref()).to_owned()),
    })
}

/// `POST /for-me`: one choice more, and the page again, which shows it. What is no choice changes nothing.
pub async fn choose(
    State(state): State<AppState>,
    MaybePupil(known): MaybePupil,
    headers: HeaderMap,
    form: FormFields,
) -> Response {
    let mut response = see_other(&format!("{HERE}?back={}", in_address(form.one("back"))));
    let (kept, choice) = (looks::read(&headers), form.one("choose"));
    let looks = if choice == USUAL { as_usual(kept.now()) } else { kept.now().with(choice) };
    looks::keep(&state, &mut response, kept.chosen(looks, goes_back(&state, &headers, known.as_ref())));
    response
}

/// `POST /for-me/pressing`: all of it at once, and the page of looks again.
pub async fn press(
    State(state): State<AppState>,
    MaybePupil(known): MaybePupil,
    headers: HeaderMap,
    form: FormFields,
) -> Response {
    let mut response = see_other(&format!("{HERE}?back={}", in_address(form.one("back"))));
    let kept = looks::read(&headers);
    let looks = OF_PRESSING.iter().fold(kept.now(), |looks, (name, choices)| {
        let choice = form.one(name);
        if choices.contains(&choice) { looks.with(choice) } else { looks }
    });
    looks::keep(&state, &mut response, kept.chosen(looks, goes_back(&state, &headers, known.as_ref())));
    response
}

/// Whether it goes when the device is passed on. On a tablet it does so from its door on.
fn goes_back(state: &AppState, headers: &HeaderMap, known: Option<&PupilSession>) -> bool {
    known.is_some() || cookies::token(state, headers, For::Tablet).is_some()
}

/// As for everybody, and pressed as before.
fn as_usual(now: Looks) -> Looks {
    let pressing = OF_PRESSING.into_iter().flat_map(|(_, choices)| choices);
    pressing.filter(|choice| now.has(choice)).fold(Looks::default(), |looks, choice| looks.with(choice))
}

fn front(known: Option<&PupilSession>) -> &'static str {
    if known.is_some() { "/now" } else { "/" }
}

fn in_address(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
