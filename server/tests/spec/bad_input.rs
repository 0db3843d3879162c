//! Whatever goes wrong gets a kind page with the right status; nothing is lost, nothing doubled.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use fixtures::PASSWORD;
use fixtures::emails::ASH;
use fixtures::ids::HERON;
use tower::ServiceExt;

use crate::house::{House, code_of, open_vote, room_with_session};

const KIND: &str = "<!DOCTYPE html>";

#[tokio::test]
async fn a_wrong_code_is_kept_in_the_field() {
    let house = House::open().await;
    let page = house.stranger().post("/join", &[("code", "KITE 999")]).await;
    page.is(StatusCode::NOT_FOUND).says("KITE 999").says("Error: ").says("name=\"code\"");
    house
        .stranger()
        .post("/join", &[("code", " ")])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("name=\"code\"");
    house.stranger().get("/join/KITE999").await.is(StatusCode::NOT_FOUND).says("name=\"code\"");
}

#[tokio::test]
async fn an_expired_or_ended_session_lets_nobody_in() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let late = house.stranger();
    house.inside.clock.advance(Duration::from_hours(13));
    late.post("/join", &[("code", &code)]).await.is(StatusCode::NOT_FOUND);
    let worker_again = house.worker().await;
    let other = worker_again.makes_session("").await;
    let other_code = code_of(&house, &other).await;
    worker_again.post(&format!("/sessions/{other}/end"), &[]).await.see_other();
    late.get(&format!("/join/{other_code}")).await.is(StatusCode::NOT_FOUND);
    worker.get(&format!("/sessions/{session}/room")).await.see_other();
}

#[tokio::test]
async fn a_shut_door_is_said_kindly_and_those_inside_stay() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    worker.post(&format!("/sessions/{session}/door"), &[("shut", "1")]).await.see_other();
    house.stranger().get(&format!("/join/{code}")).await.is(StatusCode::FORBIDDEN).says(KIND);
    ada.get("/ideas").await.is(StatusCode::OK);
}

#[tokio::test]
async fn a_vote_after_the_close_is_not_counted() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.is(StatusCode::CONFLICT).says(KIND);
}

#[tokio::test]
async fn four_picks_come_back_as_they_were_marked() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim", "Sing"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    let picks: Vec<&str> = vote.ideas.iter().map(String::as_str).collect();
    let page = ada.casts(&vote.round, &picks).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Error: ");
    assert_eq!(page.body.matches("checked").count(), 4);
    for picks in [&[][..], &["nothing-like-it"], &[picks[0], picks[0]]] {
        ada.casts(&vote.round, picks).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn whatever_a_child_types_is_kept_as_typed_and_runs_nowhere() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    for words in
        ["🚴🏽‍♀️🛠️ 🎉", "نصلح الدراجات معًا", "</textarea><script>alert(1)</script>", "=1+1", "Tom & \"Jo\""]
    {
        let idea = ada.proposes(words).await;
        let kept = store::ideas::ideas::get(&house.inside.db, &idea.as_str().into()).await.unwrap().unwrap();
        assert_eq!(kept.words.as_str(), words);
        for page in [format!("/ideas/{idea}/words"), "/ideas".to_owned()] {
            ada.get(&page).await.is(StatusCode::OK).does_not_say("<script>alert");
        }
        worker.releases(&idea).await.see_other();
    }
    worker.get(&format!("/sessions/{session}/room")).await.does_not_say("<script>alert");
    ada.get("/wall").await.does_not_say("<script>alert").says("dir=\"auto\"");
}

#[tokio::test]
async fn what_nobody_sees_is_no_idea_and_what_would_cover_or_turn_other_words_is_left_out() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let id = ada.get("/ideas/new").await.after("action=\"/ideas/").to_owned();
    for blank in [
        "\u{2800}",
        "\u{3164}",
        "\u{ad}\u{34f}",
        "\u{180e}\u{fe0f}",
        "\u{ffa0}",
        "\u{e0041}\u{e007f}",
        "\u{301}",
    ] {
        let page = ada.post(&format!("/ideas/{id}/words"), &[("words", blank)]).await;
        page.is(StatusCode::UNPROCESSABLE_ENTITY).says("The box is empty.");
    }
    let heap = format!("Tea{}", "\u{301}".repeat(60));
    for (typed, kept) in
        [("Swimming \u{202e}", "Swimming"), (&heap, "Tea\u{301}\u{301}\u{301}\u{301}"), ("a\u{1b}b", "ab")]
    {
        let idea = ada.proposes(typed).await;
        worker.releases(&idea).await.see_other();
        worker.moves(&session, "wall").await;
        let on_wall = store::ideas::on_wall(&house.inside.db, &session.as_str().into()).await.unwrap();
        assert!(on_wall.iter().any(|idea| idea.words.as_str() == kept), "{typed:?}");
    }
    let name = ada.proposes("Ｍｙ ｎａｍｅ ｉｓ Ada").await;
    worker.get(&format!("/sessions/{session}/room")).await.says(&name).says("may hold a name");
}

