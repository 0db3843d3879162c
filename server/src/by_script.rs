//! What a script of ours asks: it is told the address that a redirect leads to, and goes there itself once
//! it knows that Fifth was reached. Every answer says that it is ours: a proxy's does not. A form that is
//! sent again, because no answer came, is done once.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::extractors::cookies::{self, For};
use crate::state::AppState;

/// A script of a page asks.
const BY_SCRIPT: HeaderName = HeaderName::from_static("fifth-script");
/// The same for all tries of one form.
const ONCE: HeaderName = HeaderName::from_static("fifth-once");
/// Fifth answers.
const HERE: HeaderName = HeaderName::from_static("fifth");
/// Where a page without script would be led.
const LEADS_TO: HeaderName = HeaderName::from_static("fifth-leads-to");

/// The layer round all others.
pub async fn layer(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let by_script = request.headers().contains_key(BY_SCRIPT);
    let key = if by_script { key_of(&state, &request) } else { None };
    let mut response = match key {
        Some(key) => state.once.run(key, next.run(request)).await,
        None => next.run(request).await,
    };
    response.headers_mut().insert(HERE, HeaderValue::from_static("here"));
    if by_script
        && response.status() == StatusCode::SEE_OTHER
        && let Some(to) = response.headers_mut().remove(header::LOCATION)
    {
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.headers_mut().insert(LEADS_TO, to);
    }
    response
}

/// One form of one person, however often it is tried.
fn key_of(state: &AppState, request: &Request) -> Option<String> {
    let once = request.headers().get(ONCE).filter(|_| *request.method() == Method::POST)?;
    let token = |whose| cookies::token(state, request.headers(), whose).unwrap_or_default();
    let who = [token(For::Pupil), token(For::Adult), token(For::Guest)].join(" ");
    Some(cookies::hash(&format!("{} {who} {}", once.to_str().ok()?, request.uri())))
}
