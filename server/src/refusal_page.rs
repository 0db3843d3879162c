//! What the server will not do, said kindly: one place gives every refusal its page and, when the
//! fault is ours, its line in the log.

use app::people::worry::RefusalPage;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::Response;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use tower_http::csrf::ProtectionError;

use crate::error::{Reason, refused, status};
use crate::extractors::audience::{Audience, Reader};
use crate::extractors::cookies::{self, For};
use crate::extractors::{language, looks};
use crate::health::is_watching;
use crate::page::{self, render};
use crate::state::AppState;

/// Draws the page of every refusal, also of those that the router or a layer made.
pub async fn with_pages(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let audience =
        Audience::who_reads(language::read(request.headers()), looks::read(request.headers()).now())
            .on_a_tablet(cookies::token(&state, request.headers(), For::Tablet).is_some());
    request.extensions_mut().insert(audience.clone());
    let path = request.uri().path().to_owned();
    let device = known(&state, request.headers());
    let from = (request.method() == Method::POST).then(|| said_from(request.headers()));
    let wants_page = request.method() != Method::HEAD && !path.starts_with("/pkg/") && !is_watching(&path);
    let response = next.run(request).await;
    if let (Some(why), Some(from)) = (response.extensions().get::<ProtectionError>(), from) {
        tracing::warn!("a form was refused: {why}. {from}, and people find us at {}", state.public_url);
    }
    let Some(refused) = refused(&response).filter(|_| wants_page) else { return response };
    let answer = status(&refused.refusal);
    if answer.is_server_error() {
        tracing::error!(status = answer.as_u16(), "{}", refused.refusal);
    }
    let adult = audience.reader() == Reader::Adult || device == Reader::Adult;
    let back = refused.back.unwrap_or_else(|| if adult { "/sessions".into() } else { "/now".into() });
    let back = if matches!(
        refused.refusal,
        Refusal::People(PeopleRefusal::NotIn) | Refusal::Session(SessionRefusal::CodeNotOpen)
    ) {
        "/".to_owned()
    } else {
        back
    };
    let reason = Reason(refused.refusal.key());
    let page = RefusalPage { refusal: refused.refusal, back, kept: refused.kept, adult };
    let mut drawn = page::drawn(&state, render(page), None, &audience).await;
    drawn.extensions_mut().insert(reason);
    for cookie in response.headers().get_all("set-cookie") {
        drawn.headers_mut().append("set-cookie", cookie.clone());
    }
    drawn
}

/// What a browser says of where a form stood, for the log.
fn said_from(headers: &HeaderMap) -> String {
    let said =
        |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("none").to_owned();
    format!("Origin: {}, Host: {}, Sec-Fetch-Site: {}", said("origin"), said("host"), said("sec-fetch-site"))
}

/// Whose device asks, where no extractor says so: an unknown address, a page for all.
fn known(state: &AppState, headers: &HeaderMap) -> Reader {
    let has = |whose| cookies::token(state, headers, whose).is_some();
    match (has(For::Pupil), has(For::Adult)) {
        (true, _) => Reader::Pupil,
        (false, true) => Reader::Adult,
        (false, false) => Reader::Anybody,
    }
}
