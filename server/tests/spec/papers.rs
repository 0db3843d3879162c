//! Ballots on paper: printed, handed out, entered by two adults, and counted with all others.

use axum::http::StatusCode;

use crate::house::{House, OpenVote, PICTURES, Person, open_vote};

/// A vote of which so many ballots are printed, and so many pupils hold one.
async fn on_paper<'a>(house: &'a House, printed: &str, out: &str) -> (OpenVote<'a>, Person<'a>, String) {
    let vote = open_vote(house, &["Cook", "Paint"]).await;
    let leader = house.leader().await;
    let papers = format!("/rounds/{}/papers", vote.round);
    vote.worker.post(&format!("{papers}/print"), &[("told", "0"), ("more", printed)]).await.see_other();
    vote.worker.post(&format!("{papers}/hand-out"), &[("handed_out", out)]).await.see_other();
    (vote, leader, papers)
}

async fn reads(adult: &Person<'_>, papers: &str, number: &str, idea: &str) {
    let marks = [("number", number), ("pick", idea)];
    adult.post_only(&format!("{papers}/paper"), &marks).await.leads_to(papers);
}

#[tokio::test]
async fn a_paper_counts_when_two_adults_have_read_the_same() {
    let house = House::open().await;
    let (vote, leader, papers) = on_paper(&house, "8", "5").await;
    for picture in &PICTURES[..5] {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    let room = format!("/sessions/{}/room", vote.session);
    for number in ["1", "2", "3", "4", "5"] {
        reads(&vote.worker, &papers, number, &vote.ideas[1]).await;
    }
    vote.worker.get(&room).await.says("5 of 11 have voted");
    for number in ["1", "2", "3", "4", "5"] {
        reads(&leader, &papers, number, &vote.ideas[1]).await;
    }
    vote.worker.get(&room).await.says("10 of 11 have voted");
    let close = format!("/rounds/{}/close", vote.round);
    vote.worker
        .post(&close, &[("few", "no")])
        .await
        .is(StatusCode::CONFLICT)
        .says("3 papers are not settled");
    vote.worker.post(&close, &[("few", "yes")]).await.is(StatusCode::CONFLICT);
    vote.worker.post(&format!("{papers}/left"), &[("unused", "2"), ("missing", "1")]).await.see_other();
    vote.worker.get(&papers).await.says("It adds up");
    vote.worker.post(&close, &[("few", "no")]).await.see_other();
    assert!(house.on_disk("select round from papers").await.is_empty());
    let tally = leader.get(&format!("/rounds/{}/tally", vote.round)).await;
    tally.says("10 of 11").says("Some votes were on paper");
    let book = leader.get(&format!("/rounds/{}/book", vote.round)).await;
    book.says("The ballot book").says("Each paper was entered by two adults").does_not_say("Cook");
    book.says("Used, spoilt or empty").does_not_say("<th scope=\"row\">Used</th>");
}

#[tokio::test]
async fn what_two_adults_read_differently_counts_when_they_have_looked_together() {
    let house = House::open().await;
    let (vote, leader, papers) = on_paper(&house, "4", "3").await;
    reads(&vote.worker, &papers, "1", &vote.ideas[0]).await;
    let one = format!("{papers}/paper?number=1");
    leader.get(&one).await.does_not_say("checked").does_not_say("Read first");
    let again = [("number", "1"), ("pick", vote.ideas[0].as_str())];
    vote.worker.post(&format!("{papers}/paper"), &again).await.is(StatusCode::CONFLICT).says("Another adult");
    reads(&leader, &papers, "1", &vote.ideas[1]).await;
    leader.get(&papers).await.says("read in two ways");
    leader.get(&one).await.says("Cook").says("Paint").says("Which is right?");
    let right = [("number", "1"), ("which", "second")];
    let own = leader.post(&format!("{papers}/settle"), &right).await;
    own.is(StatusCode::CONFLICT).says("You read it so yourself");
    vote.worker.post_only(&format!("{papers}/settle"), &right).await.leads_to(&papers);
    leader.get(&papers).await.says("settled, it counts");
    vote.worker.post(&format!("{papers}/settle"), &right).await.is(StatusCode::CONFLICT);
}

#[tokio::test]
async fn nobody_has_a_paper_and_a_card() {
    let house = House::open().await;
    let (vote, leader, papers) = on_paper(&house, "99", "0").await;
    let out = format!("{papers}/hand-out");
    vote.worker
        .post(&out, &[("handed_out", "99")])
        .await
        .is(StatusCode::CONFLICT)
        .says("Everybody on the lists");
    reads(&vote.worker, &papers, "3", &vote.ideas[0]).await;
    let marks = [("number", "3"), ("pick", vote.ideas[0].as_str())];
    let beyond = leader.post(&format!("{papers}/paper"), &marks).await;
    beyond.is(StatusCode::UNPROCESSABLE_ENTITY).says("There are not that many papers");
    vote.worker.get(&format!("/sessions/{}/room", vote.session)).await.says("0 of 1 have voted");
}

#[tokio::test]
async fn each_sheet_has_its_number_and_nothing_about_a_child() {
    let house = House::open().await;
    let (vote, _, papers) = on_paper(&house, "3", "0").await;
    let sheet = vote.worker.get(&format!("{papers}/sheet?from=2")).await;
    sheet.says("Paper 2").says("Paper 3").does_not_say("Paper 1").says("Cook").says("None of these");
    sheet.does_not_say("whale");
    vote.worker.get(&format!("{papers}/sheet")).await.says("Paper 1");
}

#[tokio::test]
async fn who_voted_by_a_device_beside_papers_is_not_what_is_left_of_a_figure() {
    let house = House::open().await;
    let (vote, leader, papers) = on_paper(&house, "6", "6").await;
    for number in ["1", "2", "3", "4", "5", "6"] {
        reads(&vote.worker, &papers, number, &vote.ideas[1]).await;
        reads(&leader, &papers, number, &vote.ideas[1]).await;
    }
    let mut pupils = Vec::new();
    let close = format!("/rounds/{}/close", vote.round);
    for picture in &PICTURES[..4] {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
        pupils.push(pupil);
        if pupils.len() < 3 {
            let few = vote.worker.post(&close, &[("few", "yes")]).await;
            few.is(StatusCode::CONFLICT).says("their votes could be guessed");
        }
    }
    vote.worker.post(&close, &[("few", "yes")]).await.see_other();
    let tally = leader.get(&format!("/rounds/{}/tally", vote.round)).await;
    tally.says("Paint").does_not_say("<td>6</td>").does_not_say("<td>4</td>");
}

#[tokio::test]
async fn what_was_typed_of_one_paper_stands_on_no_other() {
    let house = House::open().await;
    let (vote, _, papers) = on_paper(&house, "5", "3").await;
    let one = format!("{papers}/paper");
    let both = [("number", " 1 "), ("pick", vote.ideas[0].as_str()), ("none", "1")];
    let again = vote.worker.post(&one, &both).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("Paper 1").says("checked").says("tick that it is spoilt");
    let other = vote.worker.get(&format!("{one}?number=2")).await;
    other.says("Paper 2").does_not_say("checked").does_not_say("There is a problem");
    other.says(&format!("data-keep=\"{papers} 2\""));
    for number in ["", "x", "0", "6", "-1", "99999999999", "%D9%A9"] {
        let none = vote.worker.get(&format!("{one}?number={number}")).await;
        none.is(StatusCode::UNPROCESSABLE_ENTITY)
            .says("Votes on paper")
            .says("There are not that many papers");
    }
    vote.worker.get(&format!("{one}?number=%202+")).await.says("Paper 2");
}

#[tokio::test]
async fn who_entered_a_paper_takes_it_back_and_is_not_asked_for_it_twice() {
    let house = House::open().await;
    let (vote, leader, papers) = on_paper(&house, "5", "3").await;
    let one = format!("{papers}/paper?number=1");
    reads(&vote.worker, &papers, "1", &vote.ideas[0]).await;
    vote.worker.get(&one).await.is(StatusCode::CONFLICT).says("Another adult").says("Votes on paper");
    vote.worker.get(&papers).await.says("Take it back");
    leader.get(&papers).await.does_not_say("Take it back");
    let back = [("number", "1"), ("which", "neither")];
    leader.post(&format!("{papers}/settle"), &back).await.is(StatusCode::CONFLICT);
    vote.worker.post_only(&format!("{papers}/settle"), &back).await.leads_to(&papers);
    vote.worker.get(&one).await.says("Keep this paper");
    reads(&leader, &papers, "1", &vote.ideas[1]).await;
    reads(&vote.worker, &papers, "1", &vote.ideas[1]).await;
    leader.get(&one).await.is(StatusCode::CONFLICT).says("This paper is settled");
}

#[tokio::test]
async fn one_or_two_papers_are_not_handed_out() {
    let house = House::open().await;
    let (vote, _, papers) = on_paper(&house, "5", "0").await;
    for few in ["1", "2"] {
        let few = vote.worker.post(&format!("{papers}/hand-out"), &[("handed_out", few)]).await;
        few.is(StatusCode::CONFLICT).says("everybody knows whose they are");
    }
    let print = format!("{papers}/print");
    for more in ["0", "100", "many"] {
        let more = vote.worker.post(&print, &[("told", "5"), ("more", more)]).await;
        more.is(StatusCode::UNPROCESSABLE_ENTITY).says("id=\"page\"").says("Write 1 or more");
    }
}

#[tokio::test]
async fn a_sheet_that_was_printed_is_entered_after_an_idea_was_taken_off() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim", "Bake"]).await;
    let leader = house.leader().await;
    let papers = format!("/rounds/{}/papers", vote.round);
    vote.worker.post(&format!("{papers}/print"), &[("told", "0"), ("more", "3")]).await.see_other();
    vote.worker.post(&format!("{papers}/hand-out"), &[("handed_out", "3")]).await.see_other();
    vote.worker
        .post(&format!("/rounds/{}/withdraw", vote.round), &[("option", &vote.ideas[0])])
        .await
        .see_other();
    let one = format!("{papers}/paper");
    vote.worker.get(&format!("{one}?number=1")).await.says("Cook").says("was taken off");
    vote.worker.get(&format!("{papers}/sheet")).await.says("Paint").does_not_say("Cook");
    let both = [("number", "1"), ("pick", vote.ideas[0].as_str()), ("pick", vote.ideas[1].as_str())];
    for adult in [&vote.worker, &leader] {
        adult.post_only(&one, &both).await.leads_to(&papers);
    }
    leader.get(&papers).await.says("settled, it counts");
    let gone = vote.worker.post(&one, &[("number", "2"), ("pick", vote.ideas[0].as_str())]).await;
    gone.is(StatusCode::UNPROCESSABLE_ENTITY).says("tick that it is spoilt");
}
