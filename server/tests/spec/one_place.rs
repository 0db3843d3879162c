//! One child, one place: who comes in beyond the list waits for a worker, and who was taken out
//! does not come in again by itself.

use axum::http::StatusCode;
use domain::people::pupil::{Colour, Pupil};

use crate::house::{House, PICTURES, Person, open_vote, room_with_session};

/// So many pupils of Heron class come in; the list has 15.
async fn come_in<'a>(house: &'a House, code: &str, how_many: usize) -> Vec<Person<'a>> {
    let mut all = Vec::new();
    for at in 0..how_many {
        let ada = house.stranger();
        let group = fixtures::id::<String>("heron");
        ada.get(&format!("/join/{code}?group={group}")).await.is(StatusCode::OK);
        let colour = if at < PICTURES.len() { "orange" } else { "teal" };
        let who = format!("{}.{colour}", PICTURES[at % PICTURES.len()]);
        ada.post(&format!("/join/{code}"), &[("group", &group), ("who", &who)]).await.see_other();
        all.push(ada);
    }
    all
}

#[tokio::test]
async fn who_comes_beyond_the_list_waits_for_a_worker() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    // Fifteen on the list, and a tenth more.
    let pupils = come_in(&house, &code, 19).await;
    for inside in &pupils[..17] {
        inside.get("/ideas").await.is(StatusCode::OK);
    }
    for outside in &pupils[17..] {
        outside.get("/ideas").await.see_other();
    }
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.says("Nobody else comes in by itself").says("17 are in. The list says 15.");
    pupils[17].get(&format!("/join/{code}/asked")).await.is(StatusCode::OK).says("Look up at a worker");
    // A door that is shut meanwhile leaves them where they are.
    worker.post(&format!("/sessions/{session}/door"), &[("shut", "1")]).await.see_other();
    pupils[17].get(&format!("/join/{code}/asked")).await.is(StatusCode::OK).says("Look up at a worker");
    // One tap lets in one, and one lets in all.
    let let_in = format!("/sessions/{session}/let-in");
    worker.post(&let_in, &[("who", "lion.teal")]).await.see_other();
    assert_eq!(pupils[17].get(&format!("/join/{code}/asked")).await.status, StatusCode::OK);
    worker.lets_all_in(&session).await;
    assert_eq!(pupils[17].get(&format!("/join/{code}/asked")).await.see_other(), "/now");
    for inside in &pupils {
        inside.get("/ideas").await.is(StatusCode::OK);
    }
}

#[tokio::test]
async fn who_knocks_after_the_page_was_drawn_does_not_come_in_with_those_it_shows() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = come_in(&house, &code, 18).await;
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    let form = room.body.split(&format!("/sessions/{session}/let-in\"")).nth(1).unwrap();
    assert!(form.split("</form>").next().unwrap().contains("octopus.teal"), "the page names whom it shows");
    let late = house.stranger();
    late.joins(&code, "heron", "bee").await;
    worker.post(&format!("/sessions/{session}/let-in"), &[("who", "octopus.teal")]).await.see_other();
    pupils[17].get("/ideas").await.is(StatusCode::OK);
    late.get("/ideas").await.see_other();
    worker.post(&format!("/sessions/{session}/let-in"), &[]).await;
    late.get("/ideas").await.see_other();
}

#[tokio::test]
async fn the_tap_for_the_others_names_nobody_who_was_taken_out_also_when_the_others_have_left() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = come_in(&house, &code, 18).await;
    let ids = house.on_disk("select id from pupils where picture = 'fox' and colour = 'orange'").await;
    worker.post(&format!("/pupils/{}/remove", ids[0]), &[]).await.see_other();
    pupils[0].joins(&code, "heron", "whale").await;
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    room.says("Let the others in");
    let to = format!("/sessions/{session}/let-in");
    let form = room.body.split(&format!("{to}\"")).nth(1).unwrap().split("</form>").next().unwrap();
    let named = form.split("name=\"who\" value=\"").skip(1);
    let fields: Vec<_> = named.map(|rest| ("who", rest.split('"').next().unwrap())).collect();
    assert_eq!(fields, [("who", "octopus.teal")]);
    // Meanwhile another worker has sent the other one away.
    worker.post(&format!("/sessions/{session}/turn-away"), &fields).await.see_other();
    worker.post(&to, &fields).await;
    for outside in [&pupils[0], &pupils[17]] {
        assert_ne!(outside.get("/ideas").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_list_that_does_not_fit_is_said_before_the_vote_and_at_the_close() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    come_in(&house, &vote.code, 3).await;
    // The author of the two ideas is in, too; both lists together have thirty.
    let room = vote.worker.get(&format!("/sessions/{}/room", vote.session)).await;
    room.says("4 are in. The lists say 30.").says("Close the vote");
}

#[tokio::test]
async fn a_device_that_was_taken_out_stays_out_until_a_worker_lets_it_in() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = come_in(&house, &code, 2).await;
    let ids = house.on_disk("select id from pupils where picture = 'fox'").await;
    worker.post(&format!("/pupils/{}/remove", ids[0]), &[]).await.see_other();
    pupils[0].joins(&code, "heron", "kite").await;
    pupils[0].get("/ideas").await.see_other();
    assert_eq!(house.on_disk("select id from pupils where removed_at is null").await.len(), 1);
    worker.post(&format!("/sessions/{session}/let-in"), &[("who", "kite.orange")]).await.see_other();
    pupils[0].get("/ideas").await.is(StatusCode::OK);
}

