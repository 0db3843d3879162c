//! Who may: every address with every role, in one table. `house_rules.rs` fails when an address
//! of `router()` is not here.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use fixtures::emails::{BEA, JO, OLA};
use fixtures::ids::{CINDER_HALL, FRIDAY, GULL_IDEA, PIER};

use crate::house::{House, Person, activity_of, open_vote};

/// Nobody, a pupil of another session, a pupil, another organisation's worker, the worker, a leader.
const ROLES: [&str; 6] = ["stranger", "other-pupil", "pupil", "other-worker", "worker", "leader"];

/// Method, address, and for each role what happens: `+` goes on (200 or 303 to where it belongs),
/// `-` is refused or sent to the sign-in, `.` is not tried because it would end the story.
#[rustfmt::skip]
const WHO_MAY: &[(&str, &str, [char; 6])] = &[
    ("GET",  "/",                            ['+', '+', '+', '+', '+', '+']),
    ("POST", "/join",                        ['+', '+', '+', '+', '+', '+']),
    ("GET",  "/join/{code}",                 ['+', '+', '+', '+', '+', '+']),
    ("POST", "/join/{code}",                 ['.', '.', '.', '.', '.', '.']),
    ("GET",  "/join/{code}/back",            ['.', '.', '.', '.', '.', '.']),
    ("POST", "/join/{code}/back",            ['.', '.', '.', '.', '.', '.']),
    ("GET",  "/join/{code}/wait",            ['.', '+', '+', '.', '.', '.']),
    ("POST", "/leave",                       ['+', '.', '.', '+', '+', '+']),
    ("GET",  "/now",                         ['-', '+', '+', '-', '-', '-']),
    ("GET",  "/waiting",                     ['-', '+', '+', '-', '-', '-']),
    ("GET",  "/ideas",                       ['-', '+', '+', '-', '-', '-']),
    ("GET",  "/ideas/new",                   ['-', '+', '-', '-', '-', '-']),
    ("GET",  "/ideas/{idea}/words",          ['-', '-', '+', '-', '-', '-']),
    ("POST", "/ideas/{idea}/words",          ['-', '-', '+', '-', '-', '-']),
    ("GET",  "/ideas/{idea}/picture",        ['-', '-', '+', '-', '-', '-']),
    ("POST", "/ideas/{idea}/picture",        ['-', '-', '+', '-', '-', '-']),
    ("GET",  "/ideas/{idea}/place",          ['-', '-', '+', '-', '-', '-']),
    ("POST", "/ideas/{idea}/place",          ['-', '-', '+', '-', '-', '-']),
    ("GET",  "/ideas/{idea}/lead",           ['-', '-', '+', '-', '-', '-']),
    ("POST", "/ideas/{idea}/lead",           ['-', '-', '+', '-', '-', '-']),
    ("GET",  "/ideas/{idea}/check",          ['-', '-', '+', '-', '-', '-']),
    ("POST", "/ideas/{idea}/send",           ['-', '-', '+', '-', '-', '-']),
    ("GET",  "/wall",                        ['-', '+', '+', '-', '-', '-']),
    ("GET",  "/rounds/{round}/ballot",       ['-', '-', '+', '-', '-', '-']),
    ("POST", "/rounds/{round}/mark",         ['-', '-', '+', '-', '-', '-']),
    ("POST", "/rounds/{round}/check",        ['-', '-', '+', '-', '-', '-']),
    ("POST", "/rounds/{round}/change",       ['-', '-', '+', '-', '-', '-']),
    ("POST", "/rounds/{round}/ballot",       ['-', '-', '+', '-', '-', '-']),
    ("GET",  "/rounds/{round}/tally",        ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/answers",                     ['-', '+', '+', '-', '-', '-']),
    ("POST", "/ideas/{idea}/reply",          ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/run",                         ['-', '-', '-', '-', '-', '-']),
    ("POST", "/run/step",                    ['-', '-', '-', '-', '-', '-']),
    ("POST", "/run/timer",                   ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/not-today",                   ['+', '+', '+', '+', '+', '+']),
    ("GET",  "/worried",                     ['+', '+', '+', '+', '+', '+']),
    ("GET",  "/sign-in",                     ['+', '+', '+', '+', '+', '+']),
    ("POST", "/sign-in",                     ['-', '-', '-', '-', '-', '-']),
    ("POST", "/sign-out",                    ['+', '+', '+', '.', '.', '.']),
    ("GET",  "/sessions",                    ['-', '-', '-', '+', '+', '-']),
    ("POST", "/sessions",                    ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/sessions/new",                ['-', '-', '-', '+', '+', '-']),
    ("GET",  "/sessions/{session}/room",     ['-', '-', '-', '-', '+', '-']),
    ("GET",  "/sessions/{session}/ready",    ['-', '-', '-', '-', '+', '+']),
    ("POST", "/sessions/{session}/ready",    ['-', '-', '-', '-', '-', '-']),
    ("POST", "/sessions/{session}/booking",  ['-', '-', '-', '-', '-', '-']),
    ("POST", "/sessions/{session}/needs",    ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/adults",   ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/roles",    ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/checks",   ['-', '-', '-', '-', '+', '-']),
    ("GET",  "/sessions/{session}/say",      ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/say",      ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/sessions/{session}/plan",     ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/plan",     ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/sessions/{session}/ideas/new", ['-', '-', '-', '-', '-', '-']),
    ("POST", "/sessions/{session}/ideas/new", ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/timer",    ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/sessions/{session}/debrief",  ['-', '-', '-', '-', '+', '+']),
    ("POST", "/sessions/{session}/debrief",  ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/step",     ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/door",     ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/rounds",   ['-', '-', '-', '-', '+', '-']),
    ("GET",  "/sessions/{session}/rounds/new", ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/rounds/new", ['-', '-', '-', '-', '-', '-']),
    ("POST", "/rounds/{round}/start",        ['-', '-', '-', '-', '+', '-']),
    ("POST", "/rounds/{round}/unplan",       ['-', '-', '-', '-', '+', '-']),
    ("POST", "/rounds/{round}/withdraw",     ['-', '-', '-', '-', '+', '-']),
    ("POST", "/words/{words}/show",          ['-', '-', '-', '-', '-', '-']),
    ("POST", "/words/{words}/hide",          ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/sessions/{session}/screen",   ['+', '+', '+', '+', '+', '+']),
    ("GET",  "/sessions/{session}/answers",  ['+', '+', '+', '+', '+', '+']),
    ("POST", "/pupils/{pupil}/hold",         ['-', '-', '-', '-', '+', '-']),
    ("POST", "/pupils/{pupil}/name",         ['-', '-', '-', '-', '+', '-']),
    ("POST", "/pupils/{pupil}/let-back",     ['-', '-', '-', '-', '.', '-']),
    ("POST", "/pupils/{pupil}/remove",       ['-', '-', '-', '-', '.', '-']),
    ("POST", "/ideas/{idea}/release",        ['-', '-', '-', '-', '+', '-']),
    ("POST", "/ideas/{idea}/cost",           ['-', '-', '-', '-', '+', '-']),
    ("POST", "/ideas/{idea}/send-back",      ['-', '-', '-', '-', '-', '-']),
    ("POST", "/ideas/{idea}/merge",          ['-', '-', '-', '-', '-', '-']),
    ("POST", "/ideas/{idea}/undo",           ['-', '-', '-', '-', '+', '-']),
    ("GET",  "/partnership",                 ['-', '+', '+', '-', '-', '+']),
    ("GET",  "/partnership/sessions",        ['-', '-', '-', '-', '-', '+']),
    ("GET",  "/partnership/outcomes",       ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/outcomes",       ['-', '-', '-', '-', '-', '-']),
    ("POST", "/partnership/outcomes/add",   ['-', '-', '-', '-', '-', '-']),
    ("POST", "/partnership/outcomes/remove", ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/outcomes/agree", ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/partnership/outcomes/note",  ['-', '-', '-', '-', '-', '-']),
    ("POST", "/partnership/outcomes/note",  ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/partnership/roles",          ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/roles",          ['-', '-', '-', '-', '-', '+']),
    ("GET",  "/partnership/benefits",       ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/benefits",       ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/benefits/review", ['-', '-', '-', '-', '-', '-']),
    ("POST", "/partnership/review",         ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/partnership/places/{place}", ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/places/{place}", ['-', '-', '-', '-', '-', '-']),
    ("POST", "/partnership/places/{place}/photos", ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/photos/{photo}",             ['-', '-', '-', '-', '-', '-']),
    ("POST", "/photos/{photo}/remove",      ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/partnership/sixth",          ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/sixth",          ['-', '-', '-', '-', '-', '+']),
    ("GET",  "/partnership/holidays",        ['-', '-', '-', '-', '-', '+']),
    ("POST", "/partnership/holidays",        ['-', '-', '-', '-', '-', '-']),
    ("POST", "/partnership/holidays/{holiday}/remove", ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/partnership/changes.csv",     ['-', '-', '-', '+', '+', '+']),
    ("GET",  "/rounds/{round}/changed",      ['-', '-', '-', '-', '-', '-']),
    ("POST", "/rounds/{round}/changed",      ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/rounds/{round}/tally.csv",    ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/ideas/{idea}/answer",         ['-', '-', '-', '-', '-', '-']),
    ("POST", "/ideas/{idea}/answer",         ['-', '-', '-', '-', '-', '-']),
    ("POST", "/ideas/{idea}/follow-up",      ['-', '-', '-', '-', '-', '-']),
    ("POST", "/ideas/{idea}/activity",       ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/activities/{activity}",       ['-', '-', '-', '+', '+', '+']),
    ("POST", "/activities/{activity}",       ['-', '-', '-', '-', '-', '+']),
    ("POST", "/activities/{activity}/organisations", ['-', '-', '-', '-', '-', '-']),
    ("POST", "/activities/{activity}/outcomes", ['-', '-', '-', '-', '-', '+']),
    ("POST", "/activities/{activity}/sessions", ['-', '-', '-', '-', '-', '+']),
    ("GET",  "/programme",                   ['-', '-', '-', '+', '+', '+']),
    ("GET",  "/programme/budget",            ['-', '-', '-', '-', '-', '+']),
    ("POST", "/programme/budget",            ['-', '-', '-', '-', '-', '+']),
    ("POST", "/programme/calendar",          ['-', '-', '-', '-', '-', '+']),
    ("GET",  "/programme.ics",               ['-', '-', '-', '+', '+', '+']),
    ("GET",  "/calendar/{token}/programme.ics", ['-', '-', '-', '-', '-', '-']),
    ("GET",  "/live/{session}",              ['.', '.', '.', '.', '.', '.']),
    ("GET",  "/health",                      ['+', '+', '+', '+', '+', '+']),
    ("POST", "/rounds/{round}/reveal",       ['-', '-', '-', '-', '-', '-']),
    ("POST", "/rounds/{round}/close",        ['-', '-', '-', '-', '+', '-']),
    ("POST", "/sessions/{session}/end",      ['-', '-', '-', '-', '+', '-']),
];

#[tokio::test]
async fn every_address_lets_in_whom_the_table_says_and_nobody_else() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Draw"]).await;
    let db = &house.inside.db;
    let pupil = house.stranger();
    pupil.joins(&vote.code, "heron", "fox").await.see_other();
    let other_worker = house.signed_in(JO).await;
    let other_session = other_worker.makes_session("").await;
    let other_code = crate::house::code_of(&house, &other_session).await;
    let other_pupil = house.stranger();
    other_pupil.joins(&other_code, "heron", "fox").await.see_other();
    let leader = house.leader().await;
    let stranger = house.stranger();
    vote.worker.moves(&vote.session, "ideas").await;
    let own = pupil.proposes("Swim").await;
    vote.worker.moves(&vote.session, "vote").await;
    let pupils = store::people::pupils::of_session(db, &vote.session.as_str().into()).await.unwrap();
    let pupil_id = pupils[0].1[0].id.to_string();
    let idea = store::ideas::ideas::get(db, &vote.ideas[0].as_str().into()).await.unwrap().unwrap();
    let activity = activity_of(&house, idea).await;
    let people: [&Person; 6] = [&stranger, &other_pupil, &pupil, &other_worker, &vote.worker, &leader];

    for (method, address, expected) in WHO_MAY {
        let code = if address.starts_with("/join") { &vote.code } else { "" };
        let path = address
            .replace("{code}", code)
            .replace("{idea}", &own)
            .replace("{round}", &vote.round)
            .replace("{session}", &vote.session)
            .replace("{place}", CINDER_HALL)
            .replace("{activity}", &activity)
            .replace("{pupil}", &pupil_id);
        let path = if path.ends_with("/wait") { path + "?who=fox.orange" } else { path };
        for ((person, role), expected) in people.iter().zip(ROLES).zip(expected) {
            if *expected == '.' {
                continue;
            }
            let sent = store::ideas::ideas::get(db, &own.as_str().into()).await.unwrap().unwrap().sent_at.0;
            let form =
                format!("code={}&step=vote&shut=0&pick={}&words=&read={sent}", vote.code, vote.ideas[0]);
            let request = match *method {
                "GET" => person.send(Request::get(&path), Body::empty()).await,
                _ => person.send(Request::post(&path), Body::from(form)).await,
            };
            let to_sign_in = request.location.starts_with("/sign-in?");
            let goes_on = matches!(request.status, StatusCode::OK | StatusCode::SEE_OTHER) && !to_sign_in;
            assert_eq!(
                goes_on,
                *expected == '+',
                "{method} {path} as {role}: {} {}",
                request.status,
                request.location
            );
        }
    }
}

#[tokio::test]
async fn nobody_of_one_partnership_reaches_into_another() {
    let house = House::open().await;
    house.westhaven().await;
    let (room, ready) = (format!("/sessions/{FRIDAY}/room"), format!("/sessions/{FRIDAY}/ready"));
    let (place, answer) = (format!("/partnership/places/{PIER}"), format!("/ideas/{GULL_IDEA}/answer"));
    for person in [house.worker().await, house.leader().await] {
        for path in [&room, &ready, &place, &answer] {
            let reply = person.get(path).await;
            assert!([StatusCode::NOT_FOUND, StatusCode::FORBIDDEN].contains(&reply.status), "{path}");
            reply.does_not_say("Gulls").does_not_say("The pier").does_not_say("Paint the boats");
        }
    }
    let (ola, bea) = (house.signed_in(OLA).await, house.signed_in(BEA).await);
    ola.get(&room).await.is(StatusCode::OK).says("Friday Gulls");
    ola.get(&ready).await.is(StatusCode::OK);
    bea.get(&place).await.is(StatusCode::OK).says("The pier");
    bea.get(&answer).await.is(StatusCode::OK);
}
