//! A form that was not taken comes back with what was typed, by 303 and GET, as often as it is
//! looked at, and to nobody else.

use axum::http::StatusCode;

use crate::house::{House, room_with_session};

const HALF: &[(&str, &str)] = &[("included", "Everyone"), ("ways", ""), ("can_change", "The day")];

#[tokio::test]
async fn a_form_that_was_not_taken_is_shown_again_at_each_reload_until_it_is_taken() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let say = format!("/sessions/{session}/say");
    assert_eq!(worker.post_only(&say, HALF).await.see_other(), say);
    for _ in 0..2 {
        worker.get(&say).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("The day").says("Error: ");
    }
    worker.get(&format!("/sessions/{session}/agenda")).await.is(StatusCode::OK).does_not_say("Error: ");
    worker.says_what_it_is_for(&session).await;
    worker.get(&say).await.is(StatusCode::OK).does_not_say("Error: ");
}

#[tokio::test]
async fn a_form_that_is_taken_ends_its_own_draft_and_no_other() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let (say, new) = (format!("/sessions/{session}/say"), "/sessions/new");
    worker.post_only(&say, HALF).await.see_other();
    worker.post_only("/sessions", &[("name", "Friday film club")]).await.see_other();
    worker.get(&say).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("The day");
    worker.get(new).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Friday film club");
    let whole = [&HALF[..1], &[("ways", "Any"), ("can_change", "All"), ("cannot_change", "No")]].concat();
    worker.post_only(&say, &whole).await.see_other();
    worker.get(&say).await.is(StatusCode::OK).does_not_say("Error: ");
    worker.get(new).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Friday film club");
}

#[tokio::test]
async fn what_was_refused_and_is_mended_by_another_form_of_the_page_is_not_said_again() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let ready = format!("/sessions/{session}/ready");
    worker.post_only(&ready, &[]).await.see_other();
    worker.get(&ready).await.is(StatusCode::CONFLICT);
    worker.post_only(&format!("/sessions/{session}/needs"), &[("need", "lift")]).await.see_other();
    worker.get(&ready).await.is(StatusCode::OK);
}

#[tokio::test]
async fn of_many_drafts_the_oldest_are_forgotten_and_long_ones_rest_on_the_disk() {
    let house = House::open().await;
    let worker = house.worker().await;
    let mut pages = Vec::new();
    for _ in 0..8 {
        pages.push(format!("/sessions/{}/say", worker.makes_session("").await));
    }
    for (at, page) in pages.iter().enumerate() {
        let typed = format!("Way {at} {}", "of asking ".repeat(60));
        worker.post_only(page, &[("included", &typed)]).await.see_other();
    }
    for (at, page) in pages.iter().enumerate() {
        let status = if at < 2 { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        worker.get(page).await.is(status);
    }
    assert_eq!(house.on_disk("select sealed from drafts").await.len(), 1);
    worker.post_only("/sign-out", &[]).await.see_other();
    assert!(house.on_disk("select sealed from drafts").await.is_empty());
}

#[tokio::test]
async fn a_form_that_the_server_cannot_take_now_leaves_what_was_typed_elsewhere() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let say = format!("/sessions/{session}/say");
    worker.post_only(&say, HALF).await.see_other();
    let refused = worker.post_only(&format!("/sessions/{session}/step"), &[("step", "result")]).await;
    refused.is(StatusCode::CONFLICT);
    worker.get(&say).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("The day");
}

#[tokio::test]
async fn nobody_else_reads_a_draft_on_a_tablet_that_was_passed_on() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    worker.moves(&session, "ideas").await;
    let tablet = house.stranger();
    tablet.joins(&code, "heron", "fox").await.see_other();
    let words = format!("/ideas/{}/words", tablet.get("/ideas/new").await.after("action=\"/ideas/"));
    let long = "My secret plan. ".repeat(40);
    tablet
        .post(&words, &[("words", &long)])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("My secret plan.");
    let sealed = tablet.cookies();
    assert!(!sealed.contains("secret"), "{sealed}");
    tablet.post("/leave", &[]).await.see_other();
    tablet.joins(&code, "heron", "owl").await.see_other();
    tablet.get(&words).await.does_not_say("My secret plan.");
}

#[tokio::test]
async fn a_draft_too_long_for_a_cookie_rests_sealed_on_the_disk_until_the_form_is_taken() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let say = format!("/sessions/{session}/say");
    let long = "Everyone has a say. ".repeat(400);
    worker
        .post(&say, &[("included", &long)])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Everyone has a say.");
    let kept = house.on_disk("select sealed from drafts").await;
    assert!(kept.len() == 1 && !kept[0].contains("Everyone"), "{kept:?}");
    worker.says_what_it_is_for(&session).await;
    assert!(house.on_disk("select sealed from drafts").await.is_empty());
}
