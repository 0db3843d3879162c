//! The front door: what it says to a stranger, and the way on for everybody else.

use axum::http::StatusCode;
use fixtures::ids::OPEN;

use crate::house::{House, room_with_session};

#[tokio::test]
async fn a_stranger_reads_what_this_is_and_where_adults_sign_in() {
    let house = House::open().await;
    let page = house.stranger().get("/").await;
    page.is(StatusCode::OK).says("young people say what they'd like to do").says("href=\"/sign-in\"");
    page.does_not_say("KITE").does_not_say("/now").does_not_say("name=\"password\"");
}

#[tokio::test]
async fn who_is_in_or_signed_in_is_shown_the_way_on() {
    let house = House::open().await;
    let (worker, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    ada.get("/").await.says("You're in.").says("href=\"/now\"").says("pass it on");
    worker
        .get("/")
        .await
        .says("You're signed in.")
        .says("href=\"/sessions\"")
        .does_not_say("href=\"/sign-in\"");
    house.leader().await.get("/").await.says("href=\"/partnership\"");
    // A wrong code does not take the way on away.
    let wrong = ada.post("/join", &[("code", "KITE 9999")]).await;
    wrong.is(StatusCode::NOT_FOUND).says("href=\"/now\"");
}

#[tokio::test]
async fn in_the_demo_each_of_four_comes_in_by_one_tap() {
    let mut house = House::empty().await;
    house.inside.demo = true.into();
    server::demo::seed(&house.inside).await.unwrap();
    let page = house.stranger().get("/").await;
    let screen = format!("/sessions/{OPEN}/screen");
    page.says("As a pupil").says("The big screen").says(&format!("href=\"{screen}\""));
    let door = format!("/join/{}", page.after("href=\"/join/"));
    house.stranger().get(&door).await.is(StatusCode::OK).says("Which group are you in?");
    house.stranger().get(&screen).await.is(StatusCode::OK);
    let password = page.after("name=\"password\" value=\"").to_owned();
    let mut homes = Vec::new();
    for form in page.body.split("action=\"/sign-in\"").skip(1) {
        let email = form.split("name=\"email\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let someone = house.stranger();
        homes.push(someone.post("/sign-in", &[("email", email), ("password", &password)]).await.location);
    }
    assert_eq!(homes, ["/sessions", "/partnership"]);
    // Once that session is over, no button leads nowhere.
    house.signed_in(fixtures::emails::JO).await.post(&format!("/sessions/{OPEN}/end"), &[]).await.see_other();
    house.stranger().get("/").await.says("As a leader").does_not_say("As a pupil").does_not_say(&screen);
}
