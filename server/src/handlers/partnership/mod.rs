//! Schools and clubs working together.

pub mod benefit;
pub mod budget;
pub mod holiday;
pub mod ingredients;
pub mod note;
pub mod outcome;
pub mod partnership;
pub mod photo;
pub mod place;
pub mod programme;
pub mod role;
pub mod signals;
pub mod sixth;

use axum::response::Response;

use super::see_other;
use crate::extractors::form::FormFields;

/// On to where it can be read, or back to the page of the form with what was typed.
fn after(form: &FormFields, page: &str, next: &str, kept: Result<(), store::Error>) -> Response {
    match kept {
        Ok(()) => see_other(next),
        Err(error) => form.again(page, error.into()),
    }
}
