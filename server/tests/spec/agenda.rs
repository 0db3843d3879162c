//! What happens in a sitting, minute by minute, and the timer that hurries nobody.

use std::time::Duration;

use axum::http::StatusCode;

use crate::house::{House, room_with_session};

const MINUTE: u64 = 60;

#[tokio::test]
async fn a_new_session_has_the_usual_forty_minutes() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    worker.get(&format!("/sessions/{session}/room")).await.says("The plan has 40 minutes.");
    let page = worker.get(&format!("/sessions/{session}/agenda")).await;
    page.says("40 minutes in all").says("Silent ideas first").says("8–16");
}

#[tokio::test]
async fn a_plan_is_changed_line_by_line_and_nothing_typed_is_lost() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let plan = format!("/sessions/{session}/agenda");
    let lines = |last: &'static str| {
        [("minutes", "5"), ("what", "Hello"), ("step", "waiting")]
            .into_iter()
            .chain([("minutes", last), ("what", "Talk"), ("step", "")])
            .chain([("minutes", ""), ("what", ""), ("step", "")])
    };
    let keep = |last, what: &'static str| lines(last).chain([("do", what)]).collect::<Vec<_>>();
    let refused = worker.post(&plan, &keep("ten", "keep")).await;
    refused.is(StatusCode::UNPROCESSABLE_ENTITY).says("Write the minutes of each line in digits");
    refused.says("value=\"ten\"").says("value=\"Hello\"");
    let endless = worker.post(&plan, &keep("4294967295", "keep")).await;
    endless.is(StatusCode::UNPROCESSABLE_ENTITY).says("value=\"4294967295\"");
    worker.post(&plan, &keep("10", "up 1")).await.see_other();
    let page = worker.get(&plan).await;
    page.says("15 minutes in all").says("0–10").says("10–15");
    worker.post(&plan, &keep("10", "out 0")).await.see_other();
    worker.get(&plan).await.says("10 minutes in all").does_not_say("Hello");
    let empty = [("minutes", ""), ("what", ""), ("step", "")];
    worker.post(&plan, &empty).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Keep at least one line.");
}

#[tokio::test]
async fn the_room_reads_where_it_is_and_nothing_moves_by_itself() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let (room, timer) = (format!("/sessions/{session}/room"), format!("/sessions/{session}/timer"));
    worker.post(&timer, &[("do", "start")]).await.see_other();
    house.inside.clock.advance(Duration::from_secs(13 * MINUTE));
    worker.post(&timer, &[("do", "start")]).await.see_other();
    let page = worker.get(&room).await;
    page.says("Now: Silent ideas first").says("5 of 8 minutes").says("Next: Look at the wall");
    worker.post(&timer, &[("do", "more")]).await.see_other();
    worker.get(&room).await.says("5 of 13 minutes");
    worker.post(&timer, &[("do", "next")]).await.see_other();
    worker.get(&room).await.says("Now: Look at the wall").says("0 of 7 minutes");
    house.inside.clock.advance(Duration::from_secs(60 * MINUTE));
    let page = worker.get(&room).await;
    page.says("The plan is over").says("data-step=\"ideas\" aria-current=\"step\"");
    worker.post(&timer, &[("do", "hurry")]).await.is(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_screen_says_about_how_long_and_a_pupils_own_page_does_not() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let screen = format!("/sessions/{session}/screen");
    let pupil = house.stranger();
    pupil.joins(&code, "heron", "fox").await.see_other();
    pupil.get(&screen).await.does_not_say("left");
    worker.post(&format!("/sessions/{session}/timer"), &[("do", "start")]).await.see_other();
    house.inside.clock.advance(Duration::from_secs(13 * MINUTE + 20));
    let page = pupil.get(&screen).await;
    page.says("About 3 minutes left").says("begin=\"-800s\"").does_not_say("Silent ideas first");
    for path in ["/ideas", "/ideas/new", "/wall", "/waiting"] {
        pupil.get(path).await.does_not_say("left").does_not_say("-800s");
    }
}
