//! What is no page, byte by byte.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use tower::ServiceExt;

use crate::house::{House, Person};

pub async fn bytes(house: &House, person: &Person<'_>, path: &str) -> Vec<u8> {
    let request = Request::get(path).header(header::COOKIE, person.cookies()).body(Body::empty()).unwrap();
    let reply = server::router(house.inside.clone()).oneshot(request).await.unwrap();
    assert_eq!(reply.status(), StatusCode::OK, "{path}");
    to_bytes(reply.into_body(), usize::MAX).await.unwrap().to_vec()
}
