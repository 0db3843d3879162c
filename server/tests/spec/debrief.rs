//! After the sitting: what adults pass on to each other, and what they must not write there.

use axum::http::StatusCode;
use fixtures::emails::{JO, KIT};

use crate::house::{House, room_with_session};

#[tokio::test]
async fn one_box_is_enough_and_the_list_says_that_it_is_written() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    worker.get("/sessions").await.says("not yet");
    let debrief = format!("/sessions/{session}/debrief");
    worker.get(&format!("/sessions/{session}/room")).await.says(&format!("href=\"{debrief}\""));
    let said = "“Too loud.”\nAsk before we start.";
    worker.post(&debrief, &[("said", said)]).await.see_other();
    worker.get("/sessions").await.says("written").does_not_say("not yet");
    worker.get(&debrief).await.says(said);
    worker.post(&debrief, &[("said", " ")]).await.see_other();
    worker.get("/sessions").await.says("not yet");
}

#[tokio::test]
async fn too_many_words_are_named_by_their_box_and_nothing_is_lost() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let long = vec!["word"; 201].join(" ");
    let reply = worker
        .post(&format!("/sessions/{session}/debrief"), &[("did", "We cooked"), ("to_change", &long)])
        .await;
    reply.is(StatusCode::UNPROCESSABLE_ENTITY).says("Make it 200 words or fewer.");
    reply.says("href=\"#to_change\"").says("We cooked").says(&long);
}

#[tokio::test]
async fn a_worry_about_a_child_has_a_box_of_its_own_and_is_no_part_of_the_debrief() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let page = worker.get(&format!("/sessions/{session}/debrief")).await;
    page.says("A worry about a child does not stand here.")
        .says(&format!("action=\"/sessions/{session}/worry\""));
}

#[tokio::test]
async fn only_adults_of_the_organisation_read_it() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let debrief = format!("/sessions/{session}/debrief");
    worker.post(&debrief, &[("pass_on", "The kettle is broken.")]).await.see_other();
    house.leader().await.get(&debrief).await.says("The kettle is broken.").says("<textarea");
    for email in [JO, KIT] {
        let reply = house.signed_in(email).await.get(&debrief).await;
        reply.is(StatusCode::NOT_FOUND).does_not_say("kettle");
    }
}