#[tokio::test]
async fn several_are_taken_out_with_what_they_sent() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = come_in(&house, &code, 3).await;
    for (pupil, words) in pupils.iter().zip(["Rubbish one", "Rubbish two", "Swim"]) {
        pupil.proposes(words).await;
    }
    let ids = house.on_disk("select id from pupils order by picture").await;
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    room.says("and what they sent").says("3 ideas to read");
    let fields: Vec<(&str, &str)> = vec![("pupil", &ids[0]), ("pupil", &ids[1]), ("sent", "1")];
    worker.post(&format!("/sessions/{session}/take-out"), &fields).await.see_other();
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    room.says("1 idea to read").says("1 is in");
}

#[tokio::test]
async fn a_pupil_of_another_session_is_not_taken_out_from_this_one() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    come_in(&house, &code, 1).await;
    let other = worker.makes_session("").await;
    let ids = house.on_disk("select id from pupils").await;
    worker.post(&format!("/sessions/{other}/take-out"), &[("pupil", &ids[0])]).await;
    assert_eq!(house.on_disk("select id from pupils where removed_at is null").await.len(), 1);
    worker.get(&format!("/sessions/{session}/room")).await.says("1 is in");
}

#[tokio::test]
async fn when_every_picture_is_worn_the_next_pupil_wears_one_with_a_number() {
    let house = House::open().await;
    let (_, session, code) = room_with_session(&house, "").await;
    house.on_disk("update groups set size = 1200 returning name").await;
    house.on_disk("update session_groups set size = 1200 returning name").await;
    let (group, now) = (fixtures::id::<String>("heron"), house.inside.clock.now());
    let me = app::pictures::of_kind(app::pictures::Kind::Me).map(|picture| picture.name);
    for (picture, colour) in me.flat_map(|name| Colour::ALL.map(|colour| (name, colour))) {
        let pupil = Pupil {
            id: house.inside.chance.id().into(),
            session: session.as_str().into(),
            group: group.as_str().into(),
            colour,
            ..fixtures::pupil(picture)
        };
        let device = house.inside.chance.token();
        store::pupils::join(&house.inside.db, &pupil, &device, now, now.plus_minutes(60)).await.unwrap();
    }
    let late = house.stranger();
    let page = late.get(&format!("/join/{code}?group={group}")).await;
    let who = page.says("class=\"nth\"").after("name=\"who\" value=\"").to_owned();
    assert!(who.contains("-2."), "{who}");
    late.post(&format!("/join/{code}"), &[("group", &group), ("who", &who)]).await.see_other();
    let (picture, _) = who.split_once("-2.").unwrap();
    late.get("/ideas").await.is(StatusCode::OK).says(" 2</span>");
    assert_eq!(
        house.on_disk("select picture from pupils where picture like '%-2'").await,
        [format!("{picture}-2")]
    );
}

#[tokio::test]
async fn twelve_ideas_wait_and_the_thirteenth_keeps_its_words() {
    let house = House::open().await;
    let (worker, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let mut first = String::new();
    for number in 1..=12 {
        first = ada.proposes(&format!("Idea number {number}")).await;
    }
    let idea = ada.get("/ideas/new").await.after("action=\"/ideas/").to_owned();
    let page = ada.post(&format!("/ideas/{idea}/words"), &[("words", "One more thing")]).await;
    page.is(StatusCode::CONFLICT).says("One more thing").says("12 ideas");
    worker.releases(&first).await.see_other();
    ada.post(&format!("/ideas/{idea}/words"), &[("words", "One more thing")]).await.see_other();
}
