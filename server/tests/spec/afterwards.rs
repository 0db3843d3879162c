//! When a session is over: its code leads to its answers for the whole programme, also to none; and those
//! who were there say what they think with the picture they had.

use std::time::Duration;

use axum::http::StatusCode;

use crate::house::{House, OpenVote, Person, open_vote};

const DAY: Duration = Duration::from_hours(24);
const YES: [(&str, &str); 3] =
    [("decision", "yes"), ("because", "Many of you picked it."), ("decider", "Ms Okafor")];

/// Two ideas, of which the first has an answer if `answered`; three pupils; and the session is over.
async fn over(house: &House, answered: bool) -> (OpenVote<'_>, String) {
    let vote = open_vote(house, &["Cook", "Paint"]).await;
    for picture in ["fox", "owl"] {
        house.stranger().joins(&vote.code, "heron", picture).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    vote.worker.post(&format!("/sessions/{}/end", vote.session), &[]).await.see_other();
    if answered {
        let leader = house.leader().await;
        leader.post(&format!("/ideas/{}/answer", vote.ideas[0]), &YES).await.see_other();
    }
    let here = house.stranger().get(&format!("/join/{}", vote.code)).await.see_other().to_owned();
    assert!(here.starts_with("/answers/"), "{here}");
    (vote, here)
}

async fn says(person: &Person<'_>, here: &str, fields: [(&str, &str); 3]) -> StatusCode {
    person.post_only(&format!("{here}/reply"), &fields).await.status
}

#[tokio::test]
async fn total_silence_is_late_to_a_pupil_who_comes_back_eight_days_later() {
    let house = House::open().await;
    let (vote, here) = over(&house, false).await;
    let stranger = house.stranger();
    stranger.get(&here).await.says("No answers yet").says("Cinder Lane").does_not_say("It is late.");
    house.inside.clock.advance(DAY * 8);
    let ada = house.stranger();
    assert_eq!(ada.post("/join", &[("code", &vote.code)]).await.see_other(), here);
    let page = ada.get(&here).await;
    page.is(StatusCode::OK).says("They promised an answer by Tuesday 1 December. It is late.");
    page.says("That's not because of you.").says("Cook").says("href=\"/worried\"");
}

#[tokio::test]
async fn weeks_later_a_picture_says_what_it_thinks_once_and_sees_what_nobody_replied() {
    let house = House::open().await;
    let (vote, here) = over(&house, true).await;
    house.inside.clock.advance(DAY * 40);
    let ada = house.stranger();
    ada.get(&here).await.says("I was there").does_not_say("This is what we asked for");
    let as_fox = format!("{here}?who=fox.orange");
    ada.get(&as_fox).await.says("You were Fox.").says("This is what we asked for");
    let idea = vote.ideas[0].as_str();
    let fields = |fits| [("idea", idea), ("who", "fox.orange"), ("fits", fits)];
    assert_eq!(says(&ada, &here, fields("yes")).await, StatusCode::SEE_OTHER);
    // Another who taps the fox reads that it has replied, not what, and changes nothing.
    let bea = house.stranger();
    bea.get(&as_fox).await.says("Fox has said what they think.").does_not_say("aria-pressed=\"true\"");
    assert_eq!(says(&bea, &here, fields("no")).await, StatusCode::SEE_OTHER);
    assert_eq!(house.on_disk("select pupil from replies where fits = 1").await.len(), 1);
    assert_eq!(house.on_disk("select pupil from replies where fits = 0").await.len(), 0);
    bea.get(&format!("{here}?who=owl.orange")).await.says("This is what we asked for");
    // One that was not there is nobody, and nobody is in by a tap.
    bea.get(&format!("{here}?who=lion.orange")).await.does_not_say("You were");
    let lion = [("idea", idea), ("who", "lion.orange"), ("fits", "yes")];
    assert_eq!(says(&bea, &here, lion).await, StatusCode::NOT_FOUND);
    for page in ["/ideas", "/answers", "/wall"] {
        assert_eq!(bea.get(page).await.see_other(), "/");
    }
}

#[tokio::test]
async fn while_a_session_runs_its_answers_are_read_inside_and_no_picture_is_tapped_for_them() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let secret = house.on_disk("select secret from sessions where name = 'Thursday'").await.remove(0);
    let here = format!("/answers/{secret}");
    let stranger = house.stranger();
    assert_eq!(stranger.get(&here).await.see_other(), format!("/join/{secret}"));
    let fields = [("idea", vote.ideas[0].as_str()), ("who", "whale.orange"), ("fits", "yes")];
    assert_eq!(says(&stranger, &here, fields).await, StatusCode::CONFLICT);
    stranger.get("/answers/mzxw6ytboi234567").await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn pupils_are_asked_whether_it_happened_where_adults_ask_and_adults_see_no_small_number() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let pictures = ["fox", "owl", "snail", "kite", "drum", "lion", "teddy", "robot", "rocket", "octopus"];
    let mut class = Vec::new();
    for picture in pictures {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        class.push(pupil);
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let (leader, idea) = (house.leader().await, vote.ideas[0].as_str());
    leader.post(&format!("/ideas/{idea}/answer"), &YES).await.see_other();
    let said = [("done", "yes"), ("happened", "We cooked.")];
    leader.post(&format!("/ideas/{idea}/follow-up"), &said).await.see_other();
    class[0].get("/answers").await.says("We cooked.").does_not_say("Did it happen?");
    let confirm = format!("/ideas/{idea}/confirm");
    class[0].post(&confirm, &[("happened", "yes")]).await.is(StatusCode::NOT_FOUND);
    house.inside.clock.advance(Duration::from_secs(2));
    let asked = [said.as_slice(), &[("asks", "yes")]].concat();
    leader.post(&format!("/ideas/{idea}/follow-up"), &asked).await.see_other();
    class[0].get("/answers").await.says("Did it happen?").says("Yes, it happened");
    for (at, pupil) in class.iter().enumerate() {
        leader.get(&format!("/ideas/{idea}/answer")).await.does_not_say("Pupils say it happened");
        let said = if at % 2 == 0 { "yes" } else { "no" };
        pupil.post(&confirm, &[("happened", said)]).await.see_other();
    }
    leader.get(&format!("/ideas/{idea}/answer")).await.says("Pupils say it happened: hidden");
    class[0].get("/answers").await.says("value=\"yes\" aria-pressed=\"true\"");
}
