//! Which language somebody reads: chosen by themselves, kept on the device.

use app::languages::{LANGUAGES, Language};
use app::people::language::{LanguageChoice, LanguagePage};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

use crate::extractors::draft::came_from;
use crate::extractors::form::FormFields;
use crate::extractors::language;
use crate::extractors::people::{MaybePupil, PupilSession};
use crate::handlers::see_other;
use crate::locale::{is_checked, words};
use crate::page::render;
use crate::respond::is_own_address;
use crate::state::AppState;

/// `GET /language`.
pub async fn form(
    State(state): State<AppState>,
    MaybePupil(known): MaybePupil,
    headers: HeaderMap,
) -> Response {
    let back = came_from(&state, &headers).filter(|from| from != "/language");
    let choice = |language: Language| LanguageChoice {
        note: if is_checked(language) { String::new() } else { words(language).t("language-unchecked") },
        language,
    };
    render(LanguagePage {
        me: known.as_ref().map(PupilSession::me),
        back: back.unwrap_or_else(|| "/".to_owned()),
        choices: LANGUAGES.map(choice).to_vec(),
    })
}

/// `POST /language`: back to where somebody came from, in that language. One that nobody speaks here changes
/// nothing.
pub async fn choose(State(state): State<AppState>, form: FormFields) -> Response {
    let back = form.one("back");
    let mut response = see_other(if is_own_address(back) { back } else { "/" });
    if let Some(language) = Language::find(form.one("language")) {
        language::choose(&state, &mut response, language);
    }
    response
}
