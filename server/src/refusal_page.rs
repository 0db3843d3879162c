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

use crate::error::{refused, status};
use crate::extractors::audience::{Audience, Reader};
use crate::extractors::cookies::{self, For};
use crate::page::{self, render};
use crate::state::AppState;

/// Draws the page of every refusal, also of those that the router or a layer made.
pub async fn with_pages(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let audience = Audience::default();
    request.extensions_mut().insert(audience.clone());
    let path = request.uri().path().to_owned();
    let device = known(&state, request.headers());
    let wants_page = request.method() != Method::HEAD && !path.starts_with("/pkg/");
    let response = next.run(request).await;
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
    let page = RefusalPage { refusal: refused.refusal, back, kept: refused.kept, adult };
    let mut drawn = page::drawn(&state, render(page), None, audience.rehearses()).await;
    for cookie in response.headers().get_all("set-cookie") {
        drawn.headers_mut().append("set-cookie", cookie.clone());
    }
    drawn
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
