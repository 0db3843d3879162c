//! Where an adult is signed in: listed, ended one by one or all, made anew, over by itself; and which passwords
//! are none.

use std::time::Duration;

use axum::http::StatusCode;
use domain::people::sign_in::{BEFORE_LASTS_MINUTES, IDLE_MINUTES, LASTS_MINUTES, TURNS_AFTER_MINUTES};
use fixtures::PASSWORD;
use fixtures::emails::{ASH, DEE};

use crate::house::{House, Person};

const PAGE: &str = "/people/you";

fn minutes(many: i64) -> Duration {
    Duration::from_secs(u64::try_from(many * 60).unwrap())
}

async fn is_in(person: &Person<'_>) -> bool {
    person.get("/sessions").await.status == StatusCode::OK
}

#[tokio::test]
async fn an_adult_sees_where_they_are_signed_in_and_ends_it_there() {
    let house = House::open().await;
    let (here, elsewhere, third) = (house.worker().await, house.worker().await, house.worker().await);
    let page = here.get(PAGE).await;
    page.says("This device").says("Another device").says("Tuesday 24 November").says("End all others");
    let name = page.after("name=\"sign_in\" value=\"").to_owned();
    here.post("/people/you/sign-ins/end", &[("sign_in", &name)]).await.see_other();
    assert!(is_in(&here).await && is_in(&elsewhere).await != is_in(&third).await);
    // Ended is ended: a second tap, and a name of somebody else's, end nothing and say so.
    let late = here.post("/people/you/sign-ins/end", &[("sign_in", &name)]).await;
    late.is(StatusCode::CONFLICT);
    let dee = house.leader().await;
    let theirs = "select sign_ins.name from sign_ins join adults on adults.id = adult where email =";
    let theirs = house.on_disk(&format!("{theirs} '{DEE}'")).await;
    here.post("/people/you/sign-ins/end", &[("sign_in", &theirs[0])]).await.is(StatusCode::CONFLICT);
    here.post("/people/you/sign-ins/end-others", &[]).await.see_other();
    assert!(is_in(&here).await && !is_in(&elsewhere).await && !is_in(&third).await);
    dee.get("/people").await.is(StatusCode::OK);
    here.get(PAGE).await.does_not_say("Another device");
    let deeds = house.on_disk("select deed from audit where deed = 'sign-in.end'").await;
    assert_eq!(deeds.len(), 2);
}

#[tokio::test]
async fn an_adult_who_does_nothing_is_signed_out_and_in_the_end_everybody_is() {
    let house = House::open().await;
    let quiet = house.worker().await;
    house.inside.clock.advance(minutes(IDLE_MINUTES));
    assert!(!is_in(&quiet).await);
    let busy = house.worker().await;
    let mut worked = 0;
    while worked + IDLE_MINUTES - 1 < LASTS_MINUTES {
        worked += IDLE_MINUTES - 1;
        house.inside.clock.advance(minutes(IDLE_MINUTES - 1));
        assert!(is_in(&busy).await, "after {worked} minutes");
    }
    house.inside.clock.advance(minutes(LASTS_MINUTES - worked));
    assert!(!is_in(&busy).await);
}

#[tokio::test]
async fn a_copied_token_is_soon_worth_nothing_and_what_was_typed_stays() {
    let house = House::open().await;
    let ash = house.worker().await;
    let wrong = [("old_password", PASSWORD), ("password", "short")];
    ash.post_only("/people/you/password", &wrong).await.see_other();
    let thief = house.stranger();
    for pair in ash.cookies().split("; ") {
        let (name, value) = pair.split_once('=').unwrap();
        thief.keeps(name, value);
    }
    house.inside.clock.advance(minutes(TURNS_AFTER_MINUTES));
    let before = ash.cookies();
    ash.get("/people").await.is(StatusCode::OK);
    assert_ne!(before, ash.cookies());
    ash.get(PAGE).await.says("That password is too short.");
    house.inside.clock.advance(minutes(BEFORE_LASTS_MINUTES));
    assert!(is_in(&ash).await && !is_in(&thief).await);
}

#[tokio::test]
async fn a_new_password_makes_the_token_anew_at_once() {
    let house = House::open().await;
    let ash = house.worker().await;
    let copied = house.stranger();
    for pair in ash.cookies().split("; ") {
        let (name, value) = pair.split_once('=').unwrap();
        copied.keeps(name, value);
    }
    let new = [("old_password", PASSWORD), ("password", "otters swim at noon")];
    assert_eq!(ash.post("/people/you/password", &new).await.see_other(), "/people/you?kept");
    assert!(is_in(&ash).await && !is_in(&copied).await);
}

#[tokio::test]
async fn a_password_that_anybody_would_try_is_refused_wherever_one_is_set() {
    let house = House::open().await;
    let (dee, ash) = (house.leader().await, house.worker().await);
    let common = ("Password12345", "Too many people have that password.");
    let named = ("larkmoor-school-2026", "That password is made of names people know.");
    for (password, says) in [common, named, (ASH, named.1)] {
        let form = [("old_password", PASSWORD), ("password", password)];
        let page = ash.post("/people/you/password", &form).await;
        page.is(StatusCode::UNPROCESSABLE_ENTITY)
            .says(says)
            .says("href=\"#password\"")
            .does_not_say(password);
    }
    let link = crate::people::asked_in(&dee, "youth-worker", "zebedee@larkmoor.example").await;
    let zeb = house.stranger();
    for (password, says) in [common, named, ("Zebedee-Zebedee", named.1)] {
        let form = [("name", "Zebedee"), ("job_title", "Cook"), ("password", password)];
        zeb.post(&link, &form).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(says);
    }
    let empty = House::empty().await;
    let set_up = server::set_up_link::make(&empty.inside).await.unwrap().unwrap();
    let path = set_up.strip_prefix("http://fifth.test").unwrap();
    for (password, says) in [common, ("zebedee@club.example", named.1)] {
        let form = [("job_title", "Manager"), ("email", "zebedee@club.example"), ("password", password)];
        empty.stranger().post(path, &form).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(says);
    }
}
