//! The layer round all others: how long an answer took to begin, and what it was.

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

use super::failed;
use crate::error::Reason;
use crate::state::AppState;

/// Where somebody asks about an answer that went wrong, the log knows it by this.
const REQUEST: HeaderName = HeaderName::from_static("x-request-id");

/// When somebody tells a worry, and when one is read, is nobody's to know: neither the log nor a number does.
const QUIET: [&str; 5] =
    ["/worried", "/worries", "/not-today", "/sessions/{session}/worry", "/people/opened"];

/// Sees each request.
pub async fn layer(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let route = route(&request);
    let method = method(request.method());
    let begun = state.clock.running();
    let lines = state.seen.lines();
    let mut id = String::new();
    let mut response = if lines && route.is_some() {
        id = state.chance.id();
        next.run(request).instrument(tracing::info_span!("request", id)).await
    } else {
        next.run(request).await
    };
    let Some(route) = route else { return response };
    let (now, status) = (state.clock.running(), response.status());
    let took = now.saturating_sub(begun);
    let reason = response.extensions().get::<Reason>().map(|reason| reason.0);
    if let Some(numbers) = state.seen.numbers() {
        numbers.answered(method, &route, status.as_u16(), took);
        if let Some(reason) = reason {
            numbers.refused(reason);
        }
    }
    if lines {
        let ms = took.as_millis();
        tracing::info!(id, method, route, status = status.as_u16(), ms, "answered");
        if let Ok(id) = HeaderValue::from_str(&id)
            && status.is_server_error()
        {
            response.headers_mut().insert(REQUEST, id);
        }
    }
    if let Some(reason) = reason.filter(|reason| failed::is_one(&route, reason)) {
        if let Some(numbers) = state.seen.numbers() {
            numbers.sign_in_failed();
        }
        if let Some(failed) = state.seen.failed().note(now) {
            tracing::warn!(failed, reason, "signing in failed");
        }
    }
    response
}

/// The pattern of the address; none of what is quiet.
fn route(request: &Request) -> Option<String> {
    // The service of the files takes its pattern away.
    if request.uri().path().starts_with("/pkg/") {
        return Some("/pkg/{file}".to_owned());
    }
    let Some(matched) = request.extensions().get::<MatchedPath>() else {
        return Some("none".to_owned());
    };
    let route = matched.as_str();
    let is_quiet = QUIET
        .iter()
        .any(|quiet| route.strip_prefix(*quiet).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    (!is_quiet).then(|| route.to_owned())
}

/// One of those there are: whoever asks may send any word.
fn method(asked: &Method) -> &'static str {
    match asked.as_str() {
        "GET" => "GET",
        "POST" => "POST",
        "HEAD" => "HEAD",
        _ => "other",
    }
}
