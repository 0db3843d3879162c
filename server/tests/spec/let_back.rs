//! Let back in: a worker chooses the device by its number, and whoever comes back sees nothing that
//! was secret before.

use axum::http::StatusCode;

use crate::house::{House, OpenVote, PICTURES, Person, open_vote, room_with_session};

/// A device asks to be this picture; gives the number that it shows.
async fn asks(device: &Person<'_>, code: &str, picture: &str) -> String {
    let asked = device.post(&format!("/join/{code}/back"), &[("who", &format!("{picture}.orange"))]).await;
    let wait = device.get(asked.see_other()).await;
    wait.is(StatusCode::OK).after("class=\"number\">").trim_end_matches('<').to_owned()
}

/// The id of the pupil with this picture.
async fn pupil(house: &House, session: &str, picture: &str) -> String {
    let of = format!("select id from pupils where session = '{session}' and picture = '{picture}'");
    house.on_disk(&of).await.remove(0)
}

async fn lets_back(vote: &OpenVote<'_>, house: &House, picture: &str, number: &str) -> StatusCode {
    let pupil = pupil(house, &vote.session, picture).await;
    vote.worker.post(&format!("/pupils/{pupil}/let-back"), &[("number", number)]).await.status
}

#[tokio::test]
async fn whoever_is_let_back_sees_that_the_child_has_voted_and_never_what() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim"]).await;
    let (child, spy) = (house.stranger(), house.stranger());
    child.joins(&vote.code, "heron", "lion").await.see_other();
    child.casts(&vote.round, &[&vote.ideas[1]]).await.see_other();
    let number = asks(&spy, &vote.code, "lion").await;
    assert_eq!(lets_back(&vote, &house, "lion", &number).await, StatusCode::SEE_OTHER);
    let ballot = format!("/rounds/{}/ballot", vote.round);
    for page in [&ballot, &format!("{ballot}?change=1"), &format!("/rounds/{}/check", vote.round)] {
        let mut seen = spy.get(page).await;
        if seen.status == StatusCode::SEE_OTHER {
            seen = spy.get(&seen.location).await;
        }
        seen.says("You have voted.").says("That vote counts.").does_not_say("checked");
        seen.does_not_say("Paint").does_not_say("change=1");
    }
    // Nor is it changed, by any form.
    spy.post(&format!("/rounds/{}/check", vote.round), &[("pick", &vote.ideas[2])])
        .await
        .does_not_say("Swim");
    assert_eq!(spy.casts(&vote.round, &[&vote.ideas[2]]).await.see_other(), ballot);
    spy.get(&ballot).await.says("You voted on another tablet or phone.");
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let round = vote.round.as_str().into();
    let inside = domain::vote::suppression::Profile::Inside;
    let tally = store::tallies::of_round(&house.inside.db, &round, inside).await.unwrap().unwrap();
    assert_eq!(store::rolls::counts(&house.inside.db, &round).await.unwrap().1, 1);
    assert!(tally.lines.iter().all(|line| !line.chosen || line.option.words != "Swim"));
}

#[tokio::test]
async fn what_was_not_sent_is_not_shown_to_who_comes_back() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (child, spy) = (house.stranger(), house.stranger());
    child.joins(&code, "heron", "fox").await.see_other();
    let idea = child.get("/ideas/new").await.after("action=\"/ideas/").to_owned();
    child.post(&format!("/ideas/{idea}/words"), &[("words", "Only for me")]).await.see_other();
    child.get("/ideas").await.says("Only for me");
    let number = asks(&spy, &code, "fox").await;
    let fox = pupil(&house, &session, "fox").await;
    worker.post(&format!("/pupils/{fox}/let-back"), &[("number", &number)]).await.see_other();
    spy.get("/ideas").await.is(StatusCode::OK).does_not_say("Only for me");
    spy.get(&format!("/ideas/{idea}/check")).await.does_not_say("Only for me");
}

#[tokio::test]
async fn the_device_and_the_room_show_one_number_and_a_later_device_takes_nothing_over() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let (old, child, rival) = (house.stranger(), house.stranger(), house.stranger());
    old.joins(&vote.code, "heron", "lion").await.see_other();
    let number = asks(&child, &vote.code, "lion").await;
    let rivals = asks(&rival, &vote.code, "lion").await;
    assert_ne!(number, rivals);
    let room = vote.worker.get(&format!("/sessions/{}/room", vote.session)).await;
    for shown in [&number, &rivals] {
        room.says(&format!("name=\"number\" value=\"{shown}\""));
    }
    assert_eq!(lets_back(&vote, &house, "lion", "7").await, StatusCode::CONFLICT);
    assert_eq!(lets_back(&vote, &house, "lion", "").await, StatusCode::BAD_REQUEST);
    assert_eq!(lets_back(&vote, &house, "lion", &number).await, StatusCode::SEE_OTHER);
    let wait = format!("/join/{}/wait", vote.code);
    assert_eq!(child.get(&wait).await.see_other(), "/now");
    assert_eq!(rival.get(&wait).await.see_other(), format!("/join/{}/back", vote.code));
    for out in [&old, &rival] {
        assert_eq!(out.get("/ideas").await.see_other(), "/");
    }
    // The tap on the rival's number comes too late.
    assert_eq!(lets_back(&vote, &house, "lion", &rivals).await, StatusCode::CONFLICT);
    let trail = house.on_disk("select about from audit where deed = 'pupil.let-back'").await;
    assert_eq!(trail, [format!("{} lion.orange", vote.session)]);
}

