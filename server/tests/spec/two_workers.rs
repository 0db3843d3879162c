//! Two workers, one room: of one organisation, and of two.

use axum::http::StatusCode;
use domain::people::audit::Deed;
use fixtures::emails::JO;
use fixtures::ids::HERON;

use crate::house::{House, Person, code_of, colleague_of_ash, open_vote};

/// Posts as the second of two: told that it is done already, and by whom.
async fn is_told(person: &Person<'_>, path: &str, fields: &[(&str, &str)]) {
    let to = person.post_only(path, fields).await.see_other().to_owned();
    assert!(to.contains("/room?already="), "{path} leads to {to}");
    let page = person.get(&to).await;
    page.is(StatusCode::OK).says("Done already, by: ").says("This is how it stands now.");
}

#[tokio::test]
async fn who_taps_second_is_told_who_has_done_it() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let (ash, sam) = (&vote.worker, colleague_of_ash(&house).await);
    let (room, round) = (format!("/sessions/{}", vote.session), format!("/rounds/{}", vote.round));
    let quiet = async |path: &str, fields: &[(&str, &str)]| {
        let to = ash.post_only(path, fields).await.see_other().to_owned();
        assert!(!to.contains("already"), "who taps twice alone is told nothing: {path}");
    };
    is_told(&sam, &format!("{room}/rounds"), &[]).await;
    for (path, fields) in [
        (format!("{room}/door"), &[("shut", "1")][..]),
        (format!("{room}/timer"), &[("do", "start")]),
        (format!("{room}/timer"), &[("do", "next"), ("at", "0")]),
        (format!("{round}/close"), &[("few", "yes")]),
        (format!("{round}/reveal"), &[]),
        (format!("{room}/step"), &[("step", "answers")]),
        (format!("{room}/end"), &[]),
    ] {
        quiet(&path, fields).await;
        is_told(&sam, &path, fields).await;
    }
    assert_eq!(deeds(&house, Deed::SessionEnd).await, 1);
    assert_eq!(deeds(&house, Deed::SessionDoor).await, 1);
    assert_eq!(deeds(&house, Deed::SessionTimer).await, 2);
}

#[tokio::test]
async fn two_who_go_on_at_once_go_on_by_one_line() {
    let house = House::open().await;
    let ash = house.worker().await;
    let session = ash.makes_session("").await;
    let sam = colleague_of_ash(&house).await;
    let timer = format!("/sessions/{session}/timer");
    ash.post(&timer, &[("do", "start")]).await.see_other();
    for worker in [&ash, &sam] {
        worker.post(&timer, &[("do", "next"), ("at", "0")]).await.see_other();
    }
    let now = house.inside.clock.now();
    let agenda =
        store::agendas::of_session(&house.inside.db, &session.as_str().into()).await.unwrap().unwrap();
    assert_eq!(agenda.present(now).map(|present| present.at), Some(1));
}

async fn deeds(house: &House, deed: Deed) -> usize {
    house.on_disk(&format!("select who from audit where deed = '{}'", deed.code())).await.len()
}

#[tokio::test]
async fn a_colleague_whose_group_is_here_is_given_the_room_until_it_ends() {
    let house = House::open().await;
    let ash = house.worker().await;
    let jo = house.signed_in(JO).await;
    // Heron is Ash's own, the Makers are of Jo's organisation.
    let makers = house.on_disk("select groups.id from groups join adults on adults.organisation = groups.organisation where adults.email = 'worker@cinderlane.example'").await;
    house
        .on_disk(&format!(
            "insert into group_requests (id, group_id, asking, asked_by, asked_at, what, days, place, answer, answered_at)
             select 'asked', '{}', organisation, id, 1, 'A graffiti wall', '', '', 'yes', 2 from adults
             where email = 'worker@larkmoor.example' returning id",
            makers[0]
        ))
        .await;
    let session = session_for(&ash, &[HERON, &makers[0]]).await;
    let room = format!("/sessions/{session}/room");
    jo.get(&room).await.is(StatusCode::NOT_FOUND);
    ash.get(&room).await.says("Who runs this room").says("Give the room");
    let id = house.on_disk("select id from adults where email = 'worker@cinderlane.example'").await.remove(0);
    let workers = format!("/sessions/{session}/workers");
    ash.post(&workers, &[("worker", &id)]).await.see_other();

    jo.get("/sessions").await.says("Rooms you were given").says(&room);
    jo.get(&room).await.is(StatusCode::OK).does_not_say("Give the room");
    jo.moves(&session, "ideas").await;
    let pupil = house.stranger();
    pupil.joins(&code_of(&house, &session).await, "heron", "fox").await.see_other();
    let idea = pupil.proposes("Cook").await;
    jo.releases(&idea).await.see_other();
    // What is the organisation's own stays with it.
    for (path, fields) in [
        ("booking", &[("day", "2026-12-03")][..]),
        ("workers", &[("worker", id.as_str())]),
        ("again", &[]),
        ("template", &[("name", "Ours")]),
    ] {
        let reply = jo.post_only(&format!("/sessions/{session}/{path}"), fields).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
    }
    jo.get(&format!("/sessions/{session}/debrief")).await.is(StatusCode::NOT_FOUND);

    ash.post(&format!("{workers}/remove"), &[("worker", &id)]).await.see_other();
    let gone = jo.get(&room).await;
    gone.is(StatusCode::NOT_FOUND).says("This page is not here any more.").says("Go to your sessions");
    let taps = jo.post_only(&format!("/sessions/{session}/step"), &[("step", "wall")]).await;
    taps.is(StatusCode::NOT_FOUND).says("This page is not here any more.").says("href=\"/sessions\"");
    jo.get("/nowhere").await.says("This page is not here any more.").does_not_say("worried");
    ash.post(&workers, &[("worker", &id)]).await.see_other();
    jo.get(&room).await.is(StatusCode::OK);
    ash.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    jo.get(&room).await.is(StatusCode::NOT_FOUND);
    jo.get("/sessions").await.does_not_say("Rooms you were given");
}

#[tokio::test]
async fn nobody_whose_group_is_not_here_can_be_given_the_room() {
    let house = House::open().await;
    let ash = house.worker().await;
    let session = ash.makes_session("").await;
    ash.get(&format!("/sessions/{session}/room")).await.does_not_say("Who runs this room");
    let id = house.on_disk("select id from adults where email = 'worker@cinderlane.example'").await.remove(0);
    let given = ash.post(&format!("/sessions/{session}/workers"), &[("worker", &id)]).await;
    given.is(StatusCode::BAD_REQUEST);
    house.signed_in(JO).await.get(&format!("/sessions/{session}/room")).await.is(StatusCode::NOT_FOUND);
}

/// A session of this worker for these groups.
async fn session_for(worker: &Person<'_>, groups: &[&str]) -> String {
    let mut fields = vec![
        ("name", "Thursday"),
        ("steps", "ideas"),
        ("steps", "wall"),
        ("steps", "vote"),
        ("question", "What would you like to do?"),
        ("picks", "2"),
        ("decider", "Cinder Lane"),
        ("answer_by", "2026-12-01"),
    ];
    fields.extend(groups.iter().map(|group| ("groups", *group)));
    let reply = worker.post("/sessions", &fields).await;
    reply.see_other().trim_start_matches("/sessions/").trim_end_matches("/room").to_owned()
}
