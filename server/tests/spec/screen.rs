//! The big screen: alive, true, and at the pace of a worker's hand.

use std::time::Duration;

use axum::http::StatusCode;

use crate::feelings::twelve;
use crate::house::{House, OpenVote, Person, open_vote, room_with_session};

fn screen(session: &str) -> String {
    format!("/sessions/{session}/screen")
}

#[tokio::test]
async fn the_pictures_of_who_came_stand_on_it_until_the_first_step() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    worker.moves(&session, "waiting").await;
    let stranger = house.stranger();
    stranger.get(&screen(&session)).await.says("Come in.").says("0 are in").does_not_say("data-id");
    house.stranger().joins(&code, "heron", "owl").await.see_other();
    stranger.get(&screen(&session)).await.says("1 is in").says("data-id=\"owl.orange\"").says(">Owl<");
    worker.moves(&session, "ideas").await;
    stranger
        .get(&screen(&session))
        .await
        .does_not_say("owl.orange")
        .says("Write your idea.")
        .does_not_say("1 is in");
}

#[tokio::test]
async fn each_idea_that_was_sent_is_a_blank_card_until_all_are_read() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let mut ideas = Vec::new();
    for words in ["Cook tea", "Paint a wall", "Swim far"] {
        ideas.push(ada.proposes(words).await);
    }
    let look = async || house.stranger().get(&screen(&session)).await;
    let blanks = |page: &crate::house::Reply| page.body.matches("data-id=\"blank-").count();
    let page = look().await;
    page.says("3 sent, 0 on the wall.").says("A worker is reading the other 3.").does_not_say("Cook tea");
    assert_eq!(blanks(&page), 3);
    worker.releases(&ideas[0]).await.see_other();
    let page = look().await;
    page.says("3 sent, 1 on the wall.").says("A worker is reading the other 2.").says("Cook tea");
    page.does_not_say("Paint a wall").does_not_say("Swim far");
    assert_eq!(blanks(&page), 2);
    // What goes back to its author is not sent any more.
    let note = [("note", "Tell us a bit more.")];
    worker.post(&format!("/ideas/{}/send-back", ideas[1]), &note).await.see_other();
    let page = look().await;
    page.says("2 sent, 1 on the wall.").says("A worker is reading the other one.");
    worker.releases(&ideas[2]).await.see_other();
    let page = look().await;
    page.says("2 on the wall").does_not_say("sent,");
    assert_eq!(blanks(&page), 0);
}

/// Nine for the first idea and six for the second, of sixteen who are in.
async fn counted<'a>(house: &'a House, words: &[&str]) -> (OpenVote<'a>, Vec<Person<'a>>) {
    let vote = open_vote(house, words).await;
    let mut pupils = twelve(house, &vote.code).await;
    for picture in ["shark", "badger", "eagle"] {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "kestrel", picture).await.see_other();
        pupils.push(pupil);
    }
    for (at, pupil) in pupils.iter().enumerate() {
        pupil.casts(&vote.round, &[&vote.ideas[usize::from(at >= 9)]]).await.see_other();
    }
    (vote, pupils)
}

#[tokio::test]
async fn during_the_vote_all_ideas_stand_there_to_be_read_aloud_and_a_dot_for_each_who_voted() {
    let house = House::open().await;
    let (vote, _) = counted(&house, &["Cook tea", "Paint a wall", "Swim far"]).await;
    let page = house.stranger().get(&screen(&vote.session)).await;
    page.says("Cook tea").says("Paint a wall").says("Swim far").says("15 of 16 have voted");
    assert_eq!(page.body.matches("data-id=\"voted-").count(), 15);
}

#[tokio::test]
async fn a_tap_lights_the_idea_that_is_read_aloud_and_it_goes_out_by_itself() {
    let house = House::open().await;
    let (vote, _) = counted(&house, &["Cook tea", "Paint a wall", "Swim far"]).await;
    let (light, room) = (format!("/rounds/{}/light", vote.round), format!("/sessions/{}/room", vote.session));
    let lit = async || house.stranger().get(&screen(&vote.session)).await.body.matches("class=\"lit").count();
    vote.worker.get(&room).await.says("Read them out").does_not_say("Read last");
    assert_eq!(lit().await, 0);
    let tap = async |idea: &str| vote.worker.post(&light, &[("option", idea)]).await;
    for idea in &vote.ideas {
        tap(idea).await.leads_to(&room);
        assert_eq!(lit().await, 1, "one idea shines, never two");
    }
    vote.worker.get(&room).await.says("Read last");
    house.inside.clock.advance(Duration::from_secs(20));
    assert_eq!(lit().await, 0);
    tap("not-on-the-ballot").await.is(StatusCode::CONFLICT);
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    tap(&vote.ideas[0]).await.is(StatusCode::CONFLICT);
    vote.worker.get(&room).await.does_not_say("Read them out");
}

