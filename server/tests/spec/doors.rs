//! Doors that one hand cannot shut: codes, passwords and addresses, while somebody is at them.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use fixtures::PASSWORD;
use fixtures::emails::ASH;
use tower::ServiceExt;

use crate::house::{House, room_with_session};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_wrong_codes_a_second_keep_no_child_out() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let guessing = tokio::spawn(guesses(house.inside.clone(), 600));
    let mut kept_out = 0;
    for child in 0..78 {
        tokio::time::sleep(Duration::from_millis(30)).await;
        let ada = house.stranger();
        let status = if child % 2 == 0 {
            ada.get(&format!("/join/{code}")).await.status
        } else {
            ada.post("/join", &[("code", &code)]).await.status
        };
        kept_out += usize::from(!(status.is_success() || status.is_redirection()));
    }
    assert_eq!(guessing.await.unwrap(), 0, "guesses that opened something");
    assert_eq!(kept_out, 0, "children of 78 who were kept out");
}

/// One device that sends wrong codes, 200 a second; how many of them opened a door.
async fn guesses(house: server::state::AppState, how_many: usize) -> usize {
    let mut sent = Vec::new();
    for number in 0..how_many {
        tokio::time::sleep(Duration::from_millis(5)).await;
        let guess = Request::post("/join")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(format!("code=KITE+{}", 100_000 + number)))
            .unwrap();
        sent.push(tokio::spawn(server::router(house.clone()).oneshot(guess)));
    }
    let mut opened = 0;
    for guess in sent {
        let answer = guess.await.unwrap().unwrap();
        let to = answer.headers().get(header::LOCATION).map_or("", |to| to.to_str().unwrap());
        opened += usize::from(to.starts_with("/join/"));
    }
    opened
}

