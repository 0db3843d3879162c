//! A code opens with the day of its session, and is shown nowhere while it opens nothing.

use std::time::Duration;

use axum::http::StatusCode;
use fixtures::ids::CINDER_HALL;

use crate::house::{House, Person, code_of};

const DAY: Duration = Duration::from_hours(24);

impl Person<'_> {
    /// Books the session for these days.
    async fn plans_for(&self, session: &str, day: &str, until: &str) {
        let fields =
            [("day", day), ("until", until), ("starts", "13:30"), ("ends", "14:10"), ("place", CINDER_HALL)];
        self.post(&format!("/sessions/{session}/booking"), &fields).await.see_other();
    }
}

/// How the code stands on a screen.
fn shown(code: &str) -> String {
    let digits = code.find(|sign: char| sign.is_ascii_digit()).unwrap();
    format!("{} {}", &code[..digits], &code[digits..])
}

#[tokio::test]
async fn a_session_booked_for_thursday_lets_pupils_in_on_thursday() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let code = code_of(&house, &session).await;
    let secret = house.on_disk("select secret from sessions where name = 'Thursday'").await.remove(0);
    worker.plans_for(&session, "2026-12-03", "").await;

    let says = "The code opens on Thursday 3 December.";
    for page in
        ["/sessions".to_owned(), format!("/sessions/{session}/room"), format!("/sessions/{session}/screen")]
    {
        let page = worker.get(&page).await;
        page.says(says).does_not_say(&shown(&code)).does_not_say(&secret);
    }
    worker.get(&format!("/sessions/{session}/room")).await.says("Open the door now");

    // A pupil who is early reads when it opens, and neither which session it is nor where.
    let pupil = house.stranger();
    for key in [&code, &secret] {
        let page = pupil.get(&format!("/join/{key}")).await;
        page.is(StatusCode::CONFLICT)
            .says("This opens on Thursday 3 December.")
            .says("Keep the code until then.");
        page.does_not_say("Cinder").does_not_say("Heron");
    }
    let typed = pupil.post("/join", &[("code", &code)]).await;
    typed.says("This opens on Thursday 3 December.").does_not_say("Thursday</");

    // A moment before midnight, and after it.
    house.inside.clock.advance(Duration::from_mins(9 * 24 * 60 - 10 * 60 - 1));
    pupil.get(&format!("/join/{code}")).await.says("This opens on Thursday 3 December.");
    house.inside.clock.advance(Duration::from_mins(2));
    let worker = house.worker().await;
    let page = worker.get(&format!("/sessions/{session}/screen")).await;
    page.says(&shown(&code)).does_not_say("The code opens");
    pupil.joins(&code, "heron", "fox").await.see_other();

    // It ends with its day.
    house.inside.clock.advance(DAY);
    let late = house.stranger();
    assert!(late.get(&format!("/join/{code}")).await.see_other().starts_with("/answers/"));
    let page = house.worker().await.get(&format!("/sessions/{session}/room")).await;
    page.says("The code ended on Thursday 3 December.").does_not_say(&shown(&code));
}

#[tokio::test]
async fn a_worker_opens_the_door_before_its_day() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let code = code_of(&house, &session).await;
    worker.plans_for(&session, "2026-11-26", "").await;
    worker.post(&format!("/sessions/{session}/open"), &[]).await.see_other();
    worker.get(&format!("/sessions/{session}/screen")).await.says(&shown(&code));
    house.stranger().joins(&code, "heron", "fox").await.see_other();
    // To the end of its booked day, and a word in the plan shuts nobody out.
    worker.plans_for(&session, "2026-11-26", "").await;
    house.inside.clock.advance(2 * DAY);
    house.stranger().joins(&code, "heron", "owl").await.see_other();
    house.inside.clock.advance(DAY);
    let over = house.stranger().get(&format!("/join/{code}")).await;
    assert!(over.see_other().starts_with("/answers/"), "to its answers, and to no picture");
    // Over, and opened once more for half a day.
    house.worker().await.post(&format!("/sessions/{session}/open"), &[]).await.see_other();
    house.stranger().joins(&code, "heron", "lion").await.see_other();
}

