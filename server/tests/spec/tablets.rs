//! A tablet that is passed on, from one child to the next, without a worker between.

use axum::http::StatusCode;

use crate::feelings::asks;
use crate::house::{House, OpenVote, Person, code_of, open_vote, room_with_session};

/// A tablet that goes through the Heron class.
async fn passed_on<'a>(house: &'a House, vote: &OpenVote<'_>) -> Person<'a> {
    let tablet = house.stranger();
    let begin = format!("/join/{}/tablet", vote.code);
    tablet.get(&begin).await.is(StatusCode::OK).says("Heron class").says("More than one group");
    let heron = fixtures::id::<String>("heron");
    tablet.post(&begin, &[("group", &heron)]).await.leads_to("/tablet");
    tablet
}

/// The next child: taps "I'm next", a picture, votes, and is done.
async fn has_a_turn(tablet: &Person<'_>, vote: &OpenVote<'_>, picture: &str, pick: usize) {
    let next = tablet.get("/tablet").await;
    let door = format!("/join/{}?group={}", vote.code, fixtures::id::<String>("heron"));
    next.is(StatusCode::OK).says(&format!("href=\"{door}\"")).does_not_say("you are");
    tablet.joins(&vote.code, "heron", picture).await.leads_to(&format!("/rounds/{}/ballot", vote.round));
    tablet.get(&format!("/rounds/{}/ballot", vote.round)).await.does_not_say("checked");
    tablet.casts(&vote.round, &[&vote.ideas[pick]]).await.see_other();
    let voted = tablet.get(&format!("/rounds/{}/ballot", vote.round)).await;
    voted.says("You have voted").says("Done, pass it on").does_not_say("change=1");
    tablet.post("/leave", &[]).await.leads_to("/tablet");
}

#[tokio::test]
async fn a_row_of_children_votes_on_one_tablet_without_a_worker_between() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = passed_on(&house, &vote).await;
    let room = format!("/sessions/{}/room", vote.session);
    vote.worker.get(&room).await.says("1 tablet is passed on. Nobody has had a turn yet.");
    for (nth, picture) in ["fox", "owl", "kite", "boat"].into_iter().enumerate() {
        has_a_turn(&tablet, &vote, picture, nth % 2).await;
    }
    vote.worker.get(&room).await.says("1 tablet is passed on. 4 children have had their turn.");
    vote.worker.get(&room).await.says("4 of 5 have voted");
    vote.worker.get(&format!("/sessions/{}/tablets", vote.session)).await.says("4 children").says("/tablet");
}

#[tokio::test]
async fn nothing_of_the_last_child_is_on_a_tablet_that_was_passed_on() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = passed_on(&house, &vote).await;
    let ballot = format!("/rounds/{}/ballot", vote.round);
    tablet.joins(&vote.code, "heron", "fox").await.see_other();
    tablet.post("/for-me", &[("choose", "easy")]).await.see_other();
    tablet.post(&format!("/rounds/{}/check", vote.round), &[("pick", &vote.ideas[0])]).await;
    tablet.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    // Before "Done" is tapped, whoever has it sees that a vote is in, and not which.
    for page in [format!("{ballot}?change=1"), format!("/rounds/{}/check", vote.round)] {
        let page = tablet.get(&page).await;
        page.does_not_say("checked").does_not_say("Is this your pick");
    }
    tablet.post("/language", &[("language", "cy")]).await.see_other();
    tablet.post("/leave", &[]).await.leads_to("/tablet");
    // Back, to every page of theirs.
    for page in ["/now", "/ideas", "/ideas/new", "/wall", "/about-me", "/answers", &ballot] {
        assert_eq!(tablet.get(page).await.see_other(), "/tablet", "{page}");
    }
    let next = tablet.get("/tablet").await;
    next.says("lang=\"en\"").says("Pass it on.").does_not_say("data-looks").does_not_say("fox");
    tablet.joins(&vote.code, "heron", "owl").await.see_other();
    tablet.get(&ballot).await.does_not_say("checked").says("name=\"none\"");
    assert_eq!(tablet.get("/tablet").await.see_other(), "/now", "somebody is in");
}

#[tokio::test]
async fn what_a_child_feels_is_not_shown_to_the_next_one_nor_changed_by_it() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (tablet, phone) = (house.stranger(), house.stranger());
    tablet.post(&format!("/join/{code}/tablet"), &[("group", "")]).await.leads_to("/tablet");
    tablet.joins(&code, "heron", "fox").await.see_other();
    phone.joins(&code, "heron", "owl").await.see_other();
    for (pulse, answer) in [("check-in", "sad"), ("before", "maybe")] {
        let round = asks(&house, &worker, &session, pulse).await;
        let ballot = format!("/rounds/{round}/ballot");
        tablet.casts(&round, &[answer]).await.leads_to(&ballot);
        phone.casts(&round, &[answer]).await.leads_to(&ballot);
        for page in [ballot.clone(), format!("{ballot}?change=1")] {
            let sent = tablet.get(&page).await;
            sent.says("You have voted").does_not_say("checked").does_not_say(&format!("value=\"{answer}\""));
        }
        phone.get(&ballot).await.says(&format!("value=\"{answer}\""));
        worker.post(&format!("/rounds/{round}/close"), &[("few", "yes")]).await.see_other();
    }
}

