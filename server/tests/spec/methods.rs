//! Every way to mark a ballot, as a phone without script does it: buttons and boxes in a form.

use axum::http::StatusCode;

use crate::house::{House, PICTURES, Person, Reply, room_with_session};

/// A vote on three own answers, marked like this, with one pupil in.
struct Asked<'a> {
    worker: Person<'a>,
    session: String,
    round: String,
    ada: Person<'a>,
}

async fn asked<'a>(house: &'a House, method: &str, more: &[(&str, &str)]) -> Asked<'a> {
    let (worker, session, code) = room_with_session(house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let usual = [
        ("question", "How was it?"),
        ("about", "own"),
        ("own", "Cook\nPaint\nSwim"),
        ("method", method),
        ("most", "2"),
        ("seats", "1"),
    ];
    let fields = [&usual[..], more].concat();
    worker.post(&format!("/sessions/{session}/rounds/new"), &fields).await.see_other();
    let planned = store::rounds::planned_of(&house.inside.db, &session.as_str().into()).await.unwrap();
    let round = planned[0].id.to_string();
    worker.post(&format!("/rounds/{round}/start"), &[]).await.see_other();
    Asked { worker, session, round, ada }
}

impl Asked<'_> {
    async fn taps(&self, fields: &[(&str, &str)]) -> Reply {
        self.ada.post(&format!("/rounds/{}/mark", self.round), fields).await
    }

    async fn checks(&self, fields: &[(&str, &str)]) -> Reply {
        self.ada.post(&format!("/rounds/{}/check", self.round), fields).await
    }

    /// Sends the marks and reads "You have voted."
    async fn votes(&self, fields: &[(&str, &str)]) {
        self.checks(fields).await.is(StatusCode::OK).says("Send my vote");
        let address = format!("/rounds/{}/ballot", self.round);
        self.ada.post(&address, fields).await.see_other();
        self.ada.get(&address).await.says("You have voted.");
    }
}

#[tokio::test]
async fn sort_asks_for_every_card() {
    let house = House::open().await;
    let asked = asked(&house, "sort", &[]).await;
    let two = [("sort.own-1", "yes"), ("sort.own-2", "no")];
    let again = asked.checks(&two).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("There is 1 more card.").says("value=\"yes\" checked");
    asked.votes(&[&two[..], &[("sort.own-3", "not-sure")]].concat()).await;
}

#[tokio::test]
async fn this_or_that_asks_each_pair_twice_and_then_checks() {
    let house = House::open().await;
    let asked = asked(&house, "this-or-that", &[]).await;
    let mut page = asked.ada.get(&format!("/rounds/{}/ballot", asked.round)).await;
    let mut marks: Vec<(String, String)> = Vec::new();
    // Three options make three pairs, each asked twice.
    for tap in 1..=6 {
        page.says(&format!("{tap} of 6"));
        let pair = page.body.split("value=\"over ").nth(1).unwrap().split('"').next().unwrap();
        let over = format!("over {pair}");
        let mut fields: Vec<(&str, &str)> =
            marks.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("do", &over));
        let next = asked.taps(&fields).await;
        marks.push(("over".to_owned(), pair.to_owned()));
        page = next;
    }
    page.is(StatusCode::OK).says("These are your favourites.");
    let fields: Vec<(&str, &str)> =
        marks.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    asked.votes(&fields).await;
}

