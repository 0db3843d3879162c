//! Words are never lost, and never given to somebody else: forms that are sent again, forms that were drawn
//! for another person on the same browser, sign-ins that have ended.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use fixtures::PASSWORD;
use fixtures::emails::{ASH, DEE};

use crate::house::{House, Person, Reply, open_vote, room_with_session};

const FORM: &str = "application/x-www-form-urlencoded";

/// A form as a browser sends it: with the page on which it stands.
async fn sent_from(person: &Person<'_>, page: &str, to: &str, fields: &[(&str, &str)]) -> Reply {
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(to)
        .header(header::CONTENT_TYPE, FORM)
        .header(header::HOST, "fifth.test")
        .header(header::REFERER, format!("http://fifth.test{page}"));
    person.send(request, Body::from(body)).await
}

/// The mark of whom a page was drawn for, as its forms have it.
fn mark(page: &Reply) -> String {
    page.after("name=\"for\" value=\"").to_owned()
}

#[tokio::test]
async fn a_form_that_was_drawn_for_another_pupil_of_the_same_browser_is_refused_everywhere() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = house.stranger();
    tablet.joins(&vote.code, "heron", "fox").await.see_other();
    let ballot = format!("/rounds/{}/ballot", vote.round);
    let foxes = mark(&tablet.get(&ballot).await);
    tablet.post("/leave", &[("for", &foxes)]).await.see_other();
    tablet.joins(&vote.code, "heron", "owl").await.see_other();
    let owls = mark(&tablet.get(&ballot).await);
    assert_ne!(foxes, owls);

    vote.worker.moves(&vote.session, "ideas").await;
    let idea = tablet.proposes("Swim").await;
    let forms = [
        ballot.clone(),
        format!("/rounds/{}/mark", vote.round),
        format!("/rounds/{}/check", vote.round),
        format!("/rounds/{}/change", vote.round),
        format!("/ideas/{idea}/words"),
        format!("/ideas/{idea}/picture"),
        format!("/ideas/{idea}/place"),
        format!("/ideas/{idea}/lead"),
        format!("/ideas/{idea}/send"),
        format!("/ideas/{}/words", house.inside.chance.id()),
        "/leave".to_owned(),
    ];
    for form in &forms {
        let sent = [("for", foxes.as_str()), ("words", "What Fox wrote"), ("pick", &vote.ideas[0])];
        let refused = tablet.post_only(form, &sent).await;
        refused.is(StatusCode::FORBIDDEN).says("This was someone else's.").says("Start yours.");
        refused.does_not_say("What Fox wrote");
    }
    let ideas = tablet.get("/ideas").await;
    ideas.is(StatusCode::OK).says("Swim").does_not_say("What Fox wrote");
    // With the own mark, and with none as older pages have it, it is taken; the mark is kept nowhere.
    for whose in [owls.as_str(), ""] {
        let words = [("for", whose), ("words", "Dive")];
        tablet.post(&format!("/ideas/{idea}/words"), &words).await.see_other();
    }
}

#[tokio::test]
async fn what_an_adult_typed_when_the_sign_in_had_ended_stands_there_after_signing_in() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let say = format!("/sessions/{session}/say");
    let whose = mark(&worker.get(&say).await);
    worker.loses_cookies();
    let typed = [("for", whose.as_str()), ("included", "Everyone on our list"), ("ways", "")];
    let next: String = form_urlencoded::byte_serialize(say.as_bytes()).collect();
    let led = sent_from(&worker, &say, &say, &typed).await;
    assert_eq!(led.see_other(), format!("/sign-in?next={next}"));
    worker.get(led.see_other()).await.is(StatusCode::OK).does_not_say("Everyone on our list");
    let fields = [("email", ASH), ("password", PASSWORD), ("next", &say)];
    worker.post_only("/sign-in", &fields).await.leads_to(&say);
    let again = worker.get(&say).await;
    again.says("Your sign-in had ended.").says("Everyone on our list");
    // Taken, it is not said again.
    worker.says_what_it_is_for(&session).await;
    worker.get(&say).await.is(StatusCode::OK).does_not_say("Your sign-in had ended.");
}

