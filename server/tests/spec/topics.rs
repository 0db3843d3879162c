//! Sensitive topics: four things are confirmed, each by a job title on a day, before an activity about one
//! goes into the calendar, and before a question about one is asked. Young people read that they may leave.

use crate::activities::{ABOUT, books, made};
use crate::house::{House, PICTURES, code_of, room_with_session};
use axum::http::StatusCode;
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedTally, TallyLine};
use fixtures::emails::{ASH, DEE};

const LEAVE: &str = "You can leave this at any time.";

const NEEDS: [&str; 4] = ["policy", "families", "plan", "confidentiality"];

/// The form with all of them but this one confirmed.
fn all_but<'a>(without: &str) -> Vec<(String, &'a str)> {
    let confirmed = NEEDS
        .into_iter()
        .filter(|need| *need != without)
        .flat_map(|need| [(format!("by-{need}"), "Assistant head"), (format!("on-{need}"), "2026-11-20")]);
    let head = [("topic", "relationships"), ("policy", "https://larkmoor.example/policy")];
    head.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(confirmed).collect()
}

fn sent<'a>(form: &'a [(String, &'a str)]) -> Vec<(&'a str, &'a str)> {
    form.iter().map(|(name, value)| (name.as_str(), *value)).collect()
}

#[tokio::test]
async fn an_activity_about_a_sensitive_topic_waits_until_all_four_are_confirmed() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    books(&house, &vote.session, "2026-12-03", "13:30", "14:30").await;
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &[("outcomes", "TEAM")]).await.see_other();
    let (topic, sessions) = (format!("{address}/topic"), format!("{address}/sessions"));
    let put = [("session", vote.session.as_str())];
    for need in NEEDS {
        let form = all_but(need);
        dee.post(&topic, &sent(&form)).await.see_other();
        dee.get(&address).await.says("Not confirmed yet: ").says("href=\"#topic\"");
        let page = dee.post(&sessions, &put).await;
        page.is(StatusCode::CONFLICT).says("1 thing is").says("Not in the calendar yet");
    }
    let undated: Vec<_> = all_but("none").into_iter().filter(|(name, _)| name != "on-plan").collect();
    let page = dee.post(&topic, &sent(&undated)).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Give the day on which it was checked");
    page.does_not_say("value=\"2026-11-24\"");
    let form = all_but("none");
    dee.post(&topic, &sent(&form)).await.see_other();
    dee.get(&address).await.says("Relationships and sex").says("Assistant head, 20 November 2026");
    dee.post(&sessions, &put).await.see_other();
    // What is in the calendar stays confirmed; young people read that they may leave.
    let less = all_but("families");
    dee.post(&topic, &sent(&less)).await.is(StatusCode::CONFLICT);
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    vote.worker.moves(&vote.session, "answers").await;
    ada.get("/answers").await.says("Thursday 3 December").says(LEAVE);
    vote.worker.get(&address).await.says("Relationships and sex").does_not_say("name=\"by-plan\"");
    let deeds = house.on_disk("select deed from audit where deed = 'topic.say'").await;
    assert_eq!(deeds.len(), 5);
}

#[tokio::test]
async fn a_question_about_a_sensitive_topic_is_asked_only_when_all_four_are_confirmed() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let asked = [
        ("question", "What should the talk be about?"),
        ("about", "own"),
        ("own", "Friends\nFamilies"),
        ("method", "pick"),
        ("most", "1"),
        ("seats", "1"),
        ("topic", "mental-health"),
    ];
    let page = worker.post(&format!("/sessions/{session}/rounds/new"), &asked).await.see_other().to_owned();
    let round = page.split('/').nth(2).unwrap().to_owned();
    assert_eq!(page, format!("/rounds/{round}/topic"));
    let start = format!("/rounds/{round}/start");
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.says("Mental health: 4 things are").says(&format!("href=\"{page}\""));
    for need in NEEDS {
        let form = all_but(need);
        worker.post(&page, &sent(&form)).await.see_other();
        worker.post(&start, &[]).await.is(StatusCode::CONFLICT);
    }
    let form = all_but("none");
    worker.post(&page, &sent(&form)).await.see_other();
    let page_of_topic = worker.get(&page).await;
    page_of_topic.says("Mental health").says("Assistant head, 20 November 2026");
    page_of_topic.says("Only adults read the result");
    worker.get(&room).await.says("Mental health: everything is confirmed.");
    worker.post(&start, &[]).await.see_other();
    let ballot = ada.get(&format!("/rounds/{round}/ballot")).await;
    ballot.says("What should the talk be about?").says(LEAVE).says("We only look at the whole room.");
    worker.post(&page, &sent(&form)).await.is(StatusCode::CONFLICT);
    // A question that is not marked asks for nothing, and says nothing of leaving.
    let plain: Vec<_> = asked.into_iter().filter(|(name, _)| *name != "topic").collect();
    assert_eq!(worker.post(&format!("/sessions/{session}/rounds/new"), &plain).await.see_other(), room);
}

