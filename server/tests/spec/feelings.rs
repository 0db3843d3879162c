//! How everyone feels, at the start and at the end: asked with one tap, never told of a group.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::vote::pulse::Pulse;
use tower::ServiceExt;

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

/// The session has nothing said of what can change.
async fn unsaid(house: &House, session: &str) {
    let (nothing, entry) = (domain::session::say::Say::default(), crate::house::entry());
    store::sessions::set_say(&house.inside.db, &session.into(), &nothing, &entry).await.unwrap();
}

#[tokio::test]
async fn one_tap_asks_how_everyone_feels_and_nobody_has_to_say() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    unsaid(&house, &session).await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    worker.get(&format!("/sessions/{session}/room")).await.says("Ask how everyone feels");
    let round = asks(&house, &worker, &session, "check-in").await;
    let ballot = format!("/rounds/{round}/ballot");
    let page = ada.get(&ballot).await;
    for feeling in ["Happy", "Calm", "Tired", "Worried", "Cross", "Sad", "rather not say"] {
        page.says(feeling);
    }
    page.says("How do you feel right now?").says("Nothing is sent yet.").does_not_say(" checked");
    page.says("We only look at the whole room.").does_not_say("Cinder Lane");
    ada.casts(&round, &["tired", "worried"]).await.leads_to(&ballot);
    let sent = ada.get(&ballot).await;
    sent.says("Sent. Tap again to change it.")
        .says("value=\"tired\" checked")
        .says("value=\"worried\" checked");
    sent.does_not_say("value=\"sad\" checked").does_not_say("Cinder Lane");
    ada.post(&ballot, &[("none", "1")]).await.leads_to(&ballot);
    ada.get(&ballot).await.says("name=\"none\" value=\"1\" checked").does_not_say("value=\"tired\" checked");
    ada.post(&ballot, &[("none", "1"), ("pick", "sad")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    ada.post(&ballot, &[]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn no_device_keeps_a_page_that_shows_how_somebody_feels() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let round = asks(&house, &worker, &session, "check-in").await;
    ada.casts(&round, &["sad"]).await.see_other();
    let said = async |person: &Person<'_>, path: &str| {
        let request =
            Request::get(path).header(header::COOKIE, person.cookies()).body(Body::empty()).unwrap();
        let answer = server::router(house.inside.clone()).oneshot(request).await.unwrap();
        let has = |name: &str| answer.headers().get(name).map(|said| said.to_str().unwrap().to_owned());
        (has("fifth-keeps"), has("fifth-keeps-not").is_some())
    };
    let (whose, kept_not) = said(&ada, &format!("/rounds/{round}/ballot")).await;
    assert!(whose.is_some() && kept_not);
    assert_eq!(said(&ada, "/about-me").await, (whose, false));
    // What was kept of a pupil goes when an adult opens a page on that device.
    assert_eq!(said(&worker, "/sessions").await, (Some("nobody".to_owned()), false));
    assert_eq!(said(&house.stranger(), "/").await, (None, false));
}

#[tokio::test]
async fn what_was_sent_is_taken_back_as_if_it_had_never_been() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    unsaid(&house, &session).await;
    let (ada, bo) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    bo.joins(&code, "heron", "owl").await.see_other();
    let round = asks(&house, &worker, &session, "again").await;
    let (ballot, back) = (format!("/rounds/{round}/ballot"), format!("/rounds/{round}/take-back"));
    for pupil in [&ada, &bo] {
        pupil.get(&ballot).await.does_not_say("Undo").does_not_say("aria-pressed=\"true\"");
        pupil.casts(&round, &["maybe"]).await.leads_to(&ballot);
    }
    ada.get(&ballot).await.says("Undo").says("value=\"maybe\" aria-pressed=\"true\"");
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.says("2 of 2 have voted");
    for _ in 0..2 {
        ada.post(&back, &[]).await.leads_to(&ballot);
    }
    worker.get(&room).await.says("1 of 2 has voted");
    ada.get(&ballot).await.does_not_say("Sent.").does_not_say("aria-pressed=\"true\"");
    bo.get(&ballot).await.says("value=\"maybe\" aria-pressed=\"true\"");
    worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
    let late = bo.post(&back, &[]).await;
    late.is(StatusCode::CONFLICT).says("The vote is closed.").says("A vote that came in time counts.");
}

#[tokio::test]
async fn what_a_room_feels_is_thanked_for_and_never_on_its_screen() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    unsaid(&house, &session).await;
    let pupils = twelve(&house, &code).await;
    let round = asks(&house, &worker, &session, "check-in").await;
    for pupil in &pupils {
        pupil.casts(&round, &["sad", "cross"]).await.see_other();
    }
    worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
    let (room, screen) = (format!("/sessions/{session}/room"), format!("/sessions/{session}/screen"));
    worker.get(&room).await.does_not_say(&format!("/rounds/{round}/reveal"));
    worker.post(&format!("/rounds/{round}/reveal"), &[]).await.is(StatusCode::CONFLICT);
    worker.get(&screen).await.says("Thank you.").does_not_say("Sad").does_not_say("Most");
    for pupil in &pupils[..2] {
        let here = pupil.get("/now").await.see_other().to_owned();
        pupil.get(&here).await.says("Thank you.").does_not_say("Sad").does_not_say("result");
        pupil.get(&format!("/rounds/{round}/tally")).await.does_not_say("Sad");
    }
    let read = worker.get(&format!("/rounds/{round}/tally")).await;
    read.is(StatusCode::OK).says("12 of 12 voted").does_not_say("Chosen");
    // It holds up no other vote.
    let next = asks(&house, &worker, &session, "check-out").await;
    pupils[0].get(&format!("/rounds/{next}/ballot")).await.says("How do you feel now, at the end?");
}

#[tokio::test]
async fn a_leader_sees_the_start_beside_the_end_and_a_nought_stays_hidden() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = twelve(&house, &code).await;
    for (pulse, other) in [("check-in", "worried"), ("check-out", "happy")] {
        let round = asks(&house, &worker, &session, pulse).await;
        for (at, pupil) in pupils.iter().enumerate() {
            let feeling = if at < 6 { "calm" } else { other };
            pupil.casts(&round, &[feeling]).await.see_other();
        }
        worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
    }
    let page = house.leader().await.of_session(&session).await;
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
    }
    let page = house.leader().await.of_session(&session).await;
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
