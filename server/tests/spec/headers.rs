//! What every answer says to browsers, whatever it is about: nothing is guessed, nothing stands in a frame of
//! another, and where people come by TLS they come by nothing else.

use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt;

use crate::house::House;

/// A page, a refusal, a file, a stream, what is not there, and what machines ask.
const ALL: [&str; 7] = [
    "/",
    "/sign-in",
    "/nowhere",
    "/health",
    "/pkg/nothing.js",
    "/live/mzxw6ytboi234567mzxw6ytboi",
    "/calendar/mzxw6ytboi234567/programme.ics",
];

#[tokio::test]
async fn every_answer_keeps_to_one_origin_and_by_tls_to_tls() {
    let mut house = House::open().await;
    for (address, tls) in [("http://fifth.test", false), ("https://fifth.test", true)] {
        house.inside.public_url = address.into();
        for path in ALL {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let reply = server::router(house.inside.clone()).oneshot(request).await.unwrap();
            let said = |name: &str| reply.headers().get(name).map_or("", |value| value.to_str().unwrap());
            assert!(said("content-security-policy").contains("default-src 'none'"), "{path}");
            assert!(said("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
            assert_eq!(said("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(said("referrer-policy"), "same-origin", "{path}");
            assert_eq!(
                said("strict-transport-security"),
                if tls { "max-age=31536000" } else { "" },
                "{path}"
            );
        }
    }
}