/// A vote in many rooms.
const IN_MANY_ROOMS: [(&str, &str); 10] = [
    ("question", "What should the talk be about?"),
    ("whom", "partnership"),
    ("about", "own"),
    ("own", "Friends\nFamilies"),
    ("method", "pick"),
    ("most", "1"),
    ("seats", "1"),
    ("first_day", "2026-11-24"),
    ("last_day", "2026-12-04"),
    ("reveal", "page"),
];

/// The same about a sensitive topic, with what was confirmed.
fn in_many_rooms<'a>(said: &'a [(String, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&'a str, &'a str)> = IN_MANY_ROOMS.to_vec();
    fields.extend(sent(said));
    fields
}

#[tokio::test]
async fn a_vote_in_many_rooms_about_a_sensitive_topic_is_made_only_when_all_four_are_confirmed() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    for need in NEEDS {
        let said = all_but(need);
        let fields = in_many_rooms(&said);
        let page = leader.post("/rounds/new", &fields).await;
        page.is(StatusCode::CONFLICT).says("1 thing is").says("href=\"#topic\"").says("Assistant head");
    }
    let said = all_but("none");
    let mut fields = in_many_rooms(&said);
    fields.extend([("first", "1"), ("onto", "2")]);
    let page = leader.post("/rounds/new", &fields).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("nothing can go on");
    assert!(house.on_disk("select round from wide_rounds").await.is_empty());
    fields.truncate(fields.len() - 2);
    let made = leader.post("/rounds/new", &fields).await;
    let page = worker.get(made.see_other()).await;
    page.says("Relationships and sex").says("Assistant head, 20 November 2026");
    page.says("Only adults read the result").does_not_say("pages anyone can open");
}

#[tokio::test]
async fn what_many_rooms_said_of_a_sensitive_topic_is_for_adults_rounded_and_without_a_winner() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let said = all_but("none");
    let fields = in_many_rooms(&said);
    let made = leader.post("/rounds/new", &fields).await;
    let round = made.see_other().trim_start_matches("/rounds/").trim_end_matches("/sittings").to_owned();
    let (ballot, tally) = (format!("/rounds/{round}/ballot"), format!("/rounds/{round}/tally"));
    let session = worker.makes_session("").await;
    let code = code_of(&house, &session).await;
    let mut pupils = Vec::new();
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&code, "heron", picture).await.see_other();
        pupils.push(pupil);
    }
    let here = [("round", round.as_str())];
    worker.post(&format!("/sessions/{session}/sittings/open"), &here).await.see_other();
    pupils[0].get(&ballot).await.says("What should the talk be about?").says(LEAVE);
    for (seat, pupil) in pupils.iter().enumerate() {
        pupil.casts(&round, &[if seat < 7 { "own-1" } else { "own-2" }]).await.see_other();
    }
    pupils[0]
        .get(&ballot)
        .await
        .says("Your workers look at the whole room.")
        .does_not_say("The result comes");
    leader.post(&format!("/rounds/{round}/close-for-all"), &[("open", "1")]).await.see_other();
    worker
        .get(&format!("/sessions/{session}/room"))
        .await
        .says("no room is shown the result")
        .does_not_say("/sittings/reveal");
    worker.post(&format!("/sessions/{session}/sittings/reveal"), &here).await.is(StatusCode::CONFLICT);
    pupils[0].get(&ballot).await.says("Your workers look at the whole room.").does_not_say("Friends");
    pupils[0].get(&tally).await.is(StatusCode::CONFLICT);
    house.stranger().get(&format!("/sessions/{session}/answers")).await.does_not_say("Friends");
    leader.get(&tally).await.is(StatusCode::OK).says("Friends");
    let faces = house.on_disk("select published from tallies").await;
    assert_eq!(faces.len(), 2);
    for face in faces {
        let face: PublishedTally = serde_json::from_str(&face).unwrap();
        let told = |line: &TallyLine| line.chosen || matches!(line.shown, Shown::Count(_));
        assert!(!face.lines.iter().any(told), "{face:?}");
    }
}