#[tokio::test]
async fn the_link_of_the_qr_code_is_never_slowed() {
    let house = House::open().await;
    let (_, session, code) = room_with_session(&house, "").await;
    let secret = house.on_disk(&format!("select secret from sessions where id = '{session}'")).await;
    let link = format!("/join/{}", secret[0]);
    let guesser = house.stranger();
    for number in 0..21 {
        guesser.post("/join", &[("code", &format!("KITE {number}"))]).await;
    }
    let at_once = tokio::time::timeout(Duration::from_millis(900), guesser.get(&link)).await;
    at_once.expect("the link was slowed").is(StatusCode::OK).says(&format!("/join/{code}?group="));
    guesser.post("/join", &[("code", &format!("http://fifth.test{link}"))]).await.see_other();
    // Another secret is a guess like any other, and a slow one.
    let wrong = house.stranger().get("/join/aaaabbbbccccdddd").await;
    wrong.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_stranger_who_knows_an_email_locks_nobody_out() {
    let house = House::open().await;
    let ash = house.worker().await;
    ash.post("/sign-out", &[]).await.see_other();
    let stranger = house.stranger();
    let mut last = StatusCode::OK;
    for _ in 0..12 {
        last = stranger.post("/sign-in", &[("email", ASH), ("password", "wrong")]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let back = ash.post("/sign-in", &[("email", ASH), ("password", PASSWORD)]).await;
    assert_eq!(back.see_other(), "/sessions");
}

/// They ask anew as soon as they are told; one who has never been here signs in among them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_hundred_who_guess_keep_nobody_from_signing_in_on_a_new_device() {
    let house = House::open().await;
    // A quick hash: what is measured is who has a turn, not this machine.
    let quick = argon2::Argon2::new(
        argon2::Algorithm::Argon2id,
        argon2::Version::V0x13,
        argon2::Params::new(8, 1, 1, None).unwrap(),
    );
    let hash = argon2::password_hash::PasswordHasher::hash_password(&quick, PASSWORD.as_bytes()).unwrap();
    let set = format!("update adults set password_hash = '{hash}' where email = '{ASH}' returning id");
    assert_eq!(house.on_disk(&set).await.len(), 1);
    // Made once: the map of all addresses takes longer than a guess.
    let app = server::router(house.inside.clone());
    let mut guessing = tokio::task::JoinSet::new();
    for number in 0..400 {
        let app = app.clone();
        guessing.spawn(async move {
            loop {
                let form = format!("email={}&password=guess+{number}", ASH.replace('@', "%40"));
                let guess = Request::post("/sign-in").body(Body::from(form)).unwrap();
                let _ = app.clone().oneshot(guess).await;
            }
        });
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let clock = server::clock::Clock::days_ahead(0);
    let (ash, begun) = (house.stranger(), clock.running());
    let signed_in = ash.post("/sign-in", &[("email", ASH), ("password", PASSWORD)]).await;
    guessing.abort_all();
    assert_eq!(signed_in.see_other(), "/sessions");
    let waited = clock.running().saturating_sub(begun);
    assert!(waited < Duration::from_secs(10), "{waited:?}");
}

#[tokio::test]
async fn a_guesser_who_makes_cookies_up_is_nobody_and_the_right_code_opens_all_the_same() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let guesser = house.stranger();
    let mut too_often = 0;
    for number in 0..140 {
        guesser.loses_cookies();
        for name in ["fifth-guest", "fifth-pupil", "fifth-adult"] {
            guesser.keeps(name, &format!("{number:0>52}"));
        }
        let told = guesser.post("/join", &[("code", &format!("KITE {}", 2_222 + number))]).await;
        too_often += usize::from(told.body.contains("Wait one minute"));
    }
    assert!(too_often >= 15, "{too_often} of 140 were told to wait");
    // At once, for somebody who has no cookie either.
    let (child, form) = (house.stranger(), [("code", code.as_str())]);
    let at_once = tokio::time::timeout(Duration::from_millis(900), child.post("/join", &form)).await;
    assert_eq!(at_once.expect("the right code was slowed").see_other(), format!("/join/{code}"));
}

#[tokio::test]
async fn the_right_password_is_no_try() {
    let house = House::open().await;
    for _ in 0..13 {
        let ash = house.stranger();
        ash.post("/sign-in", &[("email", ASH), ("password", PASSWORD)]).await.see_other();
    }
}

#[tokio::test]
async fn an_email_longer_than_any_is_kept_nowhere() {
    let house = House::open().await;
    let long = format!("{}@larkmoor.example", "a".repeat(240));
    let page = house.stranger().post("/sign-in", &[("email", &long), ("password", "x")]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).does_not_say(&long).says("254");
}

#[tokio::test]
async fn a_code_is_read_however_a_keyboard_writes_it() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let (word, digits) = code.split_at(code.find(|sign: char| sign.is_ascii_digit()).unwrap());
    let in_digits_from = |nought: char| -> String {
        let of = |sign: char| char::from_u32(u32::from(nought) + sign.to_digit(10).unwrap()).unwrap();
        digits.chars().map(of).collect()
    };
    let wide = |letter: char| char::from_u32(u32::from(letter) - 0x21 + 0xff01).unwrap();
    for typed in [
        format!("{word} {}", in_digits_from('\u{660}')),
        format!("{word}-{}", in_digits_from('\u{966}')),
        code.chars().map(wide).collect(),
        format!("http://fifth.test/join/{code}"),
        format!("  fifth.test/join/{}/?utm=1 ", code.to_lowercase()),
    ] {
        let to = house.stranger().post("/join", &[("code", &typed)]).await;
        assert_eq!(to.see_other(), format!("/join/{code}"), "{typed}");
    }
}

#[tokio::test]
async fn an_address_with_a_slash_too_many_leads_to_the_one_without() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    for (asked, to) in [
        (format!("/join/{code}/"), format!("/join/{code}")),
        (format!("/join/{code}/?group=a&b"), format!("/join/{code}?group=a&b")),
        ("/sign-in/".to_owned(), "/sign-in".to_owned()),
        ("/not-today//".to_owned(), "/not-today".to_owned()),
    ] {
        let moved = ada.get(&asked).await;
        assert_eq!(moved.is(StatusCode::PERMANENT_REDIRECT).location, to);
    }
    // Never to another host.
    for asked in ["//evil.test/", "/\\evil.test/", "/%5cevil.test/"] {
        let answer = ada.get(asked).await;
        assert!(!answer.location.starts_with("//") && !answer.location.contains('\\'), "{}", answer.location);
    }
    ada.get("/join").await.is(StatusCode::OK).says("name=\"code\"");
}

#[tokio::test]
async fn a_browser_that_keeps_no_cookie_is_told_so() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    let group = fixtures::id::<String>("heron");
    ada.get(&format!("/join/{code}?group={group}")).await.is(StatusCode::OK);
    ada.loses_cookies();
    let page = ada.post(&format!("/join/{code}"), &[("group", &group), ("who", "fox.orange")]).await;
    page.says("cookie").says("worker").does_not_say("We couldn't read that");
}
