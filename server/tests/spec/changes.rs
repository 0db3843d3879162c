//! A round is closed for good once every idea has its answer; and a promise is counted in school
//! days.

use axum::http::StatusCode;

use crate::house::{House, open_vote};

const ANSWER: [(&str, &str); 3] =
    [("decision", "yes"), ("because", "Many of you picked it."), ("decider", "Ms Okafor")];

#[tokio::test]
async fn a_round_is_not_closed_for_good_while_an_idea_waits_and_the_idea_is_named() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let address = format!("/rounds/{}/changed", vote.round);
    let leader = house.leader().await;
    leader.get(&address).await.is(StatusCode::NOT_FOUND);
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let said = [("changed", "We cook on Thursdays now."), ("checked_by", "Heron class")];
    let refused = leader.post(&address, &said).await;
    refused.is(StatusCode::CONFLICT).says("” and 1 more idea have no answer yet.");
    refused.says("We cook on Thursdays now.").says("value=\"Heron class\"");
    leader.of_session(&vote.session).await.says("Not closed for good: 2 ideas wait for an answer.");

    for idea in &vote.ideas {
        leader.post(&format!("/ideas/{idea}/answer"), &ANSWER).await.see_other();
    }
    let hard = leader.post(&address, &[("changed", "Participants cook."), ("checked_by", "Heron")]).await;
    hard.is(StatusCode::UNPROCESSABLE_ENTITY).says("Children may not know the word “participant”.");
    leader.post(&address, &said[..1]).await.says("Say who checked it.").says("href=\"#checked_by\"");
    leader.get(&address).await.says("Yes: 2.");
    leader.post(&address, &said).await.see_other();
    leader
        .of_session(&vote.session)
        .await
        .says("We cook on Thursdays now.")
        .says("Checked by Heron class. Closed for good on");
    let again = leader.post(&address, &[("changed", "Something else."), ("checked_by", "Heron class")]).await;
    again.is(StatusCode::CONFLICT).says("There is a problem").says("What did we answer?");
    leader.of_session(&vote.session).await.does_not_say("Something else.");
    let file = leader.get("/partnership/changes.csv").await;
    file.says("2026-11-24,What would you like to do?,").says("Yes: 2.,We cook on Thursdays now.,Heron class");
}

#[tokio::test]
async fn an_answer_is_promised_in_school_days() {
    let house = House::open().await;
    let worker = house.worker().await;
    worker.get("/sessions/new").await.says("value=\"2026-12-01\"");
    let leader = house.leader().await;
    let address = "/partnership/holidays";
    let wrong = [("holiday", "Training day"), ("day", "2026-11-27"), ("last_day", "2026-11-26")];
    leader.post(address, &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("value=\"Training day\"");
    leader.post(address, &wrong[..2]).await.see_other();
    let page = leader.get(address).await;
    page.says("Training day").says("Friday 27 November");
    worker.get("/sessions/new").await.says("value=\"2026-12-02\"");
    let remove = format!("/partnership/holidays/{}/remove", page.after("/partnership/holidays/"));
    leader.post(&remove, &[]).await.see_other();
    worker.get("/sessions/new").await.says("value=\"2026-12-01\"");
}
