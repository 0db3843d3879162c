//! A pupil runs the steps and the timer: the safe half of the room, for as long as a worker says.

use axum::http::StatusCode;

use crate::house::{House, Person, room_with_session};

/// The picture that came in first gets the steps, or loses them.
async fn makes_co_host(house: &House, worker: &Person<'_>, session: &str, co_host: &str) -> String {
    let pupils = store::pupils::of_session(&house.inside.db, &session.into()).await.unwrap();
    let all = pupils.iter().flat_map(|(_, pupils)| pupils);
    let fox = all.clone().find(|pupil| pupil.picture == "fox").unwrap().id.to_string();
    worker.post(&format!("/pupils/{fox}/co-host"), &[("co_host", co_host)]).await.see_other();
    fox
}

#[tokio::test]
async fn a_pupil_who_has_the_steps_moves_everybody_and_sees_nothing_of_others() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "owl").await.see_other();
    ben.proposes("A secret idea").await;
    ada.get("/run").await.is(StatusCode::FORBIDDEN);
    let fox = makes_co_host(&house, &worker, &session, "1").await;
    worker.get(&format!("/sessions/{session}/room")).await.says("runs the steps").says("Take the steps back");
    assert_eq!(ada.get("/now").await.see_other(), "/run");
    let page = ada.get("/run").await;
    page.says("You run the steps").says("href=\"/ideas\"").says("Start the plan");
    page.does_not_say("A secret idea").does_not_say("2 are in").does_not_say("value=\"vote\"");
    ada.post("/run/step", &[("step", "wall")]).await.see_other();
    assert_eq!(ben.get("/now").await.see_other(), "/wall");
    ada.post("/run/timer", &[("do", "start")]).await.see_other();
    ada.get("/run").await.says("About 4 minutes left").does_not_say("Silent ideas");
    for step in ["vote", "result"] {
        ada.post("/run/step", &[("step", step)]).await.is(StatusCode::CONFLICT);
    }
    ben.post("/run/step", &[("step", "ideas")]).await.is(StatusCode::FORBIDDEN);
    ben.post("/run/timer", &[("do", "more")]).await.is(StatusCode::FORBIDDEN);
    let written = house.on_disk("select deed || ' by ' || who || ' about ' || about from audit").await;
    assert!(written.iter().any(|entry| entry.starts_with("session.step by a pupil about ")));
    assert!(written.iter().all(|entry| !entry.contains(&fox)));
}

#[tokio::test]
async fn a_worker_takes_the_steps_back_and_they_end_with_the_session() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    makes_co_host(&house, &worker, &session, "1").await;
    ada.get("/run").await.is(StatusCode::OK);
    let fox = makes_co_host(&house, &worker, &session, "0").await;
    ada.get("/run").await.is(StatusCode::FORBIDDEN);
    assert_eq!(ada.get("/now").await.see_other(), "/ideas");
    makes_co_host(&house, &worker, &session, "1").await;
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    ada.get("/run").await.is(StatusCode::FORBIDDEN);
    worker.post(&format!("/pupils/{fox}/co-host"), &[("co_host", "1")]).await.is(StatusCode::CONFLICT);
}

#[tokio::test]
async fn who_runs_the_steps_opens_and_closes_no_vote() {
    let house = House::open().await;
    let vote = crate::house::open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    makes_co_host(&house, &vote.worker, &vote.session, "1").await;
    let own = format!("/rounds/{}/ballot", vote.round);
    ada.get("/run").await.says("value=\"vote\"").says(&own).does_not_say("have voted");
    ada.post("/run/step", &[("step", "wall")]).await.see_other();
    ada.post("/run/step", &[("step", "vote")]).await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    for deed in ["close", "reveal", "start"] {
        ada.post(&format!("/rounds/{}/{deed}", vote.round), &[]).await.is(StatusCode::UNAUTHORIZED);
    }
}
