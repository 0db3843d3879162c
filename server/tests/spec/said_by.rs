//! Whose words an idea is in: by the pupil alone, with help, or spoken for; nobody has to say.

use axum::http::StatusCode;

use crate::house::{House, PICTURES, room_with_session};

#[tokio::test]
async fn a_pupil_may_say_that_someone_helped_and_leaders_read_it_only_of_many_ideas_together() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "owl").await.see_other();
    let page = ada.get("/ideas/new").await;
    let id = page.after("action=\"/ideas/").to_owned();
    ada.post(&format!("/ideas/{id}/words"), &[("words", "Cook tea")]).await.see_other();
    let check = ada.get(&format!("/ideas/{id}/check")).await;
    check.says("Whose words are these? You can skip this.").does_not_say("checked");
    ada.post(&format!("/ideas/{id}/send"), &[("said_by", "helped")]).await.see_other();
    worker.get(&format!("/sessions/{session}/room")).await.says("someone helped");
    worker.releases(&id).await.see_other();
    worker.moves(&session, "wall").await;
    ben.get("/wall").await.says("Cook tea").does_not_say("helped");
    ben.get(&format!("/sessions/{session}/screen")).await.does_not_say("helped");
    let leader = house.leader().await;
    leader.of_session(&session).await.says("Cook tea").does_not_say("someone helped");
    for picture in PICTURES.iter().skip(2).take(8) {
        house.stranger().joins(&code, "heron", picture).await.see_other();
    }
    leader.of_session(&session).await.says("Cook tea").does_not_say("omeone helped");
    for words in ["Box", "Swim", "Draw", "Dance"] {
        let idea = ben.proposes(words).await;
        worker.releases(&idea).await.see_other();
    }
    let page = leader.of_session(&session).await;
    page.says("Someone helped with a few of these ideas").does_not_say("someone helped");
}

#[tokio::test]
async fn nobody_has_to_say_whose_words_they_are() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let id = ada.proposes("Cook tea").await;
    let idea = store::ideas::get(&house.inside.db, &id.as_str().into()).await.unwrap().unwrap();
    assert_eq!(idea.said_by, None);
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    room.does_not_say("by themselves").does_not_say("someone helped");
}

#[tokio::test]
async fn a_worker_writes_an_idea_down_for_someone_and_it_waits_to_be_read() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let db = &house.inside.db;
    let pupils = store::pupils::of_session(db, &session.as_str().into()).await.unwrap();
    let fox = pupils.iter().flat_map(|(_, pupils)| pupils).next().unwrap().id.to_string();
    let new = format!("/sessions/{session}/ideas/new");
    worker.get(&new).await.says("Someone without a device").does_not_say("checked");
    let missing = worker.post(&new, &[("words", "Feed stuff"), ("said_by", "helped")]).await;
    missing.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say whose idea it is.").says("Feed stuff");
    let alone = [("words", "Feed stuff"), ("who", &fox), ("said_by", "me")];
    worker.post(&new, &alone).await.says("Say whether you helped or spoke for them.");
    worker.post(&new, &[("words", "Feed stuff"), ("who", &fox), ("said_by", "spoken-for")]).await.see_other();
    worker.post(&new, &[("words", "Grow chips"), ("who", "nobody"), ("said_by", "helped")]).await.see_other();
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.says("2 ideas to read").says("someone spoke for them");
    let chips = house.on_disk("select id from ideas where words = 'Grow chips'").await;
    worker.get(&format!("{room}?idea={}", chips[0])).await.says("Grow chips").says("someone helped");
    ada.get("/ideas").await.says("Feed stuff").does_not_say("Grow chips").does_not_say("spoke for");
    ada.get("/wall").await.does_not_say("Feed stuff");
    let stranger = [("words", "Swim"), ("who", "somebody-else"), ("said_by", "helped")];
    worker.post(&new, &stranger).await.is(StatusCode::NOT_FOUND).says("Swim");
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    worker.get(&new).await.is(StatusCode::CONFLICT);
}
