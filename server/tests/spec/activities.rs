//! From an idea that got a yes to an activity in the calendar.

use std::time::Duration;

use axum::http::StatusCode;
use domain::session::booking::{Booking, times};
use fixtures::emails::KIT;
use fixtures::ids::{CINDER_HALL, HERON, KESTREL, LARKMOOR};

use crate::house::{House, OpenVote, PICTURES, Person, open_vote};

const TEAM: [(&str, &str); 1] = [("outcomes", "TEAM")];

/// Two ideas; the leader of Larkmoor says yes to the first, and no to the second.
pub async fn answered(house: &House) -> (OpenVote<'_>, Person<'_>) {
    let vote = open_vote(house, &["Cook tea", "Box"]).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    for (idea, decision) in vote.ideas.iter().zip(["yes", "no"]) {
        let fields = [("decision", decision), ("because", "Many of you picked it."), ("decider", "Dee")];
        leader.post(&format!("/ideas/{idea}/answer"), &fields).await.see_other();
    }
    (vote, leader)
}

/// The same, and the first one is an activity; gives its address.
pub async fn made(house: &House) -> (OpenVote<'_>, Person<'_>, String) {
    let (vote, leader) = answered(house).await;
    let address =
        leader.post(&format!("/ideas/{}/activity", vote.ideas[0]), &[]).await.see_other().to_owned();
    (vote, leader, address)
}

/// Gives a session its day, in the hall.
pub async fn books(house: &House, session: &str, day: &str, starts: &str, ends: &str) {
    let (day, starts, ends) = times(day, starts, ends).unwrap();
    let place = Some(CINDER_HALL.into());
    let booking = Booking { session: session.into(), day, until: day, starts, ends, place, why_place: None };
    store::bookings::set(&house.inside.db, &booking).await.unwrap();
}

/// What the activity is: what Larkmoor says of it.
pub const ABOUT: [(&str, &str); 5] = [
    ("category", "life-skills"),
    ("cost", "£180"),
    ("credit", "partnership"),
    ("lead", LARKMOOR),
    ("post", "Youth worker"),
];

fn credited_to(whom: &str) -> [(&str, &str); 5] {
    ABOUT.map(|(name, value)| (name, if name == "credit" { whom } else { value }))
}

#[tokio::test]
async fn an_idea_with_a_yes_becomes_an_activity_in_its_own_words_once() {
    let house = House::open().await;
    let (vote, leader) = answered(&house).await;
    leader.of_session(&vote.session).await.says("Make it an activity");
    let make = format!("/ideas/{}/activity", vote.ideas[0]);
    let address = leader.post(&make, &[]).await.see_other().to_owned();
    let page = leader.get(&address).await;
    page.says("Cook tea").says("An idea by young people of Eastmere Together.").says("Larkmoor School");
    assert_eq!(leader.post(&make, &[]).await.see_other(), address, "a second tap leads to the same one");
    leader.of_session(&vote.session).await.says("See the activity").does_not_say("Make it an activity");
    let refused = leader.post(&format!("/ideas/{}/activity", vote.ideas[1]), &[]).await;
    refused.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn it_goes_into_the_calendar_only_when_all_who_run_it_ticked_the_same() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    let kit = house.signed_in(KIT).await;
    books(&house, &vote.session, "2026-12-03", "13:30", "14:30").await;
    let (sessions, outcomes) = (format!("{address}/sessions"), format!("{address}/outcomes"));
    let put = [("session", vote.session.as_str())];
    dee.post(&sessions, &put)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Say what kind of activity it is.");
    dee.post(&address, &ABOUT).await.see_other();
    kit.post(&format!("{address}/organisations"), &[("do", "join")]).await.see_other();
    dee.post(&outcomes, &TEAM).await.see_other();

    let refused = dee.post(&sessions, &put).await;
    refused
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Ask Cinder Lane Youth Club to tick the same one to three outcomes.");
    refused.says("Still to agree: Cinder Lane Youth Club.").says("Not in the calendar yet");

    kit.post(&outcomes, &[("outcomes", "TEAM"), ("outcomes", "WELL")]).await.see_other();
    dee.post(&sessions, &put).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    kit.post(&outcomes, &TEAM).await.see_other();
    dee.post(&sessions, &put).await.see_other();
    let page = dee.get(&address).await;
    page.says("Thursday 3 December, 13:30–14:30")
        .says("Cinder Lane hall")
        .says("All 2 who run it want the same: Teamwork.");
    page.says("In one session").says("£180 from the pot").says("Wider life skills");
}

#[tokio::test]
async fn it_is_in_more_than_one_session_and_comes_out_again() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &TEAM).await.see_other();
    let second = vote.worker.makes_session("").await;
    books(&house, &vote.session, "2026-12-03", "13:30", "14:30").await;
    books(&house, &second, "2027-01-21", "13:30", "14:30").await;
    let sessions = format!("{address}/sessions");
    for session in [&vote.session, &second] {
        dee.post(&sessions, &[("session", session)]).await.see_other();
    }
    dee.get(&address).await.says("In 2 sessions").says("Thursday 21 January");
    dee.post(&sessions, &[("session", &second), ("do", "take")]).await.see_other();
    dee.get(&address).await.says("In one session");
}

