//! Votes of few, votes that are asked again, and votes from which something is taken: nothing false is
//! said, and nobody is given away.

use axum::http::StatusCode;

use crate::house::{House, OpenVote, PICTURES, Person, open_vote};

/// So many more pupils come in and pick this idea.
async fn vote_for<'a>(
    house: &'a House,
    vote: &OpenVote<'a>,
    pictures: &[&str],
    idea: usize,
) -> Vec<Person<'a>> {
    let mut pupils = Vec::new();
    for picture in pictures {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[idea]]).await.see_other();
        pupils.push(pupil);
    }
    pupils
}

#[tokio::test]
async fn the_room_says_what_few_voters_mean_before_it_closes_a_vote() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let room = format!("/sessions/{}/room", vote.session);
    vote.worker.get(&room).await.says("nobody will see a result").says("Yes, close the vote");
    vote_for(&house, &vote, &PICTURES[..3], 0).await;
    vote.worker.get(&room).await.says("it could be guessed who chose what").does_not_say("nobody will see");
    vote_for(&house, &vote, &PICTURES[3..5], 0).await;
    vote.worker.get(&room).await.does_not_say("guessed").does_not_say("nobody will see");
}

#[tokio::test]
async fn a_page_on_which_many_had_voted_does_not_close_a_vote_of_few() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    vote_for(&house, &vote, &PICTURES[..2], 0).await;
    let close = format!("/rounds/{}/close", vote.round);
    vote.worker.post(&close, &[("few", "no")]).await.is(StatusCode::CONFLICT).says("Fewer people have voted");
    vote.worker.get(&format!("/sessions/{}/room", vote.session)).await.says("2 of 3 have voted");
    vote.worker.post(&close, &[("few", "yes")]).await.see_other();
}

#[tokio::test]
async fn of_two_voters_nobody_sees_a_result() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let pupils = vote_for(&house, &vote, &PICTURES[..2], 1).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    vote.worker.post(&format!("/rounds/{}/reveal", vote.round), &[]).await.see_other();
    let tally = format!("/rounds/{}/tally", vote.round);
    let leader = house.leader().await;
    for person in [&vote.worker, &leader, &pupils[0]] {
        let page = person.get(&tally).await;
        page.says("Too few people voted").does_not_say("Paint").does_not_say("Chosen");
    }
    leader.get(&format!("{tally}.csv")).await.does_not_say(",yes");
    let screen = house.stranger().get(&format!("/sessions/{}/screen", vote.session)).await;
    screen.says("Too few people voted").does_not_say("Paint");
}

#[tokio::test]
async fn a_ballot_whose_only_idea_is_taken_off_is_open_again_and_never_none_of_these() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim"]).await;
    let cooks = vote_for(&house, &vote, &PICTURES[..7], 0).await;
    let painters = vote_for(&house, &vote, &PICTURES[7..12], 1).await;
    let off = [("option", vote.ideas[0].as_str())];
    vote.worker.post(&format!("/rounds/{}/withdraw", vote.round), &off).await.see_other();
    vote.worker.get(&format!("/sessions/{}/room", vote.session)).await.says("5 of 13 have voted");
    let ballot = format!("/rounds/{}/ballot", vote.round);
    cooks[0].get(&ballot).await.says("A worker took one off this vote").does_not_say("You have voted");
    painters[0].get(&ballot).await.says("You have voted").says("A worker took one off this vote");
    for pupil in &cooks[..5] {
        pupil.casts(&vote.round, &[&vote.ideas[2]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let round = vote.round.as_str().into();
    let inside = domain::vote::suppression::Profile::Inside;
    let tally = store::vote::tallies::of_round(&house.inside.db, &round, inside).await.unwrap().unwrap();
    assert_eq!(tally.voted.count(), Some(10));
    assert_ne!(tally.none.count(), Some(2), "who did not vote again said nothing");
    let page = vote.worker.get(&format!("/rounds/{}/tally", vote.round)).await;
    page.says("10 of 13 voted").does_not_say("Cook");
}

#[tokio::test]
async fn who_is_taken_out_is_told_the_truth_about_the_vote() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let pupils = vote_for(&house, &vote, &["owl"], 0).await;
    let all =
        store::people::pupils::of_session(&house.inside.db, &vote.session.as_str().into()).await.unwrap();
    let owl = all.iter().flat_map(|(_, pupils)| pupils).find(|pupil| pupil.picture == "owl").unwrap();
    vote.worker.post(&format!("/pupils/{}/remove", owl.id), &[]).await.see_other();
    let told = pupils[0].get("/now").await;
    told.is(StatusCode::UNAUTHORIZED).says("A worker took this picture out").says("that vote doesn");
    told.does_not_say("safe");
}

#[tokio::test]
async fn when_the_room_has_gone_its_screen_shows_what_those_outside_may_see() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim"]).await;
    vote_for(&house, &vote, &PICTURES[..6], 0).await;
    vote_for(&house, &vote, &PICTURES[6..12], 1).await;
    for deed in ["close", "reveal"] {
        vote.worker.post(&format!("/rounds/{}/{deed}", vote.round), &[]).await.see_other();
    }
    let screen = format!("/sessions/{}/screen", vote.session);
    house.stranger().get(&screen).await.says("<b class=\"number\">6</b>");
    vote.worker.post(&format!("/sessions/{}/end", vote.session), &[]).await.see_other();
    house.stranger().get(&screen).await.says("won.").does_not_say("<b class=\"number\">6</b>");
}

#[tokio::test]
async fn a_question_asked_again_of_one_pupil_more_says_before_and_after_that_the_result_may_stay_hidden() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let (room, before) = (format!("/sessions/{}/room", vote.session), "You asked this here before.");
    vote.worker.get(&room).await.does_not_say(before);
    let cooks = vote_for(&house, &vote, &PICTURES[..6], 0).await;
    let painters = vote_for(&house, &vote, &PICTURES[6..12], 1).await;
    for deed in ["close", "reveal"] {
        vote.worker.post(&format!("/rounds/{}/{deed}", vote.round), &[]).await.see_other();
    }
    vote.worker.moves(&vote.session, "wall").await;
    vote.worker.get(&room).await.says(before).says("who won may stay hidden");
    let late = house.stranger();
    late.joins(&vote.code, "heron", "crab").await.see_other();
    vote.worker.post(&format!("/sessions/{}/rounds", vote.session), &[]).await.see_other();
    let open =
        store::rounds::open_of(&house.inside.db, &vote.session.as_str().into()).await.unwrap().unwrap();
    let again = open.id.to_string();
    for (pupils, idea) in [(&cooks, 0), (&painters, 1)] {
        for pupil in pupils {
            pupil.casts(&again, &[&vote.ideas[idea]]).await.see_other();
        }
    }
    late.casts(&again, &[&vote.ideas[1]]).await.see_other();
    for deed in ["close", "reveal"] {
        vote.worker.post(&format!("/rounds/{again}/{deed}"), &[]).await.see_other();
    }
    let (tally, leader) = (format!("/rounds/{again}/tally"), house.leader().await);
    for person in [&vote.worker, &leader, &late] {
        let page = person.get(&tally).await;
        page.says("We asked this before, and a few people came or went.")
            .does_not_say("Paint won")
            .does_not_say("Cook won")
            .does_not_say("Chosen");
    }
    leader.get(&format!("{tally}.csv")).await.does_not_say(",yes");
    let screen = house.stranger().get(&format!("/sessions/{}/screen", vote.session)).await;
    screen.says("So nobody sees the result.").does_not_say("Paint won");
}
