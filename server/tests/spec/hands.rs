//! A show of hands: counted by two adults, and in the same vote as all others.

use axum::http::StatusCode;

use crate::house::{House, OpenVote, PICTURES, Person, open_vote};

/// A vote in which each pupil picks one.
async fn pick_one(house: &House) -> (OpenVote<'_>, Person<'_>, String) {
    let mut vote = open_vote(house, &["Cook", "Paint"]).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[("few", "yes")]).await.see_other();
    vote.worker.post(&format!("/rounds/{}/reveal", vote.round), &[]).await.see_other();
    let asked = [
        ("question", "Tea or toast?"),
        ("about", "own"),
        ("own", "Tea\nToast\nJuice"),
        ("method", "pick"),
        ("most", "1"),
        ("seats", "1"),
    ];
    vote.worker.post(&format!("/sessions/{}/rounds/new", vote.session), &asked).await.see_other();
    vote.round = house.on_disk("select id from rounds where opened_at is null").await.remove(0);
    vote.worker.post(&format!("/rounds/{}/start", vote.round), &[]).await.see_other();
    let hands = format!("/rounds/{}/hands", vote.round);
    let page = vote.worker.get(&hands).await;
    vote.ideas =
        page.body.split("name=\"hand.").skip(1).map(|rest| rest.split('"').next().unwrap().into()).collect();
    assert_eq!(vote.ideas.len(), 3);
    (vote, house.leader().await, hands)
}

async fn counts(
    adult: &Person<'_>,
    vote: &OpenVote<'_>,
    [tea, toast, none]: [&str; 3],
) -> crate::house::Reply {
    let (first, second) = (format!("hand.{}", vote.ideas[0]), format!("hand.{}", vote.ideas[1]));
    let fields = [(first.as_str(), tea), (second.as_str(), toast), ("hand-none", none)];
    adult.post(&format!("/rounds/{}/hands", vote.round), &fields).await
}

#[tokio::test]
async fn hands_count_when_two_adults_have_counted_the_same() {
    let house = House::open().await;
    let (vote, leader, hands) = pick_one(&house).await;
    let room = format!("/sessions/{}/room", vote.session);
    counts(&vote.worker, &vote, ["6", "4", ""]).await.leads_to(&hands);
    vote.worker.get(&room).await.says("0 of 1 have voted");
    vote.worker.get(&hands).await.says("You have counted").says("Take it back");
    // Another adult does not see the first count.
    leader
        .get(&hands)
        .await
        .says("One adult has counted")
        .does_not_say("value=\"6\"")
        .does_not_say("value=\"4\"");
    let again = counts(&vote.worker, &vote, ["6", "4", ""]).await;
    again.is(StatusCode::CONFLICT).says("Another adult counts the hands now");
    counts(&leader, &vote, ["6", "4", "0"]).await.leads_to(&hands);
    leader.get(&hands).await.says("10 hands count");
    vote.worker.get(&room).await.says("10 of 11 have voted");
    let close = format!("/rounds/{}/close", vote.round);
    vote.worker.post(&close, &[("few", "no")]).await.see_other();
    assert_eq!(house.on_disk("select raised || ' ' || coalesce(first_by, '-') from hands").await, ["10 -"]);
    let tally = leader.get(&format!("/rounds/{}/tally", vote.round)).await;
    tally.says("10 of 11").says("Votes by a show of hands: 10").says("Tea");
    let book = leader.get(&format!("/rounds/{}/book", vote.round)).await;
    book.says("A show of hands").says("Two adults counted them").does_not_say("Toast");
    vote.worker.get(&hands).await.says("Hands can be counted while a vote is open");
}

#[tokio::test]
async fn two_counts_that_differ_are_settled_by_somebody_elses_or_counted_anew() {
    let house = House::open().await;
    let (vote, leader, hands) = pick_one(&house).await;
    let settle = format!("{hands}/settle");
    counts(&vote.worker, &vote, ["3", "4", "1"]).await.leads_to(&hands);
    leader.post(&settle, &[("which", "neither")]).await.is(StatusCode::CONFLICT);
    counts(&leader, &vote, ["4", "4", "1"]).await.leads_to(&hands);
    leader.get(&hands).await.says("Which is right?").says("Tea: 3").says("Tea: 4");
    let own = leader.post(&settle, &[("which", "second")]).await;
    own.is(StatusCode::CONFLICT).says("You read it so yourself");
    let early = vote.worker.post(&format!("/rounds/{}/close", vote.round), &[("few", "yes")]).await;
    early.is(StatusCode::CONFLICT).says("The show of hands is not settled yet");
    leader.post_only(&settle, &[("which", "neither")]).await.leads_to(&hands);
    counts(&vote.worker, &vote, ["3", "4", "1"]).await.leads_to(&hands);
    counts(&leader, &vote, ["4", "4", "1"]).await.leads_to(&hands);
    vote.worker.post_only(&settle, &[("which", "second")]).await.leads_to(&hands);
    leader.get(&hands).await.says("9 hands count").says("Count all hands anew");
    vote.worker.post(&settle, &[("which", "second")]).await.is(StatusCode::CONFLICT);
    vote.worker.post_only(&settle, &[("which", "neither")]).await.leads_to(&hands);
    leader.get(&hands).await.does_not_say("hands count").says("Keep this count");
}

