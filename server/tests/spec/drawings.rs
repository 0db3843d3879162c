//! An idea can be a drawing: its author draws, a worker looks, and only then the room sees it.

use axum::http::StatusCode;

use crate::house::{House, Person, room_with_session};

/// A house, as the form sends it, and as it stands in a page: whole, and small.
const HOUSE: &str = "an200.800.200.400.800.400.800.800";
const LINES: &str = "M200 800l0 -400l600 0l0 400";
const SMALL: &str = "M25 100l0 -50l75 0l0 50";

/// A pupil draws a new idea and gives its id. It is not sent yet.
async fn draws(pupil: &Person<'_>, words: &str) -> String {
    let page = pupil.get("/ideas/new/draw").await;
    let idea = page.is(StatusCode::OK).after("action=\"/ideas/").to_owned();
    let fields = [("drawing", HOUSE), ("usual", "My drawing"), ("words", words)];
    pupil.post(&format!("/ideas/{idea}/draw"), &fields).await.leads_to(&format!("/ideas/{idea}/check"));
    idea
}

#[tokio::test]
async fn a_drawing_is_seen_by_a_worker_first_and_then_wherever_the_idea_stands_in_the_room() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "kestrel", "owl").await.see_other();
    ada.get("/ideas/new").await.says("href=\"/ideas/new/draw\"");
    let page = ada.get("/ideas/new/draw").await;
    page.says("src=\"/draw.js\"").says("<noscript>").says(">\nMy drawing</textarea>");
    let idea = draws(&ada, "A den for all").await;
    let check = ada.get(&format!("/ideas/{idea}/check")).await;
    check.says(LINES).says("A den for all").says(&format!("href=\"/ideas/{idea}/draw\""));
    ada.get(&format!("/ideas/{idea}/draw")).await.says(HOUSE);
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.does_not_say(LINES).does_not_say(SMALL);
    ada.post(&format!("/ideas/{idea}/send"), &[("quote", "1")]).await.see_other();
    worker.get(&room).await.says(LINES).says(SMALL).says("So others see it").says("A den for all");
    let screen = format!("/sessions/{session}/screen");
    for step in ["ideas", "wall"] {
        worker.moves(&session, step).await;
        for place in ["/ideas", "/wall", "/answers", &screen] {
            ben.get(place).await.does_not_say(LINES).does_not_say(SMALL).does_not_say(HOUSE);
        }
    }
    let read = store::ideas::get(&house.inside.db, &idea.as_str().into()).await.unwrap().unwrap().as_read();
    let tick = format!("{idea} {read}");
    let fields = [("do", "wall"), ("one", tick.as_str())];
    let to_desk = worker.post(&format!("/sessions/{session}/several"), &fields).await.see_other().to_owned();
    worker.get(&to_desk).await.says("1 was left: it is drawn.").does_not_say("words to watch");
    ben.get("/wall").await.does_not_say(SMALL);
    worker.releases(&idea).await.see_other();
    ben.get("/wall").await.says(SMALL).says("A den for all");
    ben.get(&screen).await.says(SMALL);
    // When the room has gone, its screen is for those outside.
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    house.stranger().get(&screen).await.says("A den for all").does_not_say(LINES).does_not_say(SMALL);
}

#[tokio::test]
async fn a_drawing_stands_on_the_ballot_stays_in_the_room_and_goes_with_the_words() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "owl").await.see_other();
    let idea = draws(&ada, "A den for all").await;
    ada.post(&format!("/ideas/{idea}/send"), &[("quote", "1")]).await.see_other();
    let other = ben.proposes("Paint").await;
    for one in [&idea, &other] {
        worker.releases(one).await.see_other();
    }
    worker.post(&format!("/sessions/{session}/rounds"), &[]).await.see_other();
    let round = store::rounds::open_of(&house.inside.db, &session.as_str().into()).await.unwrap().unwrap().id;
    ben.get(&format!("/rounds/{round}/ballot")).await.says(SMALL);
    ben.casts(round.as_str(), &[&idea]).await.see_other();
    worker.post(&format!("/rounds/{round}/close"), &[("few", "1")]).await.see_other();
    let kept = "select published from tallies union all select options from rounds";
    assert!(house.on_disk(kept).await.iter().all(|text| text.contains(HOUSE)));
    let yes = [
        ("decision", "yes"),
        ("because", "Many of you picked it."),
        ("next", "We build."),
        ("decider", "Head"),
    ];
    house.leader().await.post(&format!("/ideas/{idea}/answer"), &yes).await.see_other();
    ben.get("/answers").await.says(SMALL);
    let outside = house.stranger().get(&format!("/sessions/{session}/answers")).await;
    outside.says("A den for all").does_not_say(SMALL).does_not_say(HOUSE);
    ada.get("/about-me").await.says(SMALL);
    ada.get("/about-me/copy").await.says(LINES);
    ada.post(&format!("/about-me/ideas/{idea}/take-away"), &[]).await.leads_to("/about-me");
    assert!(house.on_disk(kept).await.iter().all(|text| !text.contains(HOUSE) && text.contains("crayon")));
    let left = house.on_disk("select drawing from ideas where drawing is not null").await;
    assert_eq!(left, Vec::<String>::new());
    ben.get(&format!("/rounds/{round}/tally")).await.does_not_say(SMALL);
    ada.get("/about-me").await.does_not_say(SMALL);
}

#[tokio::test]
async fn an_empty_paper_and_what_is_no_drawing_are_refused_and_nothing_is_kept() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = ada.get("/ideas/new/draw").await.after("action=\"/ideas/").to_owned();
    let to = format!("/ideas/{idea}/draw");
    let sends = async |drawing: &str| ada.post(&to, &[("drawing", drawing), ("words", "A den")]).await;
    sends("")
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Your paper is empty.")
        .says(">\nA den</textarea>");
    let much = sends(&HOUSE.repeat(400)).await;
    much.is(StatusCode::UNPROCESSABLE_ENTITY).says("more than fits on the paper");
    for wrong in ["an1", "an1.2\"/><script>alert(1)</script>", "pan", "an1.2<svg", "zz1.2"] {
        sends(wrong).await.is(StatusCode::BAD_REQUEST).does_not_say("<script>alert").does_not_say("2<svg");
    }
    assert_eq!(house.on_disk("select words from ideas").await, Vec::<String>::new());
}

#[tokio::test]
async fn who_writes_no_words_has_said_enough_and_can_draw_again_or_pick_a_picture() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = draws(&ada, " ").await;
    ada.post(&format!("/ideas/{idea}/send"), &[]).await.see_other();
    worker.get(&format!("/sessions/{session}/room")).await.says("My drawing").says(LINES);
    // Another drawing is read anew.
    ada.post(&format!("/ideas/{idea}/draw"), &[("drawing", "bw5.5")]).await.see_other();
    assert_eq!(house.on_disk("select state || ' ' || picture from ideas").await, ["draft crayon"]);
    worker.get(&format!("/sessions/{session}/room")).await.does_not_say("My drawing");
    ada.get(&format!("/ideas/{idea}/picture")).await.says(&format!("href=\"/ideas/{idea}/draw\""));
    ada.post(&format!("/ideas/{idea}/picture"), &[("picture", "tent")]).await.see_other();
    ada.get(&format!("/ideas/{idea}/check")).await.does_not_say("M5 5h0");
    assert_eq!(house.on_disk("select picture from ideas where drawing is null").await, ["tent"]);
}
