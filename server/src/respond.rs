//! Answers that are no page: on to another address, or a file to keep.

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

/// A spreadsheet's kind of file.
pub const CSV: &str = "text/csv; charset=utf-8";

/// A file to keep, by this name; nobody on the way keeps a copy.
pub fn download(kind: &'static str, name: &str, file: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file.into()).into_response()
}

/// 303: the browser goes on with GET, so that reloading does nothing twice.
pub fn see_other(address: &str) -> Response {
    Redirect::to(address).into_response()
}

/// Only a path of this server, never another host.
pub fn is_own_address(next: &str) -> bool {
    // Browsers leave out tabs and line ends and read a backslash as a slash, so "/<tab>/host" is a host.
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    plain && next.starts_with('/') && !next.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::is_own_address;

    #[test]
    fn nothing_that_a_browser_reads_as_another_host_is_our_address() {
        for ours in ["/", "/sessions", "/rounds/abc/tally?x=%20#y"] {
            assert!(is_own_address(ours), "{ours:?}");
        }
        for others in ["//host", "/\\host", "/\t/host", "/\n/host", " /", "https://host", "", "/ok?x=é"] {
            assert!(!is_own_address(others), "{others:?}");
        }
    }
}
