//! Nothing a pupil wrote reaches another pupil before a worker has read it.

use axum::http::StatusCode;
use fixtures::emails::JO;

use crate::house::{House, room_with_session};

#[tokio::test]
async fn an_idea_is_seen_by_others_only_after_its_release() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "kestrel", "owl").await.see_other();
    let idea = ada.proposes("Secret garden").await;
    let places = ["/ideas", "/wall", "/answers", &format!("/sessions/{session}/screen")].map(str::to_owned);
    for step in ["ideas", "wall", "answers"] {
        worker.moves(&session, step).await;
        for place in &places {
            ben.get(place).await.does_not_say("Secret garden");
        }
    }
    for page in ["words", "picture", "place", "lead", "check"] {
        ben.get(&format!("/ideas/{idea}/{page}"))
            .await
            .is(StatusCode::NOT_FOUND)
            .does_not_say("Secret garden");
    }
    worker.get(&format!("/sessions/{session}/room")).await.says("Secret garden");
    worker.releases(&idea).await.see_other();
    ben.get("/wall").await.says("Secret garden");
    worker.moves(&session, "wall").await;
    ben.get(&format!("/sessions/{session}/screen")).await.says("Secret garden");
}

#[tokio::test]
async fn an_idea_sent_back_shows_its_author_the_note_and_can_be_sent_again() {
    let house = House::open().await;
    let (worker, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = ada.proposes("Boxing with Sam Smith").await;
    worker
        .post(&format!("/ideas/{idea}/send-back"), &[("note", "")])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY);
    worker
        .post(&format!("/ideas/{idea}/send-back"), &[("note", "Please leave names out.")])
        .await
        .see_other();
    ada.get("/ideas").await.says("Please leave names out.");
    ada.post(&format!("/ideas/{idea}/words"), &[("words", "Boxing")]).await.see_other();
    ada.post(&format!("/ideas/{idea}/send"), &[]).await.see_other();
    worker.releases(&idea).await.see_other();
    ada.get("/wall").await.says("Boxing").does_not_say("Sam Smith");
}

#[tokio::test]
async fn merged_ideas_keep_the_credit_of_each_author_and_can_be_undone() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "owl").await.see_other();
    let (one, other) = (ada.proposes("Football").await, ben.proposes("Playing football").await);
    worker.releases(&one).await.see_other();
    worker.post(&format!("/ideas/{other}/merge"), &[("into", &one)]).await.see_other();
    ben.get("/ideas").await.says("Playing football");
    let cards = store::ideas::ideas::for_worker(&house.inside.db, &session.as_str().into()).await.unwrap();
    let kept = cards.iter().find(|card| card.idea.id.as_str() == one).unwrap();
    assert_eq!(kept.authors, 2);
    worker.post(&format!("/ideas/{other}/undo"), &[]).await.see_other();
    let cards = store::ideas::ideas::for_worker(&house.inside.db, &session.as_str().into()).await.unwrap();
    assert_eq!(cards.iter().find(|card| card.idea.id.as_str() == one).unwrap().authors, 1);
}

#[tokio::test]
async fn what_may_be_a_name_is_flagged_for_the_worker() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    ada.proposes("my name is Zo and I want boxing").await;
    worker.get(&format!("/sessions/{session}/room")).await.says("may hold a name");
}

#[tokio::test]
async fn another_organisations_worker_finds_nothing_here() {
    let house = House::open().await;
    let (_, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = ada.proposes("Swim").await;
    let jo = house.signed_in(JO).await;
    jo.get(&format!("/sessions/{session}/room")).await.is(StatusCode::NOT_FOUND).does_not_say("Swim");
    jo.releases(&idea).await.is(StatusCode::NOT_FOUND);
    jo.post(&format!("/sessions/{session}/step"), &[("step", "wall")]).await.is(StatusCode::NOT_FOUND);
    jo.get("/sessions").await.is(StatusCode::OK).does_not_say("Thursday");
}

#[tokio::test]
async fn what_its_author_changed_after_the_worker_looked_does_not_reach_the_wall() {
    let house = House::open().await;
    let (worker, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = ada.proposes("Swim").await;
    let seen = store::ideas::ideas::get(&house.inside.db, &idea.as_str().into()).await.unwrap().unwrap();
    house.inside.clock.advance(std::time::Duration::from_mins(1));
    ada.post(&format!("/ideas/{idea}/words"), &[("words", "Something rude")]).await.see_other();
    ada.post(&format!("/ideas/{idea}/send"), &[]).await.see_other();
    let read = seen.as_read().to_string();
    worker.post(&format!("/ideas/{idea}/release"), &[("read", &read)]).await.is(StatusCode::CONFLICT);
    ada.get("/wall").await.does_not_say("Something rude");
}

#[tokio::test]
async fn all_who_read_the_wall_read_it_in_one_order_that_is_not_the_order_of_sending() {
    const WORDS: [&str; 8] = ["Archery", "Baking", "Canoes", "Drums", "Eggs", "Frisbee", "Gardens", "Hiking"];
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let mut sent = Vec::new();
    for words in WORDS {
        house.inside.clock.advance(std::time::Duration::from_secs(40));
        sent.push(ada.proposes(words).await);
    }
    for idea in &sent {
        worker.releases(idea).await.see_other();
    }
    let order_on = |page: &str| {
        let mut found: Vec<_> = WORDS.iter().map(|words| (page.find(words).expect(words), *words)).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, words)| words).collect::<Vec<_>>()
    };
    worker.moves(&session, "wall").await;
    let screen = house.stranger().get(&format!("/sessions/{session}/screen")).await;
    let drawn = order_on(&screen.body);
    assert_ne!(drawn, WORDS);
    assert_eq!(order_on(&ada.get("/answers").await.body), drawn);
    let leader = house.leader().await;
    for idea in &sent {
        let fields = [("decision", "no"), ("because", "It rains."), ("decider", "Dee")];
        leader.post(&format!("/ideas/{idea}/answer"), &fields).await.see_other();
    }
    assert_eq!(order_on(&ada.get("/answers").await.body), drawn);
    let public = house.stranger().get(&format!("/sessions/{session}/answers")).await;
    assert_eq!(order_on(&public.body), drawn);
    let times = house.on_disk("select cast(sent_at % 86400000 as text) from ideas").await;
    assert!(times.iter().all(|rest| rest == "0"), "{times:?}");
}
