//! A page: Leptos draws it on the server, whole, and sends it with the headers that keep it safe.

use app::frame::PageContext;
use axum::body::Body;
use axum::http::{HeaderValue, Request, StatusCode, header};
use axum::response::Response;
use leptos::prelude::*;

use crate::locale::WORDS;
use crate::state::House;

/// Draws a view as a whole document.
pub async fn page<V>(house: &House, view: impl FnOnce() -> V + Send + 'static) -> Response
where
    V: IntoView + 'static,
{
    page_with(house, StatusCode::OK, view).await
}

/// Draws a view as a whole document with another status, for pages that ask again.
pub async fn page_with<V>(
    house: &House,
    status: StatusCode,
    view: impl FnOnce() -> V + Send + 'static,
) -> Response
where
    V: IntoView + 'static,
{
    // Told again it says so, which is no harm: the first one stays.
    let _ = any_spawner::Executor::init_tokio();
    let nonce = house.chance.id();
    let policy = policy(&nonce);
    let context = PageContext {
        nonce,
        pupil_css: house.site.pupil_css,
        adult_css: house.site.adult_css.clone(),
        js: house.site.js.clone(),
        wasm: house.site.wasm.clone(),
        demo: house.demo,
    };
    let provide = move || {
        // The page stays as it is drawn; only islands wake, and they say so themselves.
        if let Some(shared) = Owner::current_shared_context() {
            shared.set_is_hydrating(false);
        }
        provide_context(context.clone());
        provide_context(WORDS);
    };
    let at = Request::new(Body::empty());
    let mut response = leptos_axum::handle_response_inner(provide, view, at, |view, _, _| {
        // Nothing is left to stream after a page without Suspense.
        Box::pin(async move { Box::pin(tokio_stream::once(view.to_html())) as _ })
    })
    .await;
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    // A shared tablet's Back button must not show the last pupil's page.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// One origin, no frames, and of scripts only ours: the loader by its nonce, the islands' files,
/// and their WebAssembly.
fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}
