//! How everyone feels, at the start and at the end: asked with one tap, never told of a group.

use axum::http::StatusCode;
use domain::vote::pulse::Pulse;

use crate::house::{House, PICTURES, Person, room_with_session};

/// Plans a ready-made question with one tap and starts it; gives the round.
pub async fn asks(house: &House, worker: &Person<'_>, session: &str, pulse: &str) -> String {
    let fields = [("do", "pulse"), ("pulse", pulse)];
    worker.post(&format!("/sessions/{session}/rounds/new"), &fields).await.see_other();
    let planned = store::rounds::planned_of(&house.inside.db, &session.into()).await.unwrap();
    let round = planned[0].id.to_string();
    worker.post(&format!("/rounds/{round}/start"), &[]).await.see_other();
    round
}

pub async fn twelve<'a>(house: &'a House, code: &str) -> Vec<Person<'a>> {
    let mut pupils = Vec::new();
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(code, "heron", picture).await.see_other();
        pupils.push(pupil);
    }
    pupils
}

#[tokio::test]
async fn one_tap_asks_how_everyone_feels_and_nobody_has_to_say() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    worker.get(&format!("/sessions/{session}/room")).await.says("Ask how everyone feels");
    let round = asks(&house, &worker, &session, "check-in").await;
    let page = ada.get(&format!("/rounds/{round}/ballot")).await;
    page.says("How do you feel right now?").says("I'd rather not say").says("As happy as can be");
    page.says("We only look at the whole room.").does_not_say("Cinder Lane");
    let none = [("pick", domain::vote::marks::NONE)];
    ada.post(&format!("/rounds/{round}/ballot"), &none).await.see_other();
    ada.get(&format!("/rounds/{round}/ballot")).await.says("You have voted.").does_not_say("Cinder Lane");
}

#[tokio::test]
async fn a_leader_sees_the_start_beside_the_end_and_a_nought_stays_hidden() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = twelve(&house, &code).await;
    for (pulse, happy) in [("check-in", "face-2"), ("check-out", "face-4")] {
        let round = asks(&house, &worker, &session, pulse).await;
        for (at, pupil) in pupils.iter().enumerate() {
            let face = if at < 6 { "face-3" } else { happy };
            pupil.casts(&round, &[face]).await.see_other();
        }
        worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
        worker.post(&format!("/rounds/{round}/reveal"), &[]).await.see_other();
    }
    let page = house.leader().await.get("/partnership").await;
    page.says("From check-in to check-out, the whole room").says("At the start").says("At the end");
    let table = page.body.split("At the end").nth(1).unwrap().split("</table>").next().unwrap();
    assert!(table.contains("hidden to keep people private") && !table.contains(">0<"), "{table}");
    page.does_not_say("Heron class: ");
}

#[tokio::test]
async fn nine_answers_show_nothing() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = twelve(&house, &code).await;
    for pulse in ["before", "after"] {
        let round = asks(&house, &worker, &session, pulse).await;
        for pupil in &pupils[..9] {
            pupil.casts(&round, &["maybe"]).await.see_other();
        }
        worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
        worker.post(&format!("/rounds/{round}/reveal"), &[]).await.see_other();
    }
    let page = house.leader().await.get("/partnership").await;
    page.says("Before and after, the whole room").says("Fewer than ten answered, so nothing is shown.");
}

#[tokio::test]
async fn pulse_questions_fill_the_form_and_what_is_sensitive_is_marked() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let new = format!("/sessions/{session}/rounds/new");
    worker.get(&new).await.says("Were they listened to?");
    let page = worker.get(&format!("{new}?pulse=listened")).await;
    page.says("Were you listened to today?").says("name=\"sensitive\" value=\"1\" checked");
    let page = worker.get(&format!("{new}?pulse=again")).await;
    page.says("Would you do this again?").does_not_say("name=\"sensitive\" value=\"1\" checked");
    worker.get(&format!("{new}?pulse=why")).await.is(StatusCode::OK);
    let own = [
        ("question", "How safe is it here?"),
        ("about", "own"),
        ("own", "Safe\nNot safe"),
        ("method", "choice"),
        ("most", "1"),
        ("seats", "1"),
        ("sensitive", "1"),
        ("pulse", "listened"),
    ];
    worker.post(&new, &own).await.see_other();
    let planned = store::rounds::planned_of(&house.inside.db, &session.as_str().into()).await.unwrap();
    assert!(planned[0].terms.is_sensitive());
    assert_eq!(planned[0].terms.pulse, None::<Pulse>, "with other answers it is another question");
    worker.post(&format!("/rounds/{}/unplan", planned[0].id), &[]).await.see_other();
    let unticked = [
        ("question", "Were you listened to today?"),
        ("about", "own"),
        ("method", "again-again"),
        ("most", "1"),
        ("seats", "1"),
        ("pulse", "listened"),
    ];
    worker.post(&new, &unticked).await.see_other();
    let planned = store::rounds::planned_of(&house.inside.db, &session.as_str().into()).await.unwrap();
    assert!(planned[0].terms.is_sensitive(), "a question about feelings stays one");
}