#[tokio::test]
async fn five_thousand_characters_are_given_back_to_be_made_shorter() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = ada.get("/ideas/new").await.after("action=\"/ideas/").to_owned();
    for long in ["z".repeat(5_000), "😀".repeat(5_000)] {
        let page = ada.post(&format!("/ideas/{idea}/words"), &[("words", &long)]).await;
        page.is(StatusCode::UNPROCESSABLE_ENTITY).says(&long).says("Error: ");
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_with_a_page() {
    let house = House::open().await;
    let page = house.stranger().post("/join", &[("code", &"x".repeat(200_000))]).await;
    page.is(StatusCode::PAYLOAD_TOO_LARGE).says(KIND);
}

#[tokio::test]
async fn a_lost_cookie_leads_back_to_the_door() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    ada.loses_cookies();
    assert_eq!(ada.get("/ideas").await.see_other(), "/");
    let sent = ada.post("/run/step", &[]).await;
    sent.is(StatusCode::UNAUTHORIZED).says(KIND).says("href=\"/\"");
}

#[tokio::test]
async fn two_devices_with_one_picture_are_two_pupils_or_none() {
    let house = House::open().await;
    let (_, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "fox").await.is(StatusCode::CONFLICT).says("name=\"who\"");
    // The page says so until another one is tapped.
    let other = [("group", HERON), ("who", "owl.orange")];
    ben.post(&format!("/join/{code}"), &other).await.see_other();
    let taken = store::people::pupils::taken(&house.inside.db, &session.as_str().into()).await.unwrap();
    assert_eq!(taken.len(), 2);
}

#[tokio::test]
async fn a_double_tap_does_nothing_twice() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.get(&format!("/join/{code}?group={HERON}")).await.is(StatusCode::OK);
    for _ in 0..2 {
        ada.post(&format!("/join/{code}"), &[("group", HERON), ("who", "fox.orange")]).await.see_other();
    }
    assert_eq!(
        store::people::pupils::taken(&house.inside.db, &session.as_str().into()).await.unwrap().len(),
        1
    );
    let idea = ada.get("/ideas/new").await.after("action=\"/ideas/").to_owned();
    for _ in 0..2 {
        ada.post(&format!("/ideas/{idea}/words"), &[("words", "Swim")]).await.see_other();
    }
    for _ in 0..2 {
        ada.post(&format!("/ideas/{idea}/send"), &[]).await.see_other();
    }
    let cards = store::ideas::ideas::for_worker(&house.inside.db, &session.as_str().into()).await.unwrap();
    assert_eq!(cards.len(), 1);
    let other = ada.proposes("Sing").await;
    for idea in [&idea, &other] {
        for _ in 0..2 {
            worker.releases(idea).await.see_other();
        }
    }
    for _ in 0..2 {
        worker.post(&format!("/sessions/{session}/rounds"), &[]).await.see_other();
    }
    let rounds = house.on_disk(&format!("select id from rounds where session = '{session}'")).await;
    assert_eq!(rounds.len(), 1);
}

#[tokio::test]
async fn a_second_tab_can_vote_and_the_later_one_counts() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[1]]).await.see_other();
    let counts = store::vote::rolls::counts(&house.inside.db, &vote.round.as_str().into()).await.unwrap();
    assert_eq!(counts.1, 1);
}

