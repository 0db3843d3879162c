//! One handler for each address: who, rule, disk, answer.

pub mod activities;
pub mod answer;
pub mod answers;
pub mod ballot;
pub mod benefits;
pub mod budget;
pub mod calendar;
pub mod changes;
pub mod debrief;
pub mod follow_up;
pub mod holidays;
pub mod idea;
pub mod ingredients;
pub mod join;
pub mod moderation;
pub mod notes;
pub mod now;
pub mod outcomes;
pub mod partnership;
pub mod photos;
pub mod places;
pub mod plan;
pub mod programme;
pub mod ready;
pub mod roles;
pub mod room;
pub mod rounds;
pub mod run;
pub mod safety;
pub mod say;
pub mod screen;
pub mod sessions;
pub mod sign_in;
pub mod signals;
pub mod sixth;
pub mod tally;
pub mod wall;
pub mod write_for;

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use crate::refuse::Refused;

/// What a handler gives: a page, a way on, or a kind refusal.
pub type Answered = Result<Response, Refused>;

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
pub fn on_to(address: &str) -> Response {
    Redirect::to(address).into_response()
}