#[tokio::test]
async fn who_voted_by_a_device_beside_hands_is_not_what_is_left_of_a_figure() {
    let house = House::open().await;
    let (vote, leader, _) = pick_one(&house).await;
    for adult in [&vote.worker, &leader] {
        counts(adult, &vote, ["8", "2", ""]).await.see_other();
    }
    let close = format!("/rounds/{}/close", vote.round);
    for (nth, picture) in PICTURES[..3].iter().enumerate() {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[1]]).await.see_other();
        if nth < 2 {
            let few = vote.worker.post(&close, &[("few", "yes")]).await;
            few.is(StatusCode::CONFLICT)
                .says("One or two voted in another way than by hand")
                .says("Give each a paper");
        }
    }
    vote.worker.post(&close, &[("few", "yes")]).await.see_other();
    let tally = leader.get(&format!("/rounds/{}/tally", vote.round)).await;
    tally.says("Some votes were hands").does_not_say("<td>8</td>").does_not_say("<td>5</td>");
    tally.does_not_say("<td>2</td>").does_not_say("<td>3</td>");
}

#[tokio::test]
async fn there_are_never_more_hands_devices_and_papers_than_pupils() {
    let house = House::open().await;
    let (vote, leader, _) = pick_one(&house).await;
    let beyond = counts(&vote.worker, &vote, ["200", "200", ""]).await;
    beyond.is(StatusCode::CONFLICT).says("Everybody on the lists has a vote already");
    counts(&vote.worker, &vote, ["1", "1", ""]).await.is(StatusCode::CONFLICT).says("One or two hands");
    for wrong in ["many", "-1", "99999999999", "1000"] {
        let wrong = counts(&vote.worker, &vote, [wrong, "1", ""]).await;
        wrong.is(StatusCode::UNPROCESSABLE_ENTITY).says("Write how many hands");
    }
    for adult in [&vote.worker, &leader] {
        counts(adult, &vote, ["10", "10", ""]).await.see_other();
    }
    // Who raised a hand holds no paper, and whoever comes now waits until a worker looks.
    let papers = format!("/rounds/{}/papers", vote.round);
    vote.worker.post(&format!("{papers}/print"), &[("told", "0"), ("more", "30")]).await.see_other();
    let out = vote.worker.post(&format!("{papers}/hand-out"), &[("handed_out", "30")]).await;
    out.is(StatusCode::CONFLICT).says("Everybody on the lists has a vote already");
}

#[tokio::test]
async fn hands_are_raised_anew_when_something_is_taken_off() {
    let house = House::open().await;
    let (vote, leader, hands) = pick_one(&house).await;
    for adult in [&vote.worker, &leader] {
        counts(adult, &vote, ["3", "3", ""]).await.see_other();
    }
    let off = [("option", vote.ideas[0].as_str())];
    vote.worker.post(&format!("/rounds/{}/withdraw", vote.round), &off).await.see_other();
    let page = leader.get(&hands).await;
    page.does_not_say("hands count").does_not_say(&vote.ideas[0]).says("Keep this count");
    page.says("The hands that were counted do not count any more.");
    let close = format!("/rounds/{}/close", vote.round);
    let early = vote.worker.post(&close, &[("few", "yes")]).await;
    early.is(StatusCode::CONFLICT).says("The show of hands is not settled yet");
    leader.post_only(&format!("{hands}/settle"), &[("which", "neither")]).await.leads_to(&hands);
    leader.get(&hands).await.does_not_say("do not count any more");
    vote.worker.post(&close, &[("few", "yes")]).await.see_other();
}

#[tokio::test]
async fn no_hands_are_counted_where_several_are_picked() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let hands = format!("/rounds/{}/hands", vote.round);
    vote.worker.get(&hands).await.says("Hands can be counted while").does_not_say("Keep this count");
    let counted = counts(&vote.worker, &vote, ["3", "3", ""]).await;
    counted.is(StatusCode::CONFLICT);
    assert!(house.on_disk("select round from hands").await.is_empty());
}
