//! Live is a hint: one small message for each change, and an end when the server stops.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::house::{House, open_vote};

/// The next message of a stream, or none when it ends or stays quiet for ten seconds.
async fn next(body: &mut Body) -> Option<String> {
    loop {
        let frame = tokio::time::timeout(Duration::from_secs(10), body.frame()).await.ok()??.ok()?;
        let text = String::from_utf8(frame.into_data().ok()?.to_vec()).ok()?;
        if let Some(message) = text.strip_prefix("data: ") {
            return Some(message.trim().to_owned());
        }
    }
}

async fn listen(house: &House, session: &str) -> Body {
    let request = Request::get(format!("/live/{session}")).body(Body::empty()).unwrap();
    let response = server::router(house.inside.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    response.into_body()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_and_a_close_are_told_to_everybody_who_listens() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let mut phones = vec![listen(&house, &vote.session).await, listen(&house, &vote.session).await];
    for phone in &mut phones {
        assert!(next(phone).await.unwrap().contains("\"key\":\"vote:open:"));
    }
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    for phone in &mut phones {
        let mut message = next(phone).await.unwrap();
        if !message.contains("1 of 2") {
            message = next(phone).await.unwrap();
        }
        assert!(message.contains("1 of 2"), "{message}");
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    for phone in &mut phones {
        assert!(next(phone).await.unwrap().contains("\"key\":\"vote:closed:"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_end_when_the_server_stops_and_rooms_close_when_everybody_has_gone() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let mut phone = listen(&house, &vote.session).await;
    next(&mut phone).await.unwrap();
    assert_eq!(house.inside.live.rooms_open(), 1);
    house.inside.live.ending.cancel();
    assert_eq!(next(&mut phone).await, None);
}
