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
