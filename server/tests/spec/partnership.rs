//! Leaders read the charts of their partnership and answer.

use std::time::Duration;

use axum::http::StatusCode;

use crate::house::{House, PICTURES, open_vote};

#[tokio::test]
async fn a_leader_sees_the_sentence_the_chart_and_the_table_of_each_closed_round() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        let idea = usize::from(picture > "o");
        pupil.casts(&vote.round, &[&vote.ideas[idea]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    let page = leader.get("/partnership").await;
    page.is(StatusCode::OK).says("Thursday").says("role=\"img\"").says("<table").says("tally.csv");
    page.says(&format!("/ideas/{}/answer", vote.ideas[0]));
}

#[tokio::test]
async fn an_answer_needs_a_decision_a_reason_and_a_decider_and_keeps_what_was_typed() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let leader = house.leader().await;
    let address = format!("/ideas/{}/answer", vote.ideas[0]);
    leader.get(&address).await.says("Cook");
    let page = leader.post(&address, &[("because", "We like it."), ("decider", "Dee")]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("We like it.").says("Error: ");
    let long = "word ".repeat(41);
    let fields = [("decision", "yes"), ("because", long.as_str()), ("decider", "Dee")];
    leader.post(&address, &fields).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("word word");
}

#[tokio::test]
async fn a_promise_that_was_not_kept_is_shown_late_to_everybody() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    // Pupils' sign-ins last a day, the promise five school days: another pupil looks later.
    house.inside.clock.advance(Duration::from_hours(8 * 24));
    let leader = house.leader().await;
    leader.get("/partnership").await.says("late");
}

#[tokio::test]
async fn pupils_read_the_partnership_in_their_own_words() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let ada = house.stranger();
    ada.joins("KITE427", "cinder-juniors", "fox").await.see_other();
    let page = ada.get("/partnership").await;
    page.says("What we do together").says("You said it, and it got a yes");
    page.says("Cook tea for each other and judge it like on telly");
    page.says("Getting things done together").does_not_say("Teamwork");
    page.says("Who helps when you are not safe").says("Senior youth worker");
    page.says("Larkmoor kitchen").says("I'm worried");
    page.does_not_say("picked it").does_not_say("Boxing but only the training bit");
}