#[tokio::test]
async fn what_was_typed_into_another_form_of_a_page_is_there_to_copy() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = ada.proposes("Swim").await;
    let room = format!("/sessions/{session}/room");
    let whose = mark(&worker.get(&room).await);
    worker.loses_cookies();
    let typed = [("for", whose.as_str()), ("note", "Where would you swim?")];
    sent_from(&worker, &room, &format!("/ideas/{idea}/send-back"), &typed).await.see_other();
    worker.post_only("/sign-in", &[("email", ASH), ("password", PASSWORD), ("next", &room)]).await;
    worker.get(&room).await.says("Your sign-in had ended.").says("Where would you swim?");
}

#[tokio::test]
async fn nobody_else_who_signs_in_there_sees_what_was_typed() {
    let house = House::open().await;
    let worker = house.worker().await;
    let page = "/partnership/sixth";
    let leader = house.leader().await;
    let whose = mark(&leader.get(page).await);
    leader.loses_cookies();
    let typed = [("for", whose.as_str()), ("sixth", "What Dee thought of it")];
    sent_from(&leader, page, page, &typed).await.see_other();
    leader.post_only("/sign-in", &[("email", ASH), ("password", PASSWORD)]).await.see_other();
    for seen in [page, "/sessions", "/people/you"] {
        leader.get(seen).await.does_not_say("What Dee thought of it").does_not_say("had ended");
    }
    leader.post_only("/sign-in", &[("email", DEE), ("password", PASSWORD)]).await.see_other();
    leader.get(page).await.says("What Dee thought of it");
    // Without the mark nobody knows whose it was.
    worker.loses_cookies();
    let unmarked = sent_from(&worker, page, page, &[("sixth", "Unmarked")]).await;
    unmarked.is(StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_pupil_who_is_let_back_finds_the_words_and_the_next_one_does_not() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let tablet = house.stranger();
    tablet.joins(&code, "heron", "fox").await.see_other();
    let page = tablet.get("/ideas/new").await;
    let (whose, idea) = (mark(&page), page.after("action=\"/ideas/").to_owned());
    let words = format!("/ideas/{idea}/words");
    tablet.loses_cookies();
    let typed = [("for", whose.as_str()), ("words", "A den in the woods")];
    sent_from(&tablet, &words, &words, &typed).await.is(StatusCode::UNAUTHORIZED);

    let back = format!("/join/{code}/back");
    tablet.post_only(&back, &[("who", "fox.orange")]).await.see_other();
    tablet.get(&format!("/join/{code}/wait")).await.does_not_say("A den in the woods");
    let pupils = store::pupils::of_session(&house.inside.db, &session.as_str().into()).await.unwrap();
    let fox = pupils.iter().flat_map(|(_, pupils)| pupils).next().unwrap().id.to_string();
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    let number = room.after("name=\"number\" value=\"");
    worker.post(&format!("/pupils/{fox}/let-back"), &[("number", number)]).await.see_other();
    tablet.get(&words).await.says("A den in the woods");

    tablet.post("/leave", &[]).await.see_other();
    tablet.joins(&code, "heron", "owl").await.see_other();
    for seen in [words.as_str(), "/ideas", "/ideas/new"] {
        tablet.get(seen).await.does_not_say("A den in the woods");
    }
}

/// What a script of ours is answered: the status, whether it is Fifth's, and where it leads.
async fn by_script(
    person: &Person<'_>,
    to: &str,
    once: &str,
    fields: &[(&str, &str)],
) -> (u16, bool, String) {
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(to)
        .header(header::CONTENT_TYPE, FORM)
        .header(header::COOKIE, person.cookies())
        .header("fifth-script", "1")
        .header("fifth-once", once)
        .body(Body::from(body))
        .unwrap();
    let router = server::router(person.house.inside.clone());
    let answer = tower::ServiceExt::oneshot(router, request).await.unwrap();
    let leads_to = answer.headers().get("fifth-leads-to").map_or("", |to| to.to_str().unwrap());
    assert!(!answer.headers().contains_key(header::LOCATION) || answer.status() != StatusCode::NO_CONTENT);
    (answer.status().as_u16(), answer.headers().contains_key("fifth"), leads_to.to_owned())
}

#[tokio::test]
async fn a_form_that_a_script_sends_again_because_no_answer_came_is_done_once() {
    let house = House::open().await;
    let worker = house.worker().await;
    let of = |name: &'static str| {
        [
            ("name", name),
            ("groups", fixtures::ids::HERON),
            ("steps", "ideas"),
            ("question", "What?"),
            ("picks", "3"),
            ("decider", "Dee"),
            ("answer_by", "2026-12-01"),
        ]
    };
    let (status, ours, first) = by_script(&worker, "/sessions", "one", &of("Dance")).await;
    assert_eq!((status, ours), (204, true), "{first}");
    let again = by_script(&worker, "/sessions", "one", &of("Dance")).await;
    assert_eq!(again, (204, true, first.clone()));
    let drama = of("Drama");
    let at_once = tokio::join!(
        by_script(&worker, "/sessions", "two", &drama),
        by_script(&worker, "/sessions", "two", &drama)
    );
    assert_eq!(at_once.0, at_once.1);
    assert_ne!(at_once.0.2, first);
    let names = house.on_disk("select name from sessions where name in ('Dance', 'Drama')").await;
    assert_eq!(names.len(), 2);
    // What is not taken leads back to its page, as without script; who may not is told by a page.
    let (status, _, leads_to) = by_script(&worker, "/sessions", "three", &[("name", "")]).await;
    assert_eq!((status, leads_to.as_str()), (204, "/sessions/new"));
    let (status, ours, _) = by_script(&house.stranger(), "/sessions", "one", &of("Dance")).await;
    assert_eq!((status, ours), (401, true));
}