#[tokio::test]
async fn a_day_that_is_over_or_a_session_without_a_day_is_refused() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &TEAM).await.see_other();
    let sessions = format!("{address}/sessions");
    let put = [("session", vote.session.as_str())];
    let kind = "Choose a day that is still to come.";
    dee.post(&sessions, &put).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(kind);
    books(&house, &vote.session, "2026-11-23", "13:30", "14:30").await;
    dee.post(&sessions, &put).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(kind);
}

#[tokio::test]
async fn an_organisation_changes_only_its_own_part_and_the_last_one_stays() {
    let house = House::open().await;
    let (_, dee, address) = made(&house).await;
    let kit = house.signed_in(KIT).await;
    let outcomes = format!("{address}/outcomes");
    kit.get(&address).await.says("Cinder Lane Youth Club runs it too").does_not_say("Keep");
    for path in [&address, &outcomes, &format!("{address}/sessions")] {
        kit.post(path, &TEAM).await.is(StatusCode::FORBIDDEN);
    }
    let organisations = format!("{address}/organisations");
    dee.post(&organisations, &[("do", "leave")]).await.is(StatusCode::CONFLICT);
    kit.post(&organisations, &[("do", "join")]).await.see_other();
    dee.post(&organisations, &[("do", "leave")]).await.see_other();
    kit.get(&address).await.says("leads it").says("Keep");
    dee.post(&address, &ABOUT).await.is(StatusCode::FORBIDDEN);
    house.worker().await.get(&address).await.says("Cinder Lane Youth Club leads it.").does_not_say("Keep");
}

#[tokio::test]
async fn what_was_typed_is_kept_when_something_is_missing() {
    let house = House::open().await;
    let (_, dee, address) = made(&house).await;
    let typed = [("cost", "a lot"), ("category", "arts"), ("credit", "partnership"), ("lead", LARKMOOR)];
    let page = dee.post(&address, &typed).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("We can't tell how much money that is.")
        .says("value=\"a lot\"");
    page.says("value=\"arts\" checked");
    let none = dee.post(&format!("{address}/outcomes"), &[]).await;
    none.is(StatusCode::UNPROCESSABLE_ENTITY).says("Tick one to three outcomes.");
}

#[tokio::test]
async fn a_leader_says_a_group_only_when_a_worker_offered_it_and_ten_of_it_were_there() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    let [kestrel, heron] = [KESTREL, HERON].map(|group| format!("group-{group}"));
    let (page, offer) =
        (format!("/sessions/{}/credits", vote.session), format!("/ideas/{}/credit", vote.ideas[0]));
    // Heron class has a long list, but its author is alone here.
    vote.worker.get(&page).await.says("Cook tea").does_not_say(&heron).does_not_say("name=\"credit\"");
    vote.worker.post(&offer, &[("credit", &heron)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    for picture in PICTURES.iter().take(9) {
        house.stranger().joins(&vote.code, "heron", picture).await.see_other();
    }
    dee.get(&address).await.does_not_say("Heron class").does_not_say(&heron);
    dee.post(&address, &credited_to(&heron)).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    vote.worker.get(&page).await.says(&heron).does_not_say(&kestrel);
    vote.worker.post(&offer, &[("credit", &heron)]).await.see_other();
    dee.post(&address, &credited_to(&kestrel)).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    dee.post(&address, &credited_to(&heron)).await.see_other();
    dee.get(&address).await.says("An idea by Heron class.");
    let ben = house.stranger();
    ben.joins(&vote.code, "kestrel", "robot").await.see_other();
    vote.worker.moves(&vote.session, "ideas").await;
    let part = ben.proposes("Cook for guests").await;
    vote.worker.post(&format!("/ideas/{part}/merge"), &[("into", &vote.ideas[0])]).await.see_other();
    dee.get(&address).await.says("An idea by young people of Eastmere Together.").does_not_say("by Heron");
}

#[tokio::test]
async fn those_who_were_there_read_when_and_where_it_happens_and_passers_by_never_do() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    let public = format!("/sessions/{}/answers", vote.session);
    ada.get("/answers").await.does_not_say("happening");
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &TEAM).await.see_other();
    let second = vote.worker.makes_session("").await;
    for (session, day) in [(&vote.session, "2026-12-03"), (&second, "2026-12-10")] {
        books(&house, session, day, "13:30", "14:30").await;
        dee.post(&format!("{address}/sessions"), &[("session", session)]).await.see_other();
    }
    let said = "It's happening: Thursday 3 December, Cinder Lane hall";
    ada.get("/answers").await.says(said).says("And 1 more time.");
    house
        .stranger()
        .get(&public)
        .await
        .says("Many")
        .does_not_say("happening")
        .does_not_say("Cinder Lane hall");
    // The later answer counts.
    house.inside.clock.advance(Duration::from_secs(1));
    let no = [("decision", "no"), ("because", "The oven broke."), ("decider", "Dee")];
    dee.post(&format!("/ideas/{}/answer", vote.ideas[0]), &no).await.see_other();
    ada.get("/answers").await.does_not_say("happening");
}

#[tokio::test]
async fn an_activity_of_another_partnership_is_not_there() {
    let house = House::open().await;
    let (_, dee, _) = made(&house).await;
    dee.get("/activities/nothing").await.is(StatusCode::NOT_FOUND);
    dee.post("/activities/nothing/organisations", &[("do", "join")]).await.is(StatusCode::NOT_FOUND);
}
