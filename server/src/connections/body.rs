//! The body of an answer, with a note of whose it is: until it is taken the connection is busy.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};

use super::guests::Asked;

/// A body that its connection is busy with.
pub(super) struct Held {
    body: Body,
    _asked: Asked,
}

impl Held {
    /// The answer; it counts as taken when its body is dropped.
    pub(super) fn until_taken(answer: Response, mut asked: Asked) -> Response<Self> {
        let kind = answer.headers().get(CONTENT_TYPE);
        if kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream")) {
            asked.is_a_stream();
        }
        answer.map(|body| Self { body, _asked: asked })
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