#[tokio::test]
async fn coins_add_up_to_ten() {
    let house = House::open().await;
    let asked = asked(&house, "coins", &[]).await;
    let seven = [("coins.own-1", "6"), ("coins.own-2", "1")];
    asked.taps(&[&seven[..], &[("do", "plus own-2")]].concat()).await.says("2 coins left");
    asked.checks(&seven).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Give 3 more coins.");
    asked.checks(&[("coins.own-1", "9"), ("coins.own-2", "9")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    asked.votes(&[("coins.own-1", "6"), ("coins.own-3", "4")]).await;
}

#[tokio::test]
async fn a_ranking_is_tapped_in_order_and_undone() {
    let house = House::open().await;
    let asked = asked(&house, "rank", &[]).await;
    asked.taps(&[("do", "add own-2")]).await.says("name=\"place.own-2\" value=\"1\"");
    let two = [("place.own-2", "1"), ("place.own-1", "2")];
    let undone = asked.taps(&[&two[..], &[("do", "undo")]].concat()).await;
    undone.says("name=\"place.own-1\" value=\"\"").says("name=\"place.own-2\" value=\"1\"");
    asked.votes(&two).await;
}

#[tokio::test]
async fn again_again_and_faces_take_one_answer_or_none() {
    let house = House::open().await;
    let again = asked(&house, "again-again", &[]).await;
    let page = again.ada.get(&format!("/rounds/{}/ballot", again.round)).await;
    page.says("Yes").says("Maybe").says("rather not say").does_not_say("aria-pressed=\"true\"");
    for answer in ["maybe", "none-of-these"] {
        let address = format!("/rounds/{}/ballot", again.round);
        again.ada.post(&address, &[("pick", answer)]).await.leads_to(&address);
        let sent = again.ada.get(&address).await;
        sent.says("Sent. Tap again to change it.").says(&format!("value=\"{answer}\" aria-pressed=\"true\""));
    }
    let two =
        again.ada.post(&format!("/rounds/{}/ballot", again.round), &[("pick", "yes"), ("pick", "no")]).await;
    two.is(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn several_answers_may_be_ticked_where_the_worker_says_so() {
    let house = House::open().await;
    asked(&house, "several", &[])
        .await
        .votes(&[("pick", "own-1"), ("pick", "own-2"), ("pick", "own-3")])
        .await;
    let house = House::open().await;
    let one = asked(&house, "choice", &[]).await;
    one.checks(&[("pick", "own-1"), ("pick", "own-2")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    one.votes(&[("pick", "own-2")]).await;
}

#[tokio::test]
async fn the_stirling_scale_is_asked_unaltered_and_only_a_mean_of_ten_is_shown() {
    let house = House::open().await;
    let asked = asked(&house, "stirling", &[]).await;
    let address = format!("/rounds/{}/ballot", asked.round);
    let page = asked.ada.get(&address).await;
    page.says("I think good things will happen in my life").says("Quite a lot of the time");
    page.says("© Stirling Council").says("I'd rather not say");
    let (first, last) =
        (page.body.find("step.stirling-1\"").unwrap(), page.body.find("step.stirling-15").unwrap());
    assert!(first < last, "its order is its own");
    let steps =
        |step: &'static str| (1..=15).map(|at| (format!("step.stirling-{at}"), step)).collect::<Vec<_>>();
    let all = steps("4");
    let all: Vec<(&str, &str)> = all.iter().map(|(name, step)| (name.as_str(), *step)).collect();
    asked.checks(&all[1..]).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("There is 1 more card.");
    asked.votes(&all).await;
    let code = crate::house::code_of(&house, &asked.session).await;
    for picture in PICTURES.iter().filter(|picture| **picture != "fox").take(9) {
        let pupil = house.stranger();
        pupil.joins(&code, "heron", picture).await.see_other();
        pupil.post(&address, &all).await.see_other();
    }
    asked.worker.post(&format!("/rounds/{}/close", asked.round), &[]).await.see_other();
    let kept = house.on_disk(&format!("select round from ballots where round = '{}'", asked.round)).await;
    assert!(kept.is_empty(), "no child's answers stay");
    let shown = house.leader().await.of_session(&asked.session).await;
    shown.says("On a scale from 12 to 60, this group came to 48.");
    shown.does_not_say("I think good things will happen in my life");
}

#[tokio::test]
async fn words_reach_the_room_only_after_a_worker_has_read_them() {
    let house = House::open().await;
    let asked = asked(&house, "words", &[]).await;
    asked.ada.get(&format!("/rounds/{}/ballot", asked.round)).await.says("A worker reads it first.");
    asked.checks(&[("words", " ")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    asked.votes(&[("words", "It was loud </textarea><script>"), ("may-show", "1")]).await;
    let code = crate::house::code_of(&house, &asked.session).await;
    for picture in &crate::house::PICTURES[1..] {
        let other = house.stranger();
        other.joins(&code, "heron", picture).await.see_other();
        let address = format!("/rounds/{}/ballot", asked.round);
        other.post(&address, &[("words", "Only for you")]).await.see_other();
    }
    asked.worker.post(&format!("/rounds/{}/close", asked.round), &[]).await.see_other();
    asked.worker.post(&format!("/rounds/{}/reveal", asked.round), &[]).await.see_other();
    let result = format!("/rounds/{}/tally", asked.round);
    asked.ada.get(&result).await.is(StatusCode::OK).does_not_say("It was loud");
    let room = asked.worker.get(&format!("/sessions/{}/room", asked.session)).await;
    room.says("It was loud &lt;/textarea&gt;&lt;script&gt;").says("Only for workers.");
    let words = room.after("action=\"/words/").to_owned();
    asked.worker.post(&format!("/words/{words}/show"), &[]).await.see_other();
    asked.ada.get(&result).await.says("It was loud").does_not_say("Only for you");
    asked.worker.post(&format!("/words/{words}/hide"), &[]).await.see_other();
    asked.ada.get(&result).await.does_not_say("It was loud");
}

#[tokio::test]
async fn words_of_a_few_stay_with_the_workers() {
    let house = House::open().await;
    let asked = asked(&house, "words", &[]).await;
    asked.votes(&[("words", "It was loud"), ("may-show", "1")]).await;
    asked.worker.post(&format!("/rounds/{}/close", asked.round), &[]).await.see_other();
    asked.worker.post(&format!("/rounds/{}/reveal", asked.round), &[]).await.see_other();
    let room = asked.worker.get(&format!("/sessions/{}/room", asked.session)).await;
    let words = room.says("It was loud").after("action=\"/words/").to_owned();
    asked.worker.post(&format!("/words/{words}/show"), &[]).await.see_other();
    asked.ada.get(&format!("/rounds/{}/tally", asked.round)).await.does_not_say("It was loud");
}

#[tokio::test]
async fn where_both_are_allowed_a_pupil_may_choose_between_two_instead() {
    let house = House::open().await;
    let asked = asked(&house, "pick", &[("also_pairs", "1")]).await;
    let address = format!("/rounds/{}/ballot", asked.round);
    asked.ada.get(&address).await.says("Show me two at a time").says("your favourites count as your picks");
    asked.taps(&[("by", "pairs")]).await.says("Which do you like more?").says("Show me all cards");
    asked.votes(&[("pick", "own-1")]).await;
}

#[tokio::test]
async fn what_is_taken_off_during_the_vote_is_said_and_the_other_marks_stay() {
    let house = House::open().await;
    let asked = asked(&house, "pick", &[]).await;
    asked.worker.post(&format!("/rounds/{}/withdraw", asked.round), &[("option", "own-1")]).await.see_other();
    let again = asked.checks(&[("pick", "own-1"), ("pick", "own-2")]).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("A worker took one idea off.");
    again.says("value=\"own-2\" checked").does_not_say("own-1");
    asked.votes(&[("pick", "own-2")]).await;
}