#[tokio::test]
async fn a_session_runs_for_days_with_one_code_and_pupils_stay_in() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let code = code_of(&house, &session).await;
    worker.plans_for(&session, "2026-11-24", "2026-11-26").await;
    let fox = house.stranger();
    fox.joins(&code, "heron", "fox").await.see_other();
    worker.moves(&session, "ideas").await;
    worker.post(&format!("/sessions/{session}/door"), &[("shut", "1")]).await.see_other();
    house.inside.clock.advance(2 * DAY);
    let worker = house.worker().await;
    fox.get("/ideas/new").await.is(StatusCode::OK);
    house.stranger().get(&format!("/join/{code}")).await.is(StatusCode::FORBIDDEN);
    worker.post(&format!("/sessions/{session}/door"), &[("shut", "0")]).await.see_other();
    house.stranger().joins(&code, "heron", "owl").await.see_other();
    worker.get("/sessions").await.says("Tuesday 24 November to Thursday 26 November");
    let ready = worker.get(&format!("/sessions/{session}/ready")).await;
    ready.says("Tuesday 24 November to Thursday 26 November, 13:30 to 14:10").says("value=\"2026-11-26\"");
    let file = worker.get("/programme.ics").await.body;
    for day in ["20261124T133000Z", "20261125T133000Z", "20261126T133000Z"] {
        assert!(file.contains(&format!("DTSTART:{day}")), "{day}");
    }
    assert!(!file.contains(&code));
}

#[tokio::test]
async fn a_session_of_more_than_a_fortnight_is_not_booked() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let book = async |until: &str| {
        let fields =
            [("day", "2026-12-01"), ("until", until), ("starts", "13:30"), ("ends", "14:10"), ("place", "")];
        worker.post(&format!("/sessions/{session}/booking"), &fields).await
    };
    book("2026-12-15").await.says("It can last 14 days at most.").says("value=\"2026-12-15\"");
    book("2026-11-30").await.says("Give a last day that is not before the first.");
    book("2026-12-14").await.see_other();
}

#[tokio::test]
async fn a_new_code_takes_one_tap_and_the_old_one_is_dead() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let old = code_of(&house, &session).await;
    let fox = house.stranger();
    fox.joins(&old, "heron", "fox").await.see_other();
    worker.get(&format!("/sessions/{session}/room")).await.says("New code");
    worker.post(&format!("/sessions/{session}/code"), &[]).await.see_other();
    let new = code_of(&house, &session).await;
    assert_ne!(new, old);
    house.stranger().get(&format!("/join/{old}")).await.is(StatusCode::NOT_FOUND);
    house.stranger().joins(&new, "heron", "owl").await.see_other();
    fox.get("/waiting").await.is(StatusCode::OK);
    worker.get(&format!("/sessions/{session}/screen")).await.says(&shown(&new)).does_not_say(&shown(&old));
}

#[tokio::test]
async fn a_clock_that_is_set_back_in_the_middle_of_a_session_does_no_harm() {
    let house = House::open().await;
    let vote = crate::house::open_vote(&house, &["Cook", "Paint"]).await;
    let worker = &vote.worker;
    worker.post(&format!("/rounds/{}/close", vote.round), &[("few", "1")]).await.see_other();
    worker.post(&format!("/rounds/{}/reveal", vote.round), &[]).await.see_other();
    house.inside.clock.set_back(DAY);
    // The door of a session without a day does not shut.
    let fox = house.stranger();
    fox.joins(&vote.code, "heron", "fox").await.see_other();
    worker.post(&format!("/sessions/{}/rounds", vote.session), &[]).await.see_other();
    let open =
        store::rounds::open_of(&house.inside.db, &vote.session.as_str().into()).await.unwrap().unwrap();
    assert_ne!(open.id.as_str(), vote.round);
    // Pupils, room and screen are at the new round, and it can be closed and the session ended.
    assert_eq!(fox.get("/now").await.see_other(), format!("/rounds/{}/ballot", open.id));
    let room = worker.get(&format!("/sessions/{}/room", vote.session)).await;
    room.says(&format!("/rounds/{}/close", open.id));
    worker.post(&format!("/rounds/{}/close", open.id), &[("few", "1")]).await.see_other();
    worker.post(&format!("/sessions/{}/end", vote.session), &[]).await.see_other();
    assert_eq!(worker.get(&format!("/sessions/{}/room", vote.session)).await.status, StatusCode::OK);
}
