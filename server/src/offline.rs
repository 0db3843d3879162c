//! What a phone keeps to open pages without network, and to have Fifth among its apps: the one script that runs
//! without a page, and the manifest. Browsers take the first only by TLS, or from this computer itself.

use app::parts::sign_as_svg;
use axum::http::header;
use axum::response::IntoResponse;

use crate::locale::WORDS;
use crate::own_scripts::WORKER;

/// It asks this server alone.
const POLICY: &str = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
/// Asked for anew each time: one that is old would hold what nobody sends.
const ASK_AGAIN: &str = "no-cache";

/// `GET /sw.js`.
pub async fn worker() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, ASK_AGAIN),
    ];
    (headers, WORKER.as_str())
}

/// `GET /app.webmanifest`: what Fifth is called among the apps of a phone, and how it opens.
pub async fn manifest() -> impl IntoResponse {
    let name = WORDS.t("fifth");
    let manifest = serde_json::json!({
        "name": name,
        "short_name": name,
        "start_url": "/",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#5b2bd9",
        "icons": [{ "src": "/sign.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any" }],
    });
    let headers = [(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, ASK_AGAIN)];
    (headers, manifest.to_string())
}

/// `GET /sign.svg`: the five dots.
pub async fn sign() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, ASK_AGAIN)], sign_as_svg())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_small_and_says_what_it_keeps() {
        assert!(WORKER.len() <= 4_096, "{}", WORKER.len());
        let keeps = WORKER.lines().find(|line| line.starts_with("const KEEPS")).unwrap();
        for never in ["worr", "sessions", "about-me", "ideas", "people", "answers"] {
            assert!(!keeps.contains(never), "{keeps}");
        }
        assert!(!WORKER.contains("importScripts") && !WORKER.contains("http"));
    }
}
