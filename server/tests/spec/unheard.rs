//! Who have we not heard? Groups are named while there is time; pupils never are.

use crate::house::{House, PICTURES, Person, code_of, room_with_session};

async fn class<'a>(house: &'a House, code: &str, group: &str, pictures: &[&str]) -> Vec<Person<'a>> {
    let mut all = Vec::new();
    for picture in pictures {
        let pupil = house.stranger();
        pupil.joins(code, group, picture).await.see_other();
        all.push(pupil);
    }
    all
}

#[tokio::test]
async fn a_group_that_writes_less_than_the_rest_is_named_without_a_number() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let room = format!("/sessions/{session}/room");
    let herons = class(&house, &code, "heron", &PICTURES[..6]).await;
    class(&house, &code, "kestrel", &PICTURES[6..]).await;
    worker.get(&room).await.does_not_say("Who have we not heard?");
    for heron in &herons {
        heron.proposes("Cook tea").await;
    }
    let page = worker.get(&room).await;
    page.says("Who have we not heard?").says("Kestrel class: fewer than in the rest of the room so far");
    page.does_not_say("Heron class: fewer");
    let screen = house.stranger().get(&format!("/sessions/{session}/screen")).await;
    screen.does_not_say("Kestrel").does_not_say("not heard");
    worker.moves(&session, "wall").await;
    worker.get(&room).await.does_not_say("Who have we not heard?");
}

#[tokio::test]
async fn during_a_vote_a_group_of_four_is_not_named_and_after_it_nobody_is() {
    let house = House::open().await;
    let vote = crate::house::open_vote(&house, &["Cook", "Paint"]).await;
    let room = format!("/sessions/{}/room", vote.session);
    let code = code_of(&house, &vote.session).await;
    let herons = class(&house, &code, "heron", &PICTURES[..6]).await;
    let four = class(&house, &code, "kestrel", &PICTURES[6..10]).await;
    for heron in &herons {
        heron.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    vote.worker.get(&room).await.does_not_say("Who have we not heard?");
    class(&house, &code, "kestrel", &PICTURES[10..]).await;
    vote.worker.get(&room).await.says("Kestrel class: fewer than in the rest of the room so far");
    four[0].casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    vote.worker.get(&room).await.does_not_say("Who have we not heard?");
}
