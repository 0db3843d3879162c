//! An empty disk, the link, four short pages, and the first session.

use axum::http::StatusCode;
use domain::people::audit::{AuditEntry, Deed};
use fixtures::NOW;

use crate::house::{House, Person};

const LINK: &str = "abcd-efgh-ijkl-mnop";

/// An empty house that has printed this link.
async fn printed() -> House {
    let house = House::empty().await;
    let entry = AuditEntry::by_system(NOW, Deed::SetUpLink, "");
    let hash = server::set_up_link::hash(LINK);
    assert!(store::set_ups::make_link(&house.inside.db, &hash, &entry).await.unwrap());
    house
}

const YOU: [(&str, &str); 3] =
    [("job_title", "Deputy head"), ("email", "Head@School.test"), ("password", "four words in a row")];
const ORGANISATION: [(&str, &str); 3] =
    [("name", "Larkmoor School"), ("kind", "special-school"), ("partnership", "Eastmere Together")];
const GROUP: [(&str, &str); 3] = [("name", "Kestrel class"), ("ages", "Years 7 to 8"), ("size", "9")];

/// Sends the first pages, so many of them.
async fn begun(house: &House, pages: usize) -> Person<'_> {
    let head = house.stranger();
    head.get(&format!("/set-up/{LINK}")).await.is(StatusCode::OK);
    let all = [
        ("/set-up/abcd-efgh-ijkl-mnop", YOU),
        ("/set-up/organisation", ORGANISATION),
        ("/set-up/group", GROUP),
    ];
    for (page, fields) in all.into_iter().take(pages) {
        head.post(page, &fields).await.see_other();
    }
    head
}

#[tokio::test]
async fn every_address_of_an_empty_disk_says_how_to_begin_and_never_the_link() {
    let house = printed().await;
    for address in ["/", "/sign-in", "/join/KITE427", "/partnership", "/nothing"] {
        let page = house.stranger().get(address).await;
        page.is(StatusCode::SERVICE_UNAVAILABLE).says("Nobody has set this up yet").says("fifth set-up");
        page.says("····-····").does_not_say("abcd");
    }
    house.stranger().get("/health").await.is(StatusCode::OK);
    let wrong = house.stranger().get("/set-up/zzzz-zzzz-zzzz-zzzz").await;
    wrong.is(StatusCode::OK).says("That link doesn’t work any more.").does_not_say("job_title");
}

#[tokio::test]
async fn ten_fields_lead_from_the_link_to_a_code_that_opens() {
    let house = printed().await;
    let head = begun(&house, 3).await;
    let place = head.get("/set-up/place").await;
    place
        .says("Ages 11 to 13. 9 of them need two adults each time.")
        .says("Larkmoor School")
        .says("40 minutes");
    let made = head.post("/set-up/place", &[("place", "Larkmoor kitchen")]).await;
    let first = made.see_other().to_owned();
    let page = head.get(&first).await;
    page.says("Your first session is ready.").says("It is a rehearsal.").says("Kestrel class, 9 people");
    page.says("Larkmoor kitchen").says("Before real young people come");
    let session = first.split('/').nth(2).unwrap().to_owned();
    let code = crate::house::code_of(&house, &session).await;
    house
        .stranger()
        .get(&format!("/join/{code}"))
        .await
        .is(StatusCode::OK)
        .says("Kestrel class")
        .says("Rehearsal");
    head.get(&format!("/sessions/{session}/room")).await.is(StatusCode::OK);
    let home = head.get("/partnership").await;
    home.is(StatusCode::OK).says("href=\"/sessions\"").says("href=\"/programme\"");
    head.post("/set-up/place", &[("place", "Again")]).await.see_other();
    assert_eq!(house.on_disk("select name from places").await, ["Larkmoor kitchen"]);
}

#[tokio::test]
async fn a_link_is_used_once_and_whoever_stops_goes_on_after_signing_in() {
    let house = printed().await;
    begun(&house, 1).await;
    let other = house.stranger();
    let again = other.post(&format!("/set-up/{LINK}"), &YOU).await;
    assert_eq!(again.see_other(), "/set-up");
    assert_eq!(house.on_disk("select email from adults").await, ["head@school.test"]);
    other.get("/").await.says("Somebody is setting this up").says("Ask a worker");
    let signed_in = other.post("/sign-in", &[("email", YOU[1].1), ("password", YOU[2].1)]).await;
    assert_eq!(signed_in.see_other(), "/set-up");
    assert_eq!(other.get("/set-up").await.see_other(), "/set-up/organisation");
}

