//! For whom a page about a refusal is written. An extractor says so; the page is drawn far
//! outside the handler, so the two share a cell.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use axum::http::request::Parts;

/// Who reads the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Somebody of whom nothing is known.
    Anybody = 0,
    /// A pupil.
    Pupil = 1,
    /// An adult.
    Adult = 2,
}

/// The cell of one request.
#[derive(Clone, Debug, Default)]
pub struct Audience(Arc<AtomicU8>);

impl Audience {
    /// Says who reads; the last word counts.
    pub fn tell(parts: &Parts, reader: Reader) {
        if let Some(Self(cell)) = parts.extensions.get::<Self>() {
            cell.store(reader as u8, Ordering::Relaxed);
        }
    }

    /// Who reads, as far as an extractor has said.
    pub fn reader(&self) -> Reader {
        match self.0.load(Ordering::Relaxed) {
            1 => Reader::Pupil,
            2 => Reader::Adult,
            _ => Reader::Anybody,
        }
    }
}
