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
    let step = format!("/sessions/{session}/step");
    let room = format!("/sessions/{session}/room");
    assert_eq!(worker.post_only(&step, &[("step", "result")]).await.see_other(), room);
    worker.get(&room).await.is(StatusCode::CONFLICT).says("There is a problem").says("Error: ");
    worker.get(&say).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("The day");
}

#[tokio::test]
async fn what_a_room_did_not_take_stands_in_its_field_until_the_next_deed_or_ten_minutes_later() {
    let house = House::open().await;
    let vote = crate::house::open_vote(&house, &["Cook", "Paint"]).await;
    vote.worker.moves(&vote.session, "ideas").await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    let idea = ada.proposes("Swim").await;
    let room = format!("/sessions/{}/room", vote.session);
    let send_back = format!("/ideas/{idea}/send-back");
    let long = "too long ".repeat(40);
    let undo = format!("/ideas/{idea}/undo");
    for is_late in [true, false] {
        assert_eq!(vote.worker.post_only(&send_back, &[("note", &long)]).await.see_other(), room);
        for _ in 0..2 {
            let shown = vote.worker.get(&room).await;
            shown.is(StatusCode::UNPROCESSABLE_ENTITY).says("There is a problem");
            shown.says(&format!("value=\"{long}\"")).says("open");
        }
        if is_late {
            house.inside.clock.advance(std::time::Duration::from_mins(11));
        } else {
            vote.worker.post_only(&undo, &[]).await;
            vote.worker.moves(&vote.session, "ideas").await;
        }
        vote.worker.get(&room).await.is(StatusCode::OK).does_not_say("There is a problem");
    }
}

#[tokio::test]
async fn a_refusal_leads_back_to_the_page_of_the_form_and_never_to_another_host() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let agenda = format!("/sessions/{session}/agenda");
    for (host, to) in [("fifth.test", agenda.as_str()), ("evil.test", "/programme")] {
        let form = axum::http::Request::post(format!("/sessions/{session}/step"))
            .header("host", "fifth.test")
            .header("referer", format!("http://{host}{agenda}"));
        let led = worker.send(form, axum::body::Body::from("step=nowhere")).await;
        assert_eq!(led.see_other(), to);
        worker.get(to).await.is(StatusCode::BAD_REQUEST).says("There is a problem");
    }
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

#[tokio::test]
async fn an_old_refusal_is_not_said_again_to_an_adult_who_comes_back_from_another_page() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let say = format!("/sessions/{session}/say");
    let comes = async |from: &str| {
        let asks = axum::http::Request::get(&say)
            .header("host", "fifth.test")
            .header("referer", format!("http://fifth.test{from}"));
        worker.send(asks, axum::body::Body::empty()).await
    };
    worker.post_only(&say, HALF).await.see_other();
    comes(&say).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("The day");
    comes("/sessions").await.is(StatusCode::OK).does_not_say("There is a problem");
    comes(&say).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("The day");

    let long = "Everyone has a say. ".repeat(6);
    worker.post_only(&say, &[("included", &long)]).await.see_other();
    let back = comes("/sessions").await;
    back.is(StatusCode::OK).does_not_say("There is a problem").says("Everyone has a say.");
}
