//! Live is a hint: one small message for each change, and an end when the server stops.

use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::house::{House, open_vote, room_with_session};

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
    listen_at(house, &format!("/live/{session}"), "").await
}

/// A stream, with the cookies of who listens.
async fn listen_at(house: &House, address: &str, cookies: &str) -> Body {
    let request = Request::get(address).header("cookie", cookies).body(Body::empty()).unwrap();
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
    assert_eq!(house.inside.live.sessions_followed(), 1);
    house.inside.live.ending.cancel();
    assert_eq!(next(&mut phone).await, None);
}

/// What a stream says within a second and a half.
async fn hears(body: &mut Body) -> Option<String> {
    tokio::time::timeout(Duration::from_millis(1_500), next(body)).await.ok().flatten()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_workers_may_know_moves_their_room_and_no_stream_of_anybody_else() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let mut outside = listen(&house, &session).await;
    let mut room = listen_at(&house, &format!("/sessions/{session}/live"), &worker.cookies()).await;
    let (first, at_first) = (next(&mut outside).await.unwrap(), next(&mut room).await.unwrap());
    assert!(!first.contains("are in") && !first.contains("is in"), "{first}");

    let idea = ada.proposes("Cook tea").await;
    let told = hears(&mut room).await.expect("the room hears of an idea to read");
    assert_ne!(told, at_first);
    // The screen counts it at once, and is told nothing else of it.
    let counted = hears(&mut outside).await.expect("the screen counts what was sent");
    assert!(!counted.contains("Cook") && counted.contains("\"wall\":0"), "{counted}");
    house.stranger().joins(&code, "heron", "owl").await.see_other();
    assert!(hears(&mut room).await.expect("the room hears who comes").contains("2 are in"));
    let pupils = store::pupils::of_session(&house.inside.db, &session.as_str().into()).await.unwrap();
    let fox = pupils.iter().flat_map(|(_, pupils)| pupils).next().unwrap().id.to_string();
    worker.post(&format!("/pupils/{fox}/name"), &[("name", "Ada")]).await.see_other();
    assert!(hears(&mut room).await.is_some());
    assert_eq!(hears(&mut outside).await, None);

    worker.releases(&idea).await.see_other();
    assert!(hears(&mut outside).await.expect("all hear of the wall").contains("\"wall\":1"));
    let stranger = house.stranger().get(&format!("/sessions/{session}/live")).await;
    assert!(stranger.see_other().starts_with("/sign-in"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_beats_and_tells_proxies_to_hold_nothing_back() {
    let house = House::open().await;
    let (_, session, _) = room_with_session(&house, "").await;
    let address = format!("/live/{session}");
    for address in [address.clone(), format!("{address}?once")] {
        let request = Request::get(&address).body(Body::empty()).unwrap();
        let response = server::router(house.inside.clone()).oneshot(request).await.unwrap();
        assert_eq!(response.headers()["x-accel-buffering"], "no", "{address}");
        assert_eq!(response.headers()["cache-control"], "no-cache, no-transform", "{address}");
    }
    let mut phone = listen(&house, &session).await;
    next(&mut phone).await.unwrap();
    let beat = tokio::time::timeout(Duration::from_secs(3), phone.frame()).await;
    let beat = beat.expect("within two beats").unwrap().unwrap().into_data().unwrap();
    assert_eq!(String::from_utf8_lossy(&beat), "event: beat\ndata: 1\n\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_without_a_line_looks_now_and_then() {
    let house = House::open().await;
    let (_, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    // A fifth page of one device takes the line of the oldest, which is told so.
    let address = format!("/live/{session}");
    let mut lines = Vec::new();
    for _ in 0..5 {
        let mut line = listen_at(&house, &address, &ada.cookies()).await;
        next(&mut line).await.unwrap();
        lines.push(line);
    }
    let rest =
        tokio::time::timeout(Duration::from_secs(1), lines.remove(0).collect()).await.unwrap().unwrap();
    assert_eq!(String::from_utf8_lossy(&rest.to_bytes()), "event: full\ndata: 1\n\n");
    // That one gets what is so now, at once and to its end, and takes nobody's line.
    let once = listen_at(&house, &format!("{address}?once"), &ada.cookies()).await;
    let now = once.collect().await.unwrap().to_bytes();
    let now = String::from_utf8_lossy(&now);
    assert!(now.starts_with("retry: 2000\n") && now.contains("\"key\":\"ideas\""), "{now}");
    for line in &mut lines {
        let beats = tokio::time::timeout(Duration::from_secs(4), line.frame()).await;
        assert!(beats.is_ok_and(|frame| frame.is_some()), "still has its line");
    }
}
