//! The body of a form that nobody has read: an extractor refused before it came to that. What was typed can
//! be kept all the same.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use hyper::body::{Frame, SizeHint};
use tokio::time::timeout;

use super::form::{LARGEST_BODY, LONGEST_ARRIVAL};

/// What is left of a body.
type Rest = Arc<Mutex<Option<Body>>>;

/// The body of one form, as far as its handler did not read it.
pub struct Unread(Rest);

impl Unread {
    /// Keeps a hand on the body of a form of words.
    pub fn keep(request: &mut Request) -> Option<Self> {
        let kind = request.headers().get(CONTENT_TYPE)?.as_bytes();
        if !kind.starts_with(b"application/x-www-form-urlencoded") {
            return None;
        }
        let rest: Rest = Arc::new(Mutex::new(Some(std::mem::take(request.body_mut()))));
        *request.body_mut() = Body::new(Shared(Arc::clone(&rest)));
        Some(Self(rest))
    }

    /// The fields of the form; none when it was read, or comes too slowly.
    pub async fn fields(&self) -> Vec<(String, String)> {
        let Some(rest) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() else {
            return Vec::new();
        };
        match timeout(LONGEST_ARRIVAL, to_bytes(rest, LARGEST_BODY)).await {
            Ok(Ok(body)) => form_urlencoded::parse(&body).into_owned().collect(),
            _ => Vec::new(),
        }
    }
}

/// The same body, as the handler reads it.
struct Shared(Rest);

impl HttpBody for Shared {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let mut rest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match rest.as_mut() {
            Some(body) => Pin::new(body).poll_frame(context),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        let rest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rest.as_ref().is_none_or(HttpBody::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        let rest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rest.as_ref().map(HttpBody::size_hint).unwrap_or_default()
    }
}
