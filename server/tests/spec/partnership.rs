//! Leaders read the charts of their partnership and answer.

use std::time::Duration;

use axum::http::StatusCode;

use crate::house::{House, PICTURES, open_vote};

#[tokio::test]
async fn a_leader_sees_the_sentence_the_chart_and_the_table_of_each_closed_round() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        let idea = usize::from(picture > "o");
        pupil.casts(&vote.round, &[&vote.ideas[idea]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    let page = leader.of_session(&vote.session).await;
    page.is(StatusCode::OK).says("Thursday").says("role=\"img\"").says("<table").says("tally.csv");
    page.says(&format!("/ideas/{}/answer", vote.ideas[0]));

    // The picture stands alone, and says what may travel.
    page.says(&format!("href=\"/rounds/{}/chart.svg\"", vote.round));
    let picture = leader.get(&format!("/rounds/{}/chart.svg", vote.round)).await;
    let outside = house.on_disk("select published from tallies where profile = 'outside'").await.remove(0);
    let outside: domain::vote::tally::PublishedTally = serde_json::from_str(&outside).unwrap();
    picture.is(StatusCode::OK).says("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    for line in &outside.lines {
        picture.says(&format!(">{}</text>", line.option.words));
        // Where no number of a vote may travel, none stands there.
        if !outside.has_counts() {
            picture.does_not_say("class=\"drawn\"");
            continue;
        }
        let shown = app::vote::tally::sentences::shown_text(&server::locale::PLAIN_WORDS, line.shown);
        picture.says(&format!(">{shown}</text>"));
    }
    picture.does_not_say("/>NaN").does_not_say("href=");
}

#[tokio::test]
async fn an_answer_needs_a_decision_a_reason_and_a_decider_and_keeps_what_was_typed() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let leader = house.leader().await;
    let address = format!("/ideas/{}/answer", vote.ideas[0]);
    leader.get(&address).await.says("Cook");
    let page = leader.post(&address, &[("because", "We like it."), ("decider", "Dee")]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("We like it.").says("Error: ");
    let long = "word ".repeat(41);
    let fields = [("decision", "yes"), ("because", long.as_str()), ("decider", "Dee")];
    leader.post(&address, &fields).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("word word");
}

#[tokio::test]
async fn a_promise_that_was_not_kept_is_shown_late_to_everybody() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    // Pupils' sign-ins last a day, the promise five school days: another pupil looks later.
    house.inside.clock.advance(Duration::from_hours(8 * 24));
    let leader = house.leader().await;
    leader.get("/partnership").await.says("late");
}

#[tokio::test]
async fn pupils_read_the_partnership_in_their_own_words() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let ada = house.stranger();
    ada.joins("KITE427", "cinder-juniors", "fox").await.see_other();
    let page = ada.get("/partnership").await;
    page.says("What we do together").says("You said it, and it got a yes");
    page.says("Cook tea for each other and judge it like on telly");
    page.says("Getting things done together").does_not_say("Teamwork");
    page.says("Who helps when you are not safe").says("Senior youth worker");
    page.says("Larkmoor kitchen").says("I'm worried");
    page.does_not_say("picked it").does_not_say("Boxing but only the training bit");
}

#[tokio::test]
async fn a_leaders_home_says_what_is_late_and_leads_to_where_everything_else_stands() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let leader = house.leader().await;
    let home = leader.get("/partnership").await;
    home.says("Nothing of yours is late. One is due within a week.")
        .says("Not yet.")
        .says("0 of 2 ideas have an answer.");
    // What is still open after its day is late, too; that is another story's.
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let of_session = format!("/partnership/sessions/{}", vote.session);
    for page in
        ["/partnership/waiting", "/partnership/sessions", "/partnership/agreed", "/evidence", "/programme"]
    {
        home.says(&format!("href=\"{page}\""));
    }
    leader.get("/partnership/sessions").await.says(&format!("href=\"{of_session}\""));
    let answer = [("decision", "yes"), ("because", "Many of you picked it."), ("decider", "Dee")];
    leader.post(&format!("/ideas/{}/answer", vote.ideas[0]), &answer).await.see_other();
    leader
        .get("/partnership")
        .await
        .says("Mostly.")
        .says("1 of 2 ideas have an answer.")
        .says("0 of 1 promises");
    house.inside.clock.advance(Duration::from_hours(8 * 24));
    let leader = house.leader().await;
    leader.get("/partnership").await.says("One thing of yours is late. Nothing is due within a week.");
    leader.get("/partnership/waiting").await.says("1 idea waits for you").says("late").says("Paint");
    leader.get("/partnership/sessions").await.says(">late<").says("1 of 2 ideas have an answer.");
}

#[tokio::test]
async fn the_list_of_sessions_has_an_end_and_a_page_of_each() {
    let house = House::open().await;
    let worker = house.worker().await;
    let mut made = Vec::new();
    for _ in 0..21 {
        made.push(worker.makes_session("").await);
    }
    let leader = house.leader().await;
    let of = |session: &String| format!("href=\"/partnership/sessions/{session}\"");
    let first = leader.get("/partnership/sessions").await;
    first
        .says("Page 1 of 2, newest first.")
        .says("Older sessions")
        .says(&of(&made[20]))
        .does_not_say(&of(&made[0]));
    let second = leader.get("/partnership/sessions?page=2").await;
    second.says("Page 2 of 2").says("Newer sessions").does_not_say("Older sessions");
    second.says(&of(&made[0])).does_not_say(&of(&made[1]));
    leader.get("/partnership/sessions?page=99").await.says("Page 1 of 2").says(&of(&made[20]));
    let page = leader.get(&format!("/partnership/sessions/{}", made[0])).await;
    page.is(StatusCode::OK).says("No vote has closed yet.").says(&format!("/sessions/{}/ready", made[0]));
    house.westhaven().await;
    let bea = house.signed_in(fixtures::emails::BEA).await;
    bea.get(&format!("/partnership/sessions/{}", made[0])).await.is(StatusCode::NOT_FOUND);
}
