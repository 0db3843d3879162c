//! A worker plans votes: the product proposes, warns, and keeps what was typed.

use axum::http::StatusCode;

use crate::house::{House, room_with_session};

#[tokio::test]
async fn the_form_proposes_a_method_and_says_why() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let form = worker.get(&format!("/sessions/{session}/rounds/new")).await;
    form.is(StatusCode::OK).says("We suggest");
    let look =
        [("question", "What?"), ("about", "own"), ("own", "A\nB"), ("method", "pick"), ("do", "advise")];
    let again = worker.post(&format!("/sessions/{session}/rounds/new"), &look).await;
    again.is(StatusCode::OK).says("one tap is enough");
}

#[tokio::test]
async fn no_vote_begins_before_it_is_said_what_it_is_for() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let nothing = domain::session::say::Say::default();
    let entry = crate::house::entry();
    store::sessions::set_say(&house.inside.db, &session.as_str().into(), &nothing, &entry).await.unwrap();
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    for words in ["Cook", "Paint"] {
        let idea = ada.proposes(words).await;
        worker.releases(&idea).await.see_other();
    }
    let start = format!("/sessions/{session}/rounds");
    let refused = worker.post(&start, &[]).await;
    refused.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say how everyone can take part.");
    let half = [("included", "Everyone"), ("ways", "Any"), ("can_change", "What we do")];
    let again = worker.post(&format!("/sessions/{session}/say"), &half).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("What we do").says("Error: ");
    worker.says_what_it_is_for(&session).await;
    worker.post(&start, &[]).await.see_other();
    ada.get("/now").await.see_other();
    let round = store::rounds::open_of(&house.inside.db, &session.as_str().into()).await.unwrap().unwrap();
    let ballot = ada.get(&format!("/rounds/{}/ballot", round.id)).await;
    ballot.says("What can change: ").says("What we do").says("The day");
}

#[tokio::test]
async fn known_traps_are_said_before_the_vote() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let many = (0..14).map(|at| format!("Answer {at}")).collect::<Vec<_>>().join("\n");
    let look =
        [("about", "own"), ("own", many.as_str()), ("method", "pick"), ("most", "3"), ("do", "advise")];
    let page = worker.post(&format!("/sessions/{session}/rounds/new"), &look).await;
    page.says("14 cards are too many to see at once");
}

#[tokio::test]
async fn a_vote_that_cannot_be_counted_is_asked_again_with_all_that_was_typed() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let address = format!("/sessions/{session}/rounds/new");
    let typed =
        [("question", "How was it?"), ("about", "own"), ("own", "Good\nBad"), ("most", "3"), ("seats", "1")];
    let wrong_rule = [&typed[..], &[("method", "rank"), ("rule", "greedy")]].concat();
    let page = worker.post(&address, &wrong_rule).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Error: ").says("How was it?").says("Good\nBad");
    let nothing =
        [("question", ""), ("about", "own"), ("own", "Good\nBad"), ("method", "pick"), ("most", "3")];
    worker.post(&address, &nothing).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Write the question.");
    let planned = store::rounds::planned_of(&house.inside.db, &session.as_str().into()).await.unwrap();
    assert_eq!(planned, []);
}

#[tokio::test]
async fn a_short_survey_is_a_list_of_votes_started_one_after_the_other() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let room = format!("/sessions/{session}/room");
    for (question, method) in [("Was it fun?", "faces"), ("Again?", "again-again"), ("What else?", "words")] {
        let fields =
            [("question", question), ("about", "own"), ("method", method), ("most", "3"), ("seats", "1")];
        worker.post(&format!("/sessions/{session}/rounds/new"), &fields).await.see_other();
    }
    worker.get(&room).await.says("Was it fun?").says("Again?").says("What else?");
    let planned = store::rounds::planned_of(&house.inside.db, &session.as_str().into()).await.unwrap();
    for round in planned {
        worker.post(&format!("/rounds/{}/start", round.id), &[]).await.see_other();
        worker.post(&format!("/rounds/{}/close", round.id), &[]).await.see_other();
        if round.terms.may_be_shown() {
            worker.post(&format!("/rounds/{}/reveal", round.id), &[]).await.see_other();
        }
    }
    worker.get(&room).await.does_not_say("Votes you planned");
}