#[tokio::test]
async fn a_result_is_told_in_three_beats_by_the_workers_hand_and_phones_follow_the_third() {
    let house = House::open().await;
    let (vote, pupils) = counted(&house, &["Cook tea", "Paint a wall", "Swim far"]).await;
    let (reveal, room) =
        (format!("/rounds/{}/reveal", vote.round), format!("/sessions/{}/room", vote.session));
    vote.worker.post(&reveal, &[("beat", "1")]).await.is(StatusCode::CONFLICT);
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    vote.worker.get(&room).await.says("Show how many voted").says("All at once");
    let look = async || house.stranger().get(&screen(&vote.session)).await;
    let tells =
        async |beat: &'static str| vote.worker.post(&reveal, &[("beat", beat)]).await.see_other().to_owned();
    tells("1").await;
    look().await.says("15 of 16 voted.").does_not_say("Cook tea").does_not_say("Paint a wall");
    vote.worker.get(&room).await.says("Show the bars").says("On the screen now");
    tells("2").await;
    look().await.says("Paint a wall").says("class=\"covered\"").does_not_say("Cook tea");
    let waits = pupils[0].get("/now").await.see_other().to_owned();
    pupils[0].get(&waits).await.says("The result comes on the big screen.").does_not_say("Paint");
    pupils[0].get(&format!("/rounds/{}/tally", vote.round)).await.does_not_say("Cook tea");
    tells("1").await;
    look().await.does_not_say("Paint a wall");
    tells("3").await;
    look().await.says("Cook tea won").says("Paint a wall").says("Nobody picked it");
    pupils[0].get("/now").await.leads_to(&format!("/rounds/{}/tally", vote.round));
    // The screen can go back; what phones were told stays told.
    tells("2").await;
    look().await.does_not_say("Cook tea");
    pupils[0].get("/now").await.leads_to(&format!("/rounds/{}/tally", vote.round));
    let trail = house.on_disk("select deed from audit where deed in ('round.tell', 'round.reveal')").await;
    assert_eq!(trail.len(), 5);
}

#[tokio::test]
async fn of_few_nothing_is_offered_in_beats() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook tea", "Paint a wall"]).await;
    for pupil in &twelve(&house, &vote.code).await[..5] {
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let room = format!("/sessions/{}/room", vote.session);
    vote.worker.get(&room).await.says("Show the result").does_not_say("Show how many voted");
    let reveal = format!("/rounds/{}/reveal", vote.round);
    vote.worker.post(&reveal, &[("beat", "2")]).await.is(StatusCode::CONFLICT);
    vote.worker.post(&reveal, &[]).await.see_other();
    house.stranger().get(&screen(&vote.session)).await.says("Cook tea won.").does_not_say("5 of");
}

#[tokio::test]
async fn answers_stand_there_three_at_a_time_with_their_reasons_and_how_many_wait() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook tea", "Paint a wall", "Swim far", "Sing loud", "Sew bags"]).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    for idea in &vote.ideas[..4] {
        let fields = [
            ("decision", "yes"),
            ("because", "You asked for it."),
            ("decider", "Dee"),
            ("next", "We start soon."),
        ];
        leader.post(&format!("/ideas/{idea}/answer"), &fields).await.see_other();
    }
    vote.worker.moves(&vote.session, "answers").await;
    let look = async || house.stranger().get(&screen(&vote.session)).await;
    let cards = |page: &crate::house::Reply| page.body.matches("You asked for it.").count();
    let page = look().await;
    page.says("Answers 1 to 3 of 4").says("1 still waits.").says("We start soon.");
    assert_eq!(cards(&page), 3);
    vote.worker.get(&format!("/sessions/{}/room", vote.session)).await.says("Show the next answers");
    vote.worker.post(&screen(&vote.session), &[("from", "3")]).await.see_other();
    let page = look().await;
    page.says("Answers 4 to 4 of 4");
    assert_eq!(cards(&page), 1);
    vote.worker.post(&screen(&vote.session), &[("from", "many")]).await.is(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn when_all_is_over_it_is_never_empty_and_no_plan_runs_on() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    house.stranger().joins(&code, "heron", "owl").await.see_other();
    worker.post(&format!("/sessions/{session}/timer"), &[("do", "start")]).await.see_other();
    house.stranger().get(&screen(&session)).await.says("left");
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    let page = house.stranger().get(&screen(&session)).await;
    page.says("That's all for today.")
        .says("You hear by")
        .does_not_say("class=\"timer\"")
        .does_not_say(&code);
}
