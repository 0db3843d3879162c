//! Small things that a page must say truly, each found by somebody who relied on it.

use std::time::Duration;

use axum::http::StatusCode;
use domain::people::sign_in::{Adult, Role};
use fixtures::emails::{DEE, IVY};
use fixtures::ids::{CINDER_HALL, EASTMERE, HERON, LARKMOOR};

use crate::house::{House, code_of, open_vote};

const DAY: Duration = Duration::from_hours(24);

#[tokio::test]
async fn a_question_that_drew_no_idea_is_owed_no_answer_and_is_never_late() {
    let house = House::open().await;
    let session = house.worker().await.makes_session("").await;
    house.inside.clock.advance(30 * DAY);
    house.signed_in(DEE).await.get("/partnership").await.does_not_say("What people wait for");
    let list = house.worker().await.get("/sessions").await;
    list.says("Thursday").does_not_say("What people wait for").does_not_say("answer late");
    house.stranger().get(&format!("/sessions/{session}/answers")).await.does_not_say("This is late");
}

#[tokio::test]
async fn a_vote_that_is_open_after_its_day_stands_among_what_is_owed_until_it_is_closed() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    vote.worker.get("/sessions").await.does_not_say("close the vote");
    house.inside.clock.advance(DAY);
    let worker = house.worker().await;
    let page = worker.get("/sessions").await;
    page.says("Thursday: close the vote").says("late, it was due on Tuesday 24 November");
    page.says(&format!("href=\"/sessions/{}/room\"", vote.session));
    worker.post(&format!("/rounds/{}/close", vote.round), &[("few", "yes")]).await.see_other();
    worker.get("/sessions").await.does_not_say("close the vote");
}

#[tokio::test]
async fn a_vote_of_a_session_of_several_days_is_owed_after_the_last_of_them() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let days = [("day", "2026-11-24"), ("until", "2026-11-26"), ("starts", "13:30"), ("ends", "14:10")];
    vote.worker.post(&format!("/sessions/{}/booking", vote.session), &days).await.see_other();
    house.inside.clock.advance(2 * DAY);
    house.worker().await.get("/sessions").await.does_not_say("close the vote");
    house.inside.clock.advance(DAY);
    house.worker().await.get("/sessions").await.says("late, it was due on Thursday 26 November");
}

#[tokio::test]
async fn the_same_again_asks_for_another_group_where_one_was_put_away() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    worker.post(&format!("/groups/{HERON}/put-away"), &[]).await.see_other();
    let again = format!("/sessions/{session}/again");
    let asks = worker.post(&again, &[]).await;
    asks.says("Who comes?").says("Kestrel class").says("was put away");
    let page = asks.body.split("id=\"groups\"").nth(1).unwrap().split("</fieldset>").next().unwrap();
    assert!(page.contains("checked") && !page.contains(&format!("value=\"{HERON}\"")), "{page}");
    let kestrel = asks.after("name=\"groups\" value=\"").to_owned();
    let room = worker.post(&again, &[("groups", &kestrel)]).await.see_other().to_owned();
    worker.get(&room).await.is(StatusCode::OK).says("Thursday");
    let new = room.split('/').nth(2).unwrap();
    let groups = house.on_disk(&format!("select name from session_groups where session = '{new}'")).await;
    assert_eq!(groups, ["Kestrel class"]);
}

#[tokio::test]
async fn a_place_that_is_booked_is_put_away_only_when_that_was_said_and_the_bookings_are_named() {
    let house = House::open().await;
    let (worker, leader) = (house.worker().await, house.leader().await);
    let session = worker.makes_session("").await;
    let day = [("day", "2026-12-03"), ("starts", "13:30"), ("ends", "14:10"), ("place", CINDER_HALL)];
    worker.post(&format!("/sessions/{session}/booking"), &day).await.see_other();
    let (place, away) =
        (format!("/partnership/places/{CINDER_HALL}"), format!("/partnership/places/{CINDER_HALL}/put-away"));
    leader.get(&place).await.says("These sessions are booked here").says("Thursday 3 December, Thursday");
    let asks = leader.post(&away, &[]).await;
    asks.is(StatusCode::CONFLICT).says("It is booked: Thursday 3 December, Thursday");
    asks.says("value=\"Cinder Lane hall\"");
    assert_eq!(house.on_disk("select name from places where archived_at is not null").await.len(), 0);
    leader.post(&away, &[("sure", "1")]).await.see_other();
    worker.get(&format!("/sessions/{session}/ready")).await.says("Cinder Lane hall");
    leader.post(&format!("{place}/bring-back"), &[]).await.see_other();
    // What is over asks nothing.
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    leader.get(&place).await.does_not_say("These sessions are booked here");
    leader.post(&away, &[]).await.see_other();
}

