//! The two scripts that are written by hand: the one without a page, and that of the paper. Browsers get them without
//! the reasons and the room before each line.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::IntoResponse;

/// Holds what was seen and what was not sent, for a time without network.
pub(crate) static WORKER: LazyLock<String> = LazyLock::new(|| as_sent(include_str!("../../app/sw.js")));
/// Follows a finger, a mouse and keys over the paper on which an idea is drawn.
static PAPER: LazyLock<String> = LazyLock::new(|| as_sent(include_str!("../../app/draw.js")));

/// `GET /draw.js`. Asked for anew each time: one that is old might not know the page.
pub async fn paper() -> impl IntoResponse {
    let headers =
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, PAPER.as_str())
}

fn as_sent(written: &str) -> String {
    let lines = written.lines().map(str::trim_start);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_of_the_paper_is_small_and_asks_nobody() {
        assert!(PAPER.len() <= 6_144, "{}", PAPER.len());
        for never in ["http", "fetch", "XMLHttp", "import", "sendBeacon", "localStorage", "getUserMedia"] {
            assert!(!PAPER.contains(never), "{never}");
        }
    }
}