#[tokio::test]
async fn one_device_cannot_put_all_pictures_into_asking() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in &PICTURES[..8] {
        house.stranger().joins(&vote.code, "heron", picture).await;
    }
    let waiting = "select token_hash from returns";
    let one = house.stranger();
    for picture in &PICTURES[..8] {
        asks(&one, &vote.code, picture).await;
    }
    assert_eq!(house.on_disk(waiting).await.len(), 1);
}

#[tokio::test]
async fn six_devices_without_cookies_hold_no_place_that_a_child_needs() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in &PICTURES[..8] {
        house.stranger().joins(&vote.code, "heron", picture).await;
    }
    let one = house.stranger();
    for round in 0..3 {
        for picture in &PICTURES[..8] {
            house.inside.clock.advance(std::time::Duration::from_millis(1 + round));
            one.loses_cookies();
            one.post(&format!("/join/{}/back", vote.code), &[("who", &format!("{picture}.orange"))]).await;
        }
    }
    assert_eq!(house.on_disk("select token_hash from returns").await.len(), 2 * 8);
    house.inside.clock.advance(std::time::Duration::from_millis(1));
    let child = house.stranger();
    let number = asks(&child, &vote.code, "lion").await;
    let room = vote.worker.get(&format!("/sessions/{}/room", vote.session)).await;
    room.says(&format!("name=\"number\" value=\"{number}\""));
    assert_eq!(room.body.matches("Not this one").count(), 12);
    assert_eq!(lets_back(&vote, &house, "lion", &number).await, StatusCode::SEE_OTHER);
    child.get("/ideas").await.is(StatusCode::OK);
}

#[tokio::test]
async fn a_worker_turns_away_a_device_that_nobody_knows() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let (child, rival) = (house.stranger(), house.stranger());
    child.joins(&vote.code, "heron", "lion").await.see_other();
    let number = asks(&rival, &vote.code, "lion").await;
    let room = format!("/sessions/{}/room", vote.session);
    vote.worker.get(&room).await.says("Not this one");
    let lion = pupil(&house, &vote.session, "lion").await;
    vote.worker.post(&format!("/pupils/{lion}/turn-away"), &[("number", &number)]).await.see_other();
    vote.worker.get(&room).await.does_not_say("Not this one");
    let wait = format!("/join/{}/wait", vote.code);
    assert_eq!(rival.get(&wait).await.see_other(), format!("/join/{}/back", vote.code));
    child.get("/ideas").await.is(StatusCode::OK);
    assert_eq!(house.on_disk("select about from audit where deed = 'return.turn-away'").await.len(), 1);
}

#[tokio::test]
async fn the_page_of_a_pupil_says_when_somebody_came_back_as_this_picture() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let (old, new) = (house.stranger(), house.stranger());
    old.joins(&vote.code, "heron", "lion").await.see_other();
    let ballot = format!("/rounds/{}/ballot", vote.round);
    old.get(&ballot).await.does_not_say("Someone came back");
    let number = asks(&new, &vote.code, "lion").await;
    lets_back(&vote, &house, "lion", &number).await;
    for page in ["/waiting", "/ideas", &ballot] {
        new.get(page).await.says("Someone came back as you at 10:00.");
    }
    new.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    new.get(&ballot)
        .await
        .says("You have voted.")
        .says("Someone came back as you at 10:00.")
        .says("change=1");
}

#[tokio::test]
async fn no_link_throws_a_pupil_out_and_no_token_from_elsewhere_is_taken() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let other = crate::house::code_of(&house, &vote.worker.makes_session("").await).await;
    let child = house.stranger();
    child.joins(&vote.code, "heron", "lion").await.see_other();
    let before = child.cookies();
    for link in ["", "/back", "/wait"] {
        for code in [&vote.code, &other] {
            child.get(&format!("/join/{code}{link}")).await;
            assert_eq!(child.cookies(), before, "{link} of {code}");
        }
    }
    child.get("/waiting").await.is(StatusCode::OK);
    // What somebody left on a tablet is not what the next child is known by.
    let left = house.stranger();
    for path in [format!("/join/{}", vote.code), format!("/join/{}/back", vote.code)] {
        left.keeps("fifth-pupil", "x");
        left.post(&path, &[("group", &fixtures::id::<String>("heron")), ("who", "owl.orange")])
            .await
            .see_other();
        let token =
            left.cookies().split("fifth-pupil=").nth(1).unwrap().split(';').next().unwrap().to_owned();
        assert_eq!(token.len(), 52);
    }
}

#[tokio::test]
async fn two_taps_on_one_picture_are_one_pupil_and_one_device() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let child = house.stranger();
    let heron = fixtures::id::<String>("heron");
    let page = child.get(&format!("/join/{code}?group={heron}")).await;
    let once = page.after("name=\"once\" value=\"").to_owned();
    let tap = [("group", heron.as_str()), ("once", &once), ("who", "fox.orange")];
    // The browser gave up the first answer for the second.
    let gave_up = house.stranger();
    gave_up.get(&format!("/join/{code}?group={heron}")).await;
    gave_up.post(&format!("/join/{code}"), &tap).await.see_other();
    child.post(&format!("/join/{code}"), &tap).await.see_other();
    child.get("/ideas").await.is(StatusCode::OK);
    assert_eq!(house.on_disk("select id from pupils").await.len(), 1);
    // Much later the page of somebody else opens nothing.
    house.inside.clock.advance(std::time::Duration::from_mins(1));
    let late = house.stranger();
    late.get(&format!("/join/{code}?group={heron}")).await;
    late.post(&format!("/join/{code}"), &tap).await.is(StatusCode::CONFLICT);
    assert_eq!(late.get("/ideas").await.see_other(), "/");
}