#[tokio::test]
async fn an_unknown_address_and_a_wrong_method_get_a_page() {
    let house = House::open().await;
    house.stranger().get("/nowhere").await.is(StatusCode::NOT_FOUND).says(KIND);
    house.stranger().post("/wall", &[]).await.says(KIND);
    assert_eq!(house.stranger().get("/rounds/%00/ballot").await.see_other(), "/");
    house.stranger().get("/sessions/none/screen").await.is(StatusCode::NOT_FOUND).says(KIND);
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let house = House::open().await;
    let request =
        Request::post("/join").header("sec-fetch-site", "cross-site").header("origin", "http://evil.test");
    house.stranger().send(request, Body::from("code=KITE427")).await.is(StatusCode::FORBIDDEN).says(KIND);
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let guesser = house.stranger();
    // A device that was at a door: we made its cookie.
    guesser.get(&format!("/join/{code}?group={}", fixtures::id::<String>("heron"))).await.is(StatusCode::OK);
    let mut slowed = 0;
    for number in 0..24 {
        let reply = guesser.post("/join", &[("code", &format!("KITE {number}"))]).await;
        slowed += usize::from(reply.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert!((1..10).contains(&slowed), "{slowed} of 24 wrong codes were refused");
    // The right one is never refused, and whoever did nothing wrong is not slowed by it.
    guesser.post("/join", &[("code", &code)]).await.see_other();
    house.stranger().post("/join", &[("code", "KITE 999")]).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_wrong_password_tells_nothing_and_too_many_are_slowed() {
    let house = House::open().await;
    let tries = [(ASH, "wrong"), ("nobody@larkmoor.example", "wrong")];
    let replies = [
        house.stranger().post("/sign-in", &[("email", tries[0].0), ("password", tries[0].1)]).await,
        house.stranger().post("/sign-in", &[("email", tries[1].0), ("password", tries[1].1)]).await,
    ];
    for (reply, (email, _)) in replies.iter().zip(tries) {
        reply.is(StatusCode::UNAUTHORIZED).says(email);
    }
    let mut last = StatusCode::OK;
    for _ in 0..12 {
        last = house.stranger().post("/sign-in", &[("email", ASH), ("password", "x")]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_vote_needs_two_to_twelve_ideas() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    worker
        .post(&format!("/sessions/{session}/rounds"), &[])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says(KIND);
}

#[tokio::test]
async fn a_session_that_lacks_something_comes_back_as_it_was_filled_in() {
    let house = House::open().await;
    let worker = house.worker().await;
    let typed = [("name", "Friday club"), ("groups", HERON), ("pot", "a lot")];
    assert_eq!(worker.post_only("/sessions", &typed).await.see_other(), "/sessions/new");
    let page = worker.post("/sessions", &typed).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Friday club").says("Error: ").says("a lot");
}

#[tokio::test]
async fn everything_that_is_wrong_with_a_form_is_said_at_once_and_beside_its_field() {
    let house = House::open().await;
    let worker = house.worker().await;
    let page = worker.post("/sessions", &[("picks", "many"), ("pot", "a lot")]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["question", "picks", "pot", "name", "groups", "decider", "answer_by", "steps"] {
        page.says(&format!("href=\"#{field}\"")).says(&format!("id=\"{field}-wrong\""));
    }
    page.says("Write the question.").says("Choose at least one group.").says("Say who decides.");
    let vote = open_vote(&house, &["Cook tea", "Swim"]).await;
    let answer = format!("/ideas/{}/answer", vote.ideas[0]);
    let odd = [("because", ""), ("next", "We will facilitate it."), ("decider", ""), ("by_when", "soon")];
    let page = house.leader().await.post(&answer, &odd).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["decision", "because", "by_when", "decider"] {
        page.says(&format!("href=\"#{field}\"")).says(&format!("id=\"{field}-wrong\""));
    }
    page.says("Choose what you decided.").says("Say why, in your own words.");
}

#[tokio::test]
async fn days_that_cannot_be_meant_are_said_kindly_and_the_form_is_kept() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook tea", "Swim"]).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    let answer = format!("/ideas/{}/answer", vote.ideas[0]);
    let fields =
        |day| [("decision", "yes"), ("because", "You picked it."), ("decider", "Dee"), ("by_when", day)];
    for odd in ["2020-01-01", "0026-12-04", "9999-12-31", "2027-11-25"] {
        let page = leader.post(&answer, &fields(odd)).await;
        page.is(StatusCode::UNPROCESSABLE_ENTITY).says("We can't keep that day.").says("You picked it.");
        page.says("Give a day from today on, less than a year away.").says("href=\"#by_when\"").says(odd);
    }
    leader.post(&answer, &fields("2026-11-24")).await.see_other();
    // Other words for a promise whose day is over make no new promise.
    house.inside.clock.advance(Duration::from_hours(48));
    let leader = house.leader().await;
    leader.post(&answer, &fields("2026-11-24")).await.see_other();
    leader.post(&answer, &fields("2026-11-25")).await.is(StatusCode::UNPROCESSABLE_ENTITY);

    let worker = house.worker().await;
    let ready = format!("/sessions/{}/booking", vote.session);
    for odd in ["9999-12-31", "0001-01-01", "2031-12-01"] {
        let page = worker.post(&ready, &[("day", odd), ("starts", "13:30"), ("ends", "14:10")]).await;
        page.is(StatusCode::UNPROCESSABLE_ENTITY)
            .says("Give a day that is less than five years away.")
            .says(odd);
    }
    let new = [("name", "Tea"), ("groups", HERON), ("steps", "ideas"), ("question", "What?"), ("picks", "3")];
    let new = [new.as_slice(), &[("decider", "Dee"), ("answer_by", "2020-01-01")]].concat();
    let page = worker.post("/sessions", &new).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("We can't keep that day.").says("value=\"Tea\"");
}

#[tokio::test]
async fn a_sign_in_leads_to_no_other_host_whatever_signs_stand_in_its_address() {
    let house = House::open().await;
    for other in [
        "/\t/evil.example",
        "/\n/evil.example",
        "/\u{b}/x",
        "/\u{7f}x",
        "//evil.example",
        "/\\evil.example",
        "/\u{a0}/x",
    ] {
        let fields = [("email", ASH), ("password", PASSWORD), ("next", other)];
        let reply = house.stranger().post("/sign-in", &fields).await;
        assert_eq!(reply.see_other(), "/sessions", "{other:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_kept_by_nobody() {
    let house = House::open().await;
    std::fs::write(house.folder.join("there.js"), "1").unwrap();
    for (file, kept) in [("there.js", "public, max-age=31536000, immutable"), ("nothing.js", "no-store")] {
        let request = Request::get(format!("/pkg/{file}")).body(Body::empty()).unwrap();
        let answer = server::router(house.inside.clone()).oneshot(request).await.unwrap();
        assert_eq!(answer.headers().get_all("cache-control").iter().collect::<Vec<_>>(), [kept], "{file}");
    }
}