#[tokio::test]
async fn a_browser_that_keeps_no_cookies_is_told_so_at_the_sign_in() {
    let house = House::open().await;
    let dee = house.stranger();
    let page = dee.get("/sign-in").await;
    page.says("name=\"page\"");
    dee.loses_cookies();
    let fields = [("email", DEE), ("password", PASSWORD), ("page", "sign-in")];
    let refused = dee.post_only("/sign-in", &fields).await;
    refused.is(StatusCode::FORBIDDEN).says("doesn't keep a cookie");
    dee.get("/sign-in").await;
    dee.post_only("/sign-in", &fields).await.see_other();
}

#[tokio::test]
async fn a_form_from_where_people_find_us_is_ours_whatever_a_proxy_made_of_the_host() {
    let mut house = House::open().await;
    house.inside.public_url = "https://fifth.example.org".into();
    let person = house.stranger();
    for (origin, host, status) in [
        ("https://fifth.example.org", "127.0.0.1:3000", StatusCode::SEE_OTHER),
        ("https://fifth.example.org", "fifth.example.org:443", StatusCode::SEE_OTHER),
        ("http://10.0.0.7:3000", "10.0.0.7:3000", StatusCode::SEE_OTHER),
        ("https://evil.example", "127.0.0.1:3000", StatusCode::FORBIDDEN),
        ("https://fifth.example.org.evil.example", "127.0.0.1:3000", StatusCode::FORBIDDEN),
        ("http://fifth.example.org", "127.0.0.1:3000", StatusCode::FORBIDDEN),
        ("null", "127.0.0.1:3000", StatusCode::FORBIDDEN),
    ] {
        let request = Request::post("/join")
            .header(header::CONTENT_TYPE, FORM)
            .header(header::ORIGIN, origin)
            .header(header::HOST, host);
        let (answer, _) = person.only_asks(request, Body::from("code=KITE427")).await;
        assert_eq!(answer, status, "{origin} {host}");
    }
}

#[tokio::test]
async fn with_script_off_a_page_that_only_waits_looks_where_the_group_is_and_a_form_never_does() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    worker.moves(&session, "waiting").await;
    ada.get("/waiting").await.says("content=\"10; url=/now\"");
    worker.moves(&session, "ideas").await;
    for page in ["/ideas", "/ideas/new"] {
        let seen = ada.get(page).await;
        seen.does_not_say("http-equiv").says("Tap here to see if your group has moved on");
    }
}
