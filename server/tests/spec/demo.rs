//! The demo gives the requirements' own numbers, counted by the real rules from real ballots.

use app::pictures::{Kind, find, of_kind};
use axum::http::StatusCode;
use domain::money::Pence;
use domain::vote::round::BallotOption;
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedStep, PublishedTally, WhyNot};
use fixtures::ids::{FINISHED, OPEN};

use crate::house::House;

/// What leaders may see of its rounds, oldest first.
async fn of_the_finished_session(house: &House) -> Vec<PublishedTally> {
    let (db, session) = (&house.inside.db, FINISHED.into());
    let partnership = store::partnerships::first(db).await.unwrap().unwrap();
    let mut rounds = store::overview::rounds_of(db, &partnership.id, &session).await.unwrap();
    rounds.tallies.remove(&session).unwrap_or_default()
}

#[tokio::test]
async fn seventy_one_ballots_choose_seven_ideas_for_1390_pounds() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let tallies = of_the_finished_session(&house).await;
    let tally = tallies.first().unwrap();
    assert_eq!((tally.asked, tally.voted), (Shown::Count(82), Shown::Count(71)));
    let shown = |words: &str| tally.lines.iter().find(|line| line.option.words.starts_with(words)).unwrap();
    let starts = [
        "Cook",
        "A graffiti",
        "Fix",
        "Quiet",
        "Football",
        "Learn",
        "Go to",
        "Girls",
        "Make",
        "Boxing",
        "Grow",
        "Climbing",
    ];
    let counts: Vec<_> = starts.iter().map(|words| shown(words).shown.count().unwrap()).collect();
    assert_eq!(counts, [30, 29, 16, 14, 24, 27, 16, 12, 13, 9, 8, 10]);
    let chosen: Vec<_> =
        starts.iter().zip(1..).filter(|(words, _)| shown(words).chosen).map(|(_, number)| number).collect();
    assert_eq!(chosen, [1, 2, 4, 5, 6, 7, 8]);
    assert_eq!(tally.spent, Pence::pounds(1_390));
    assert_eq!(shown("Fix").why_not, Some(WhyNot::LevelButCostsMore));
    let fairness = tally.fairness.clone().unwrap();
    assert_eq!(fairness.greedy.chosen.len(), 7);
    assert_eq!(fairness.greedy.chosen, fairness.shares.chosen);
    assert_eq!(fairness.shares.covered, Shown::Most);
}

#[tokio::test]
async fn greedy_takes_them_in_the_order_1_2_6_5_7_4_8() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let rounds = format!("select options from rounds where session = '{FINISHED}' order by opened_at");
    let rounds = house.on_disk(&rounds).await;
    let options: Vec<BallotOption> = serde_json::from_str(&rounds[0]).unwrap();
    let options: Vec<_> = options.into_iter().map(|option| option.id).collect();
    let tallies = of_the_finished_session(&house).await;
    let taken = |step: &PublishedStep| match step {
        PublishedStep::Tried(tried) if tried.taken => options.iter().position(|id| *id == tried.option),
        _ => None,
    };
    let order: Vec<_> = tallies[0].steps.iter().filter_map(taken).map(|at| at + 1).collect();
    assert_eq!(order, [1, 2, 6, 5, 7, 4, 8]);
}

#[tokio::test]
async fn a_second_start_keeps_what_is_there() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let stranger = house.stranger();
    stranger.joins("KITE427", "heron", "fox").await.see_other();
    server::demo::seed(&house.inside).await.unwrap();
    stranger.get("/ideas").await.is(StatusCode::OK);
}

#[tokio::test]
async fn the_whole_demo_can_be_taken_away() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    store::partnership::partnerships::remove_demo(&house.inside.db).await.unwrap();
    assert!(store::partnership::partnerships::first(&house.inside.db).await.unwrap().is_none());
    server::demo::seed(&house.inside).await.unwrap();
}

#[tokio::test]
async fn one_button_leaves_every_table_empty_signs_everybody_out_and_the_server_goes_on() {
    let mut house = House::empty().await;
    house.inside.demo = true.into();
    server::demo::seed(&house.inside).await.unwrap();
    let (leader, worker, pupil) = (house.leader().await, house.worker().await, house.stranger());
    pupil.joins("KITE427", "heron", "fox").await.see_other();
    let page = leader.get("/programme").await;
    page.says("href=\"/demo\"");
    leader.get("/demo").await.is(StatusCode::OK).says("Remove the demo").says("cannot be undone");
    leader.post("/demo/remove", &[]).await.see_other();
    for table in house
        .on_disk("select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'")
        .await
    {
        assert_eq!(
            house.on_disk(&format!("select '{table}' from {table} limit 1")).await,
            Vec::<String>::new()
        );
    }
    // It serves nobody yet, and says how to begin.
    for (person, page) in
        [(&leader, "/programme"), (&worker, "/sessions"), (&pupil, "/ideas"), (&house.stranger(), "/")]
    {
        let waits = person.get(page).await;
        waits.is(StatusCode::SERVICE_UNAVAILABLE).says("/set-up/").does_not_say("class=\"demo\"");
    }
    // Nothing was invented from now on.
    house.people().await;
    house.worker().await.get("/sessions").await.is(StatusCode::OK).does_not_say("class=\"demo\"");
}

#[tokio::test]
async fn what_is_not_invented_is_not_removed() {
    let house = House::open().await;
    let leader = house.leader().await;
    leader.get("/demo").await.is(StatusCode::OK).says("is not invented").does_not_say("/demo/remove");
    leader.post("/demo/remove", &[]).await.is(StatusCode::CONFLICT);
    leader.get("/partnership").await.is(StatusCode::OK);
}

#[tokio::test]
async fn a_leader_of_each_organisation_of_the_demo_signs_in() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let organisations = "select distinct adults.organisation from adults where role = 'leader'
        and password_hash is not null";
    assert_eq!(house.on_disk(organisations).await.len(), 4);
}

#[tokio::test]
async fn the_finished_session_says_who_would_do_it_again_and_what_adults_pass_on() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let db = &house.inside.db;
    let id = FINISHED.into();
    let tallies = of_the_finished_session(&house).await;
    let again = tallies.last().unwrap();
    let shown: Vec<_> = again.lines.iter().map(|line| line.shown).collect();
    assert_eq!(shown, [Shown::Count(40), Shown::Count(18), Shown::Count(13)]);
    assert!(store::session::debriefs::of_session(db, &id).await.unwrap().is_some());
    let plan = store::session::agendas::of_session(db, &OPEN.into()).await.unwrap().unwrap();
    assert_eq!((plan.total(), plan.lines.len(), plan.started_at), (40, 8, None));
}

#[test]
fn the_invented_world_knows_only_pictures_that_there_are() {
    let of_pupils: Vec<_> = of_kind(Kind::Me).map(|picture| picture.name).collect();
    assert_eq!(of_pupils, fixtures::PICTURES);
    for idea in fixtures::ideas() {
        assert!(idea.picture.is_some_and(|name| find(&name).is_some()), "{}", idea.words);
    }
}

#[tokio::test]
async fn a_yes_of_the_demo_can_be_taken_back() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let kit = house.signed_in(fixtures::emails::KIT).await;
    let page = kit.get("/groups/asked").await;
    page.is(StatusCode::OK).says("Take it back").says("Sessions made before keep the group.");
    let to = format!("/groups/asked/{}/take-back", page.after("action=\"/groups/asked/"));
    kit.post(&to, &[]).await.leads_to("/groups/asked");
    kit.get("/groups/asked").await.says("The yes was taken back on");
}
