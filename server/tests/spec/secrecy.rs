//! Votes are secret, totals are hidden until the close, and afterwards nothing joins a pupil
//! to a ballot.

use axum::http::StatusCode;
use domain::vote::suppression::Says;

use crate::house::{House, PICTURES, open_vote};

#[tokio::test]
async fn while_a_vote_is_open_no_page_of_anybody_holds_a_count() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    let leader = house.leader().await;
    let pupil = house.stranger();
    pupil.joins(&vote.code, "heron", "kite").await;
    let tally = format!("/rounds/{}/tally", vote.round);
    for person in [&vote.worker, &leader] {
        person.get(&tally).await.is(StatusCode::NOT_FOUND);
        person.get(&format!("{tally}.csv")).await.is(StatusCode::NOT_FOUND);
    }
    for page in ["/partnership".to_owned(), format!("/partnership/sessions/{}", vote.session)] {
        leader.get(&page).await.is(StatusCode::OK).does_not_say("role=\"img\"");
    }
    let room = vote.worker.get(&format!("/sessions/{}/room", vote.session)).await;
    room.says("12 of 13").does_not_say("role=\"img\" direction");
    house
        .stranger()
        .get(&format!("/sessions/{}/screen", vote.session))
        .await
        .says("12 of 13")
        .does_not_say("chart");
}

#[tokio::test]
async fn fewer_than_ten_voters_see_what_was_chosen_and_no_count() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim"]).await;
    for picture in &PICTURES[..3] {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[1]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    vote.worker.post(&format!("/rounds/{}/reveal", vote.round), &[]).await.see_other();
    let screen = house.stranger().get(&format!("/sessions/{}/screen", vote.session)).await;
    screen.says("Paint won.").does_not_say("class=\"chart\"").does_not_say("3 of 3").does_not_say("3 people");
    let round = vote.round.as_str().into();
    let inside = domain::vote::suppression::Profile::Inside;
    let tally = store::vote::tallies::of_round(&house.inside.db, &round, inside).await.unwrap().unwrap();
    assert!(tally.says != Says::Counts && tally.lines.iter().all(|line| line.shown.count().is_none()));
    let leader = house.leader().await;
    let file = leader.get(&format!("/rounds/{}/tally.csv", vote.round)).await;
    file.is(StatusCode::OK).says("Paint").does_not_say(",3,");
    let picture = leader.get(&format!("/rounds/{}/chart.svg", vote.round)).await;
    picture.is(StatusCode::OK).says(">Paint<").does_not_say(">3<").does_not_say("3 of 3");
}

#[tokio::test]
async fn after_the_close_nothing_on_the_disk_joins_a_pupil_to_a_ballot() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[1]]).await.see_other();
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let pupils =
        store::people::pupils::of_session(&house.inside.db, &vote.session.as_str().into()).await.unwrap();
    for pupil in pupils.iter().flat_map(|(_, pupils)| pupils) {
        let round = vote.round.as_str().into();
        let found = store::ballots::with_round(&house.inside.db, &round, pupil, "a device").await.unwrap();
        assert!(found.1 == store::ballots::Voted::No, "a ballot can still be found by its pupil");
    }
    assert!(house.on_disk("select round from ballots").await.is_empty());
    assert_eq!(std::fs::read_dir(house.folder.join("keys")).unwrap().count(), 0);
}

#[tokio::test]
async fn a_file_is_rounded_because_files_travel() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        let idea = usize::from(picture > "m");
        pupil.casts(&vote.round, &[&vote.ideas[idea]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    leader.get(&format!("/rounds/{}/tally", vote.round)).await.says("12 of 13");
    let file = leader.get(&format!("/rounds/{}/tally.csv", vote.round)).await;
    file.says("hidden to keep people private").does_not_say("12").does_not_say("13");
}

#[tokio::test]
async fn who_decides_is_a_job_title_until_somebody_writes_otherwise() {
    let house = House::open().await;
    let ash = house.worker().await;
    let page = ash.get("/sessions/new").await;
    let adult =
        fixtures::eastmere().adults.into_iter().find(|one| one.email == fixtures::emails::ASH).unwrap().adult;
    let field = page.body.split("name=\"decider\"").nth(1).unwrap().split('>').next().unwrap();
    assert!(field.contains(&format!("value=\"{}\"", adult.job_title)), "{field}");
    assert!(!field.contains(&format!("value=\"{}\"", adult.name)), "{field}");
}