#[tokio::test]
async fn how_pages_look_for_one_child_is_chosen_at_the_door_and_goes_with_it() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = passed_on(&house, &vote).await;
    tablet.get("/for-me").await.says("When you pass this on, it goes back.");
    tablet.post("/for-me", &[("choose", "cream")]).await.see_other();
    tablet.get("/tablet").await.says("data-looks");
    tablet.joins(&vote.code, "heron", "fox").await.see_other();
    tablet.post("/leave", &[]).await.leads_to("/tablet");
    tablet.get("/tablet").await.does_not_say("data-looks");
}

#[tokio::test]
async fn whoever_goes_another_way_than_by_done_leaves_nothing_on_the_tablet() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = passed_on(&house, &vote).await;
    for (picture, by_themselves) in [("fox", true), ("owl", false)] {
        tablet.joins(&vote.code, "heron", picture).await.see_other();
        tablet.post("/for-me", &[("choose", "easy")]).await.see_other();
        tablet.post("/language", &[("language", "cy")]).await.see_other();
        if by_themselves {
            tablet.post("/about-me/forget", &[]).await.leads_to("/forgotten");
            tablet
                .get("/forgotten")
                .await
                .says("href=\"/now\"")
                .says("<html lang=\"en\"")
                .says("Done, pass it on");
        } else {
            let pupil = format!("select id from pupils where picture = '{picture}'");
            let pupil = house.on_disk(&pupil).await.remove(0).into();
            store::pupils::forget(&house.inside.db, &pupil, "gone", fixtures::NOW).await.unwrap();
        }
        assert_eq!(tablet.get("/now").await.see_other(), "/tablet");
        if !by_themselves {
            assert_eq!(tablet.get("/tablet").await.see_other(), "/tablet");
        }
        tablet.get("/tablet").await.is(StatusCode::OK).says("<html lang=\"en\"").does_not_say("data-looks");
    }
    tablet.post("/for-me", &[("choose", "cream")]).await.see_other();
    tablet.post("/language", &[("language", "cy")]).await.see_other();
    tablet.post("/tablet/end", &[]).await.see_other();
    tablet.get("/").await.says("<html lang=\"en\"").does_not_say("data-looks");
}

#[tokio::test]
async fn a_pupils_own_phone_keeps_its_change_and_its_door() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let phone = house.stranger();
    phone.joins(&vote.code, "heron", "fox").await.see_other();
    phone.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    let ballot = format!("/rounds/{}/ballot", vote.round);
    phone.get(&ballot).await.says("change=1").does_not_say("Done, pass it on");
    phone.post("/leave", &[]).await.leads_to(&format!("/join/{}", vote.code));
    assert_eq!(phone.get("/now").await.see_other(), "/");
    assert_eq!(phone.get("/tablet").await.see_other(), "/join");
    let room = vote.worker.get(&format!("/sessions/{}/room", vote.session)).await;
    room.does_not_say("passed on.");
}

#[tokio::test]
async fn a_tablet_is_made_by_whoever_holds_it_and_forgets_who_was_in_on_it() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = house.stranger();
    tablet.joins(&vote.code, "heron", "fox").await.see_other();
    tablet.post("/language", &[("language", "cy")]).await.see_other();
    let begin = format!("/join/{}/tablet", vote.code);
    tablet.post(&begin, &[("group", "")]).await.leads_to("/tablet");
    let next = tablet.get("/tablet").await;
    next.says(&format!("href=\"/join/{}\"", vote.code)).says("<html lang=\"en\"");
    tablet.post("/language", &[("language", "ar")]).await.see_other();
    tablet.post("/leave", &[]).await.leads_to("/tablet");
    tablet.get("/tablet").await.says("<html lang=\"en\"");
    assert_eq!(tablet.get("/ideas").await.see_other(), "/tablet");
    let elsewhere = fixtures::id::<String>("cinder-juniors");
    tablet.post(&begin, &[("group", &elsewhere)]).await.says("class=\"problem\"");
    tablet.post(&begin, &[("group", "")]).await.leads_to("/tablet");
    assert_eq!(house.on_disk("select session from tablets").await.len(), 1, "one browser is one tablet");
    tablet.post("/tablet/end", &[]).await.see_other();
    assert_eq!(tablet.get("/ideas").await.see_other(), "/");
    assert!(house.on_disk("select session from tablets").await.is_empty());
}

#[tokio::test]
async fn a_tablet_of_a_session_that_is_over_is_passed_on_no_more() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = passed_on(&house, &vote).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[("few", "yes")]).await.see_other();
    vote.worker.post(&format!("/sessions/{}/end", vote.session), &[]).await.see_other();
    assert_eq!(tablet.get("/tablet").await.see_other(), "/join");
    let other = vote.worker.makes_session("").await;
    let code = code_of(&house, &other).await;
    // Whoever comes into another session with it has a device of their own.
    let old = passed_on(&house, &OpenVote { code: code.clone(), ..vote }).await;
    let third = house.worker().await.makes_session("").await;
    let third = code_of(&house, &third).await;
    old.get("/for-me").await.says("When you pass this on, it goes back.");
    old.joins(&third, "heron", "fox").await.see_other();
    old.post("/leave", &[]).await.leads_to(&format!("/join/{third}"));
    old.get("/for-me").await.says("It stays on this device.");
    let stranger = house.stranger();
    stranger.get("/join/KITE999/tablet").await.is(StatusCode::NOT_FOUND).says("name=\"code\"");
    stranger.get(&format!("/join/{code}/tablet")).await.is(StatusCode::OK);
}
