//! How pages look for somebody: chosen by themselves, kept on the device.

use app::frame::Looks;
use app::people::for_me::ForMePage;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use crate::extractors::draft::came_from;
use crate::extractors::form::FormFields;
use crate::extractors::looks;
use crate::extractors::people::{MaybePupil, PupilSession};
use crate::handlers::see_other;
use crate::page::render;
use crate::respond::is_own_address;
use crate::state::AppState;

const HERE: &str = "/for-me";
/// What takes every choice back.
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
    let front = if known.is_some() { "/now" } else { "/" };
    render(ForMePage {
        me: known.as_ref().map(PupilSession::me),
        back: elsewhere.unwrap_or_else(|| front.to_owned()),
    })
}

/// `POST /for-me`: one choice more, and the page again, which shows it. What is no choice changes nothing.
pub async fn choose(
    State(state): State<AppState>,
    MaybePupil(known): MaybePupil,
    headers: HeaderMap,
    form: FormFields,
) -> Response {
    let back: String = form_urlencoded::byte_serialize(form.one("back").as_bytes()).collect();
    let mut response = see_other(&format!("{HERE}?back={back}"));
    let (kept, choice) = (looks::of(&headers), form.one("choose"));
    let looks = if choice == USUAL { Looks::default() } else { kept.now().with(choice) };
    looks::keep(&state, &mut response, kept.chosen(looks, known.is_some()));
    response
}
