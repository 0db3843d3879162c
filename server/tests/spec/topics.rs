//! Sensitive topics: four things are confirmed, each by a job title on a day, before an activity about one
//! goes into the calendar, and before a question about one is asked. Young people read that they may leave.

use crate::activities::{ABOUT, books, made};
use crate::house::{House, room_with_session};
use axum::http::StatusCode;

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
    worker.get(&page).await.says("Mental health").says("Assistant head, 20 November 2026");
    worker.get(&room).await.says("Mental health: everything is confirmed.");
    worker.post(&start, &[]).await.see_other();
    ada.get(&format!("/rounds/{round}/ballot")).await.says("What should the talk be about?").says(LEAVE);
    worker.post(&page, &sent(&form)).await.is(StatusCode::CONFLICT);
    // A question that is not marked asks for nothing, and says nothing of leaving.
    let plain: Vec<_> = asked.into_iter().filter(|(name, _)| *name != "topic").collect();
    assert_eq!(worker.post(&format!("/sessions/{session}/rounds/new"), &plain).await.see_other(), room);
}