/// The safeguarding lead that opened the gate goes, so that Ivy is the only one.
async fn ivy_alone(house: &House) {
    house.on_disk("update adults set left_at = 1 where email like 'lee@%' returning id").await;
}

#[tokio::test]
async fn the_only_safeguarding_lead_is_asked_before_leaving_and_told_what_stops() {
    let house = House::open().await;
    ivy_alone(&house).await;
    let ivy = house.signed_in(IVY).await;
    ivy.get("/people/you").await.says("You are the only safeguarding lead").says("is a rehearsal");
    let asks = ivy.post("/people/you/leave", &[]).await;
    asks.is(StatusCode::CONFLICT).says("There is no other safeguarding lead here.");
    // A leader is asked just so.
    let dee = house.signed_in(DEE).await;
    let id = house.on_disk(&format!("select id from adults where email = '{IVY}'")).await.remove(0);
    let page = format!("/people/adults/{id}");
    dee.get(&page).await.says("Nobody else here is the safeguarding lead");
    dee.post(&format!("{page}/take-away"), &[]).await.is(StatusCode::CONFLICT);
    assert_eq!(ivy.post("/people/you/leave", &[("sure", "1")]).await.see_other(), "/sign-in");
    house.worker().await.get("/sessions/new").await.is(StatusCode::OK);
    let rehearsal = house.worker().await.makes_session("").await;
    house.worker().await.get(&format!("/sessions/{rehearsal}/room")).await.says("Rehearsal");
}

#[tokio::test]
async fn one_of_two_safeguarding_leads_leaves_unasked() {
    let house = House::open().await;
    let ivy = house.signed_in(IVY).await;
    ivy.get("/people/you").await.does_not_say("only safeguarding lead");
    assert_eq!(ivy.post("/people/you/leave", &[]).await.see_other(), "/sign-in");
}

#[tokio::test]
async fn who_only_reads_is_no_second_adult() {
    let house = House::open().await;
    house
        .on_disk(&format!("update adults set left_at = 1 where organisation = '{LARKMOOR}' returning id"))
        .await;
    let db = &house.inside.db;
    for (email, role) in [
        ("only-lead@larkmoor.example", Role::SafeguardingLead),
        ("only-reads@larkmoor.example", Role::Reader),
    ] {
        let adult = Adult {
            id: house.inside.chance.id().into(),
            organisation: LARKMOOR.into(),
            ..fixtures::adult("Head", role)
        };
        store::adults::insert(db, &adult, email, Some("a hash")).await.unwrap();
    }
    let gate = async || {
        store::partnerships::gate(db, &EASTMERE.into(), &LARKMOOR.into(), house.inside.clock.now())
            .await
            .unwrap()
    };
    let alone = gate().await;
    assert!(alone.safeguarding_lead && !alone.second_adult);
    let deputy = Adult {
        id: house.inside.chance.id().into(),
        organisation: LARKMOOR.into(),
        ..fixtures::adult("Deputy", Role::Deputy)
    };
    store::adults::insert(db, &deputy, "a-deputy@larkmoor.example", Some("a hash")).await.unwrap();
    assert!(gate().await.second_adult);
}

#[tokio::test]
async fn the_big_screen_goes_on_over_midnight_of_a_booked_day() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let days = [("day", "2026-11-24"), ("until", "2026-11-25"), ("starts", "13:30"), ("ends", "14:10")];
    worker.post(&format!("/sessions/{session}/booking"), &days).await.see_other();
    let code = code_of(&house, &session).await;
    let digits = code.find(|sign: char| sign.is_ascii_digit()).unwrap();
    let shown = format!("{} {}", &code[..digits], &code[digits..]);
    let (screen, page) = (house.stranger(), format!("/sessions/{session}/screen"));
    // It is half past one in the afternoon or so; then every hour until the evening of the second day.
    for _ in 0..34 {
        screen.get(&page).await.is(StatusCode::OK).says(&shown);
        screen.get(&format!("/join/{code}")).await.is(StatusCode::OK);
        house.inside.clock.advance(Duration::from_hours(1));
    }
    house.inside.clock.advance(DAY);
    screen.get(&page).await.is(StatusCode::OK).does_not_say(&shown);
}