#[tokio::test]
async fn what_is_missing_is_said_kindly_and_what_was_typed_stays() {
    let house = printed().await;
    let head = house.stranger();
    let link = format!("/set-up/{LINK}");
    let short =
        head.post(&link, &[("job_title", "Deputy head"), ("email", "a@b"), ("password", "short")]).await;
    short
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("That password is too short.")
        .says("value=\"Deputy head\"");
    short.does_not_say("value=\"short\"");
    let email = head.post(&link, &[("job_title", "Deputy head"), ("email", "head"), YOU[2]]).await;
    email.says("Write the email address.");
    let head = begun(&house, 2).await;
    let ages = head.post("/set-up/group", &[("name", "Kestrel"), ("ages", "teenagers"), ("size", "9")]).await;
    ages.says("Say how old they are").says("value=\"teenagers\"").says("value=\"Kestrel\"");
    let kind = head.post("/set-up/organisation", &[("name", "Larkmoor"), ("kind", "castle")]).await;
    kind.says("Say what your school or club is.").says("value=\"Larkmoor\"");
}

#[tokio::test]
async fn what_was_said_can_be_said_otherwise_and_one_more_group_added() {
    let house = printed().await;
    let head = begun(&house, 3).await;
    head.get("/set-up/you").await.says("value=\"head@school.test\"");
    head.post("/set-up/you", &[("job_title", "Head"), YOU[1], ("password", "")]).await.see_other();
    head.get("/set-up/organisation").await.says("value=\"Eastmere Together\"");
    let alone = [("name", "Larkmoor"), ("kind", "other"), ("partnership", "")];
    head.post("/set-up/organisation", &alone).await.see_other();
    assert_eq!(house.on_disk("select name from partnerships").await, ["Larkmoor"]);
    let group = head.get("/set-up/group").await;
    let id = group.after("name=\"group\" value=\"").to_owned();
    let other =
        [("group", id.as_str()), ("name", "Kestrels"), ("ages", "11-13"), ("size", "10"), ("another", "1")];
    let another = head.post("/set-up/group", &other).await;
    head.get(another.see_other()).await.does_not_say("value=\"Kestrels\"");
    head.post("/set-up/group", &[("name", "Heron"), ("ages", "Year 9"), ("size", "8")]).await.see_other();
    assert_eq!(house.on_disk("select name from groups order by name").await, ["Heron", "Kestrels"]);
    let page = head.get("/set-up/place").await;
    page.says("Head").says("and 1 more").says("18 of them need three adults");
}

#[tokio::test]
async fn before_the_gate_opens_every_session_is_a_rehearsal_that_counts_nowhere_and_can_be_cleared_away() {
    let house = House::before_the_gate().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.moves(&session, "ideas").await;
    let pupil = house.stranger();
    let code = crate::house::code_of(&house, &session).await;
    pupil.joins(&code, "heron", "fox").await.see_other();
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.says("This is a rehearsal. It counts nowhere.").says("Yes, clear it away");
    for page in ["/ideas", "/ideas/new"] {
        let page = pupil.get(page).await;
        page.says("Rehearsal");
    }
    for page in ["screen", "answers"] {
        house.stranger().get(&format!("/sessions/{session}/{page}")).await.says("Rehearsal");
    }
    worker.get("/sessions").await.says("Before real young people come").says("Rehearsal");
    house.leader().await.get("/partnership/sessions").await.does_not_say("Thursday</");
    house.leader().await.of_session(&session).await.is(StatusCode::NOT_FOUND);
    worker.post(&format!("/sessions/{session}/clear"), &[]).await.see_other();
    worker.get(&room).await.is(StatusCode::NOT_FOUND);
    assert_eq!(pupil.get("/ideas").await.see_other(), "/");
    worker.get("/sessions").await.does_not_say("Before real young people come");
    assert_eq!(house.on_disk("select id from pupils").await, Vec::<String>::new());
    // Once the gate is open, sessions count, and nothing clears them away.
    house.opens_the_gate(&[fixtures::ids::LARKMOOR, fixtures::ids::CINDER_LANE]).await;
    let real = worker.makes_session("").await;
    worker.get(&format!("/sessions/{real}/room")).await.does_not_say("ehearsal");
    worker.post(&format!("/sessions/{real}/clear"), &[]).await.is(StatusCode::CONFLICT);
}

#[tokio::test]
async fn phones_are_proved_to_get_here_by_one_that_did_and_not_by_the_adults_own_device() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let code = crate::house::code_of(&house, &session).await;
    let (room, door) = (format!("/sessions/{session}/room"), format!("/join/{code}"));
    worker.get(&room).await.says("Not tried yet.");
    let by = |host: &str| axum::http::Request::get(&door).header("host", host.to_owned());
    worker.send(by("fifth.test"), axum::body::Body::empty()).await.is(StatusCode::OK);
    house.stranger().send(by("127.0.0.1:3000"), axum::body::Body::empty()).await.is(StatusCode::OK);
    worker.get(&room).await.says("Not tried yet.");
    house.stranger().send(by("fifth.test"), axum::body::Body::empty()).await.is(StatusCode::OK);
    worker.get(&room).await.says("Phones can reach this address.").says("One got here at 10:00.");
}

#[tokio::test]
async fn on_loopback_the_room_says_that_phones_cannot_get_here_and_what_to_type() {
    let mut house = House::open().await;
    house.inside.public_url = "http://127.0.0.1:3000".into();
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    room.says("Phones cannot reach this address.").says("--addr 0.0.0.0:3000");
}
