//! The layers round every address: size, time, origin, compression, and the headers that keep
//! a page to one origin.

use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use tower::{ServiceBuilder, service_fn};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use crate::extractors::upload::LARGEST_UPLOAD;
use crate::state::AppState;
use crate::{by_script, page, refusal_page, seen, set_up_first};

/// No page takes this long; a stream of live hints is not held to it.
const LONGEST: Duration = Duration::from_secs(20);
/// Files with a hash in their name never change.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// One that is not there today may be there after the next start.
const NOT_AT_ALL: HeaderValue = HeaderValue::from_static("no-store");

/// An address with a slash at its end is that without: a link that was typed by hand still leads there.
async fn without_slash(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let plain = path.trim_end_matches('/');
    // What begins with two slashes, or with what browsers read as such, would be another host.
    let elsewhere = plain.starts_with("//") || plain.contains('\\');
    if plain.len() == path.len() || plain.is_empty() || elsewhere {
        return next.run(request).await;
    }
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    Redirect::permanent(&format!("{plain}{query}")).into_response()
}

/// Puts the layers round the addresses, the outermost first.
pub fn around(addresses: Router<AppState>, state: AppState) -> Router {
    let pkg = state.site.pkg.clone();
    let files = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, for_how_long))
        .service(service_fn(move |request: Request| pkg.clone().answer(request)));
    // One stack in one layer: `Router::layer` boxes every route anew for each layer, and every
    // request would clone all of these boxes, one inside the other.
    let layers = ServiceBuilder::new()
        .layer(from_fn_with_state(state.clone(), seen::layer))
        .layer(from_fn_with_state(state.clone(), by_script::layer))
        .layer(CompressionLayer::new())
        .layer(set("x-robots-tag", "noindex"))
        // Pages say more; what is no page loads nothing and stands in no frame.
        .layer(set("content-security-policy", "default-src 'none'; frame-ancestors 'none'"))
        .layer(SetResponseHeaderLayer::if_not_present(header::STRICT_TRANSPORT_SECURITY, only_by_tls(&state)))
        .layer(set("permissions-policy", "geolocation=(), camera=(), microphone=(), payment=()"))
        .layer(set("cross-origin-resource-policy", "same-origin"))
        .layer(set("cross-origin-opener-policy", "same-origin"))
        // "no-referrer" would make browsers send "Origin: null" with our own forms.
        .layer(set("referrer-policy", "same-origin"))
        .layer(set("x-content-type-options", "nosniff"))
        // Once more, for the drawing of a refusal itself.
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), refusal_page::with_pages))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), page::layer))
        .layer(from_fn_with_state(state.clone(), set_up_first::layer))
        .layer(own_origins(&state.public_url))
        .layer(from_fn(without_slash))
        .layer(RequestBodyLimitLayer::new(LARGEST_UPLOAD))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST));
    addresses.nest_service("/pkg", files).layer(layers).with_state(state)
}

/// Forms come from our own pages: from the host that is asked, or from where people find us, whatever a
/// proxy made of the host. Browsers of before 2023 say no more than that.
fn own_origins(public_url: &str) -> CsrfLayer {
    CsrfLayer::new().add_trusted_origin(public_url).unwrap_or_else(|_| CsrfLayer::new())
}

/// How long a browser, and whatever stands before us, may keep the answer about a file.
#[expect(clippy::unnecessary_wraps, reason = "the layer asks for an option")]
fn for_how_long<B>(answer: &Response<B>) -> Option<HeaderValue> {
    let there = answer.status().is_success() || answer.status() == StatusCode::NOT_MODIFIED;
    Some(if there { FOR_EVER } else { NOT_AT_ALL })
}

/// Where people come by TLS, browsers come by nothing else for a year.
fn only_by_tls(state: &AppState) -> Option<HeaderValue> {
    state.by_tls().then(|| HeaderValue::from_static("max-age=31536000"))
}

fn set(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(HeaderName::from_static(name), HeaderValue::from_static(value))
}
