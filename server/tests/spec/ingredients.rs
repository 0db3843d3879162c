//! The other ingredients: outcomes, roles, benefits, places, and the partnership's own sixth.

use axum::http::StatusCode;
use domain::partnership::organisation::Partnership;
use domain::partnership::place::Place;
use fixtures::emails::KIT;
use fixtures::ids::{CINDER_HALL, CINDER_LANE, EASTMERE, LARKMOOR};

use crate::house::{House, PICTURES, room_with_session};

#[tokio::test]
async fn two_organisations_agree_on_a_list_of_outcomes() {
    let house = House::open().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    dee.get("/partnership/agreed")
        .await
        .says("Nothing is agreed yet.")
        .says("Cinder Lane Youth Club has not ticked any outcome yet.");
    let list = [("outcomes", "TEAM"), ("outcomes", "BELO")];
    dee.post("/partnership/outcomes/agree", &list).await.see_other();
    dee.get("/partnership/agreed").await.says("Shared so far: Teamwork, Belonging and voice.");
    kit.post("/partnership/outcomes/agree", &list).await.see_other();
    let page = kit.get("/partnership/agreed").await;
    page.says("All 2 organisations agree: Teamwork, Belonging and voice.").says("Being listened to");
    page.does_not_say("has not ticked");
}

#[tokio::test]
async fn who_wants_something_else_is_named_with_what_differs() {
    let house = House::open().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    dee.post("/partnership/outcomes/agree", &[("outcomes", "TEAM")]).await.see_other();
    kit.post("/partnership/outcomes/agree", &[("outcomes", "TEAM"), ("outcomes", "WELL")]).await.see_other();
    dee.get("/partnership/agreed")
        .await
        .says("Cinder Lane Youth Club also wants: Wellbeing.")
        .says("Not agreed yet.");
    let four = ["TEAM", "WELL", "BELO", "SAFE"].map(|code| ("outcomes", code));
    let page = dee.post("/partnership/outcomes/agree", &four).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("value=\"SAFE\" checked");
    dee.post("/partnership/outcomes/agree", &[]).await.says("Tick one to three outcomes.");
}

#[tokio::test]
async fn votes_on_outcomes_show_the_partnerships_own_words() {
    let house = House::open().await;
    let dee = house.leader().await;
    let all = store::outcomes::of_partnership(&house.inside.db, &EASTMERE.into()).await.unwrap();
    let fields: Vec<(String, String)> = all
        .iter()
        .flat_map(|one| {
            let child = if one.code == "TEAM" { "Pulling together" } else { &one.child };
            let place = if one.code == "TEAM" { "0" } else { "" };
            [("adult", one.adult.as_str()), ("child", child), ("place", place)]
                .map(|(field, value)| (format!("{field}-{}", one.code), value.to_owned()))
        })
        .collect();
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    dee.post("/partnership/outcomes", &fields).await.see_other();
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let of_session = store::outcomes::for_session(&house.inside.db, &session.as_str().into()).await.unwrap();
    assert_eq!(of_session[0].child, "Pulling together");
    let empty: Vec<_> = fields.iter().map(|(name, _)| (*name, "")).collect();
    dee.post("/partnership/outcomes", &empty).await.is(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_list_of_outcomes_grows_and_shrinks() {
    let house = House::open().await;
    let dee = house.leader().await;
    let add = "/partnership/outcomes/add";
    let swim = [("adult", "Swimming"), ("child", "Being at home in water")];
    dee.post(add, &swim).await.see_other();
    dee.get("/partnership/outcomes").await.says("Swimming").says("Being at home in water");
    let hard = [("adult", "Water"), ("child", "To participate in water")];
    let page = dee.post(add, &hard).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("participate").says("value=\"Water\"");
    dee.post(add, &[("adult", "Water")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);

    dee.post("/partnership/outcomes/agree", &[("outcomes", "SWIM")]).await.see_other();
    let remove = "/partnership/outcomes/remove";
    let page = dee.post(remove, &[("code", "SWIM")]).await;
    page.is(StatusCode::CONFLICT).says("It is still needed. Larkmoor School has ticked it.");
    page.says("value=\"SWIM\" selected");
    dee.post("/partnership/outcomes/agree", &[("outcomes", "TEAM")]).await.see_other();
    dee.post(remove, &[("code", "SWIM")]).await.see_other();
    dee.get("/partnership/outcomes").await.does_not_say("Swimming");
}

#[tokio::test]
async fn an_outcome_that_young_people_were_asked_about_stays() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let fields = [
        ("question", "What matters most?"),
        ("about", "outcomes"),
        ("method", "sort"),
        ("most", "1"),
        ("seats", "1"),
    ];
    worker.post(&format!("/sessions/{session}/rounds/new"), &fields).await.see_other();
    let page = house.leader().await.post("/partnership/outcomes/remove", &[("code", "WELL")]).await;
    page.is(StatusCode::CONFLICT).says("Young people were asked about it: “What matters most?”");
}

#[tokio::test]
async fn a_missing_role_is_named() {
    let house = House::open().await;
    let dee = house.leader().await;
    let roles = [
        ("post-partnership-lead", "Manager"),
        ("comfortable-partnership-lead", "1"),
        ("post-safeguarding-lead", "Senior youth worker"),
        ("not-needed-voice-lead", "All of us are."),
    ];
    dee.post("/partnership/roles", &roles).await.see_other();
    let page = dee.get("/partnership/agreed").await;
    page.says("Larkmoor School has no deputy safeguarding lead.")
        .says("The partnership has no budget holder.");
    page.says("Senior youth worker (not comfortable with it yet)")
        .says("Not needed, because: All of us are.");
    page.does_not_say("Larkmoor School has no partnership lead.").does_not_say("has no voice lead");
    let long = "a".repeat(121);
    let page = dee.post("/partnership/roles", &[("post-voice-lead", &long)]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says(&long);
}

#[tokio::test]
async fn an_empty_side_is_not_active_yet_and_says_why() {
    let house = House::open().await;
    let dee = house.leader().await;
    dee.get("/partnership/agreed").await.says("All 2 organisations give something and get something.");
    dee.post("/partnership/benefits", &[("gives", "A hall"), ("gets", " ")]).await.see_other();
    dee.get("/partnership/agreed")
        .await
        .says("Larkmoor School is not active yet, because it has not said what it gets.");
    let long = "a".repeat(301);
    let page = dee.post("/partnership/benefits", &[("gives", &long)]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says(&long);
}

#[tokio::test]
async fn a_review_is_seen_by_all_and_the_next_one_is_missed_when_no_day_is_set() {
    let house = House::open().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    kit.get("/partnership/agreed").await.says("No review is planned.").says("Not reviewed yet");
    dee.post("/partnership/benefits/review", &[("met", "partly")]).await.see_other();
    dee.post("/partnership/review", &[("next_review", "2026-12-01")]).await.see_other();
    let page = kit.get("/partnership/agreed").await;
    page.says("Partly · Tuesday 24 November").says("We look at this again on Tuesday 1 December.");
    dee.post("/partnership/review", &[("next_review", "soon")])
        .await
        .says("Give the day of the next review.");
    dee.post("/partnership/benefits/review", &[]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    dee.post("/partnership/review", &[("next_review", "2026-11-23")]).await.see_other();
    dee.get("/partnership/agreed").await.says("The review of Monday 23 November is overdue.");
}

#[tokio::test]
async fn the_places_that_fit_come_first_and_the_others_say_what_they_miss() {
    let house = House::open().await;
    let dee = house.leader().await;
    let attic = Place { name: "An attic".to_owned(), ..fixtures::place("attic") };
    store::places::insert(&house.inside.db, &attic).await.unwrap();
    let address = format!("/partnership/places/{}", attic.id);
    let form = [("name", "An attic"), ("capacity", "8"), ("step-free", "no"), ("kitchen", "yes")];
    dee.post(&address, &form).await.see_other();
    let hall = format!("/partnership/places/{CINDER_HALL}");
    dee.post(&hall, &[("name", "Cinder Lane hall"), ("step-free", "yes")]).await.see_other();
    let page = dee.get("/partnership/agreed?need=step-free").await;
    page.says("1 of 2 places have all that is needed.").says("Misses: Step-free throughout");
    assert!(page.body.find(&hall).unwrap() < page.body.find(&address).unwrap());
    dee.get("/partnership/agreed?need=step-free&need=kitchen").await.says("Ask about: Kitchen");
    let form = [("name", "An attic"), ("capacity", "many"), ("way", "Up the stairs")];
    let page = dee.post(&address, &form).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("in digits").says("Up the stairs").says("many");
}

#[tokio::test]
async fn what_young_people_said_about_places_stands_beside_the_adults_list() {
    let house = House::open().await;
    let db = &house.inside.db;
    let attic = Place { name: "An attic".to_owned(), ..fixtures::place("attic") };
    store::places::insert(db, &attic).await.unwrap();
    let (worker, session, code) = room_with_session(&house, "").await;
    let question = ("question", "Where do you feel most relaxed?");
    let fields = [question, ("about", "places"), ("method", "pick"), ("most", "1"), ("seats", "1")];
    worker.post(&format!("/sessions/{session}/rounds/new"), &fields).await.see_other();
    let planned = store::rounds::planned_of(db, &session.as_str().into()).await.unwrap();
    let round = planned[0].id.to_string();
    worker.post(&format!("/rounds/{round}/start"), &[]).await.see_other();
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&code, "heron", picture).await.see_other();
        pupil.casts(&round, &[attic.id.as_str()]).await;
    }
    let leader = house.leader().await;
    leader.get("/partnership/agreed").await.does_not_say("What young people say about places");
    worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
    let page = leader.get("/partnership/agreed").await;
    page.says("What young people say about places").says("Where do you feel most relaxed?");
    // Beside the adults' choice of each session.
    let page = worker.get(&format!("/sessions/{session}/ready")).await;
    page.says("What young people say about places").says("Where do you feel most relaxed?");
}

#[tokio::test]
async fn the_demo_shows_every_ingredient_and_leaves_the_sixth_to_the_reader() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let leader = house.stranger();
    let sign_in = [("email", "leader@larkmoor.example"), ("password", "eastmere")];
    leader.post("/sign-in", &sign_in).await.see_other();
    let page = leader.get("/partnership/agreed?need=kitchen").await;
    let order = [
        "What we agreed",
        "All 4 organisations agree: Initiative, Teamwork, Belonging and voice.",
        "Fennel Street Centre has no deputy safeguarding lead.",
        "Our trustees come to the showing.",
        "All 4 organisations give something and get something.",
        "2 of 5 places have all that is needed.",
        "Misses: Kitchen",
        "sixth ingredient: write your own.",
    ];
    let found: Vec<_> = order.iter().map(|words| page.says(words).body.find(words)).collect();
    assert!(found.is_sorted(), "the ingredients stand in their order: {found:?}");
}

#[tokio::test]
async fn another_organisations_side_cannot_be_edited() {
    let house = House::open().await;
    let db = &house.inside.db;
    let dee = house.leader().await;
    let there = ("organisation", CINDER_LANE);
    dee.post("/partnership/benefits", &[there, ("gives", "Nothing"), ("gets", "All")]).await.see_other();
    dee.post("/partnership/roles", &[there, ("post-voice-lead", "Nobody")]).await.see_other();
    dee.post("/partnership/outcomes/agree", &[there, ("outcomes", "TEAM")]).await.see_other();
    dee.post("/partnership/benefits/review", &[there, ("met", "met")]).await.see_other();
    let club = store::organisations::get(db, &CINDER_LANE.into()).await.unwrap().unwrap();
    assert_eq!(club.gives, "Hall, sports floor, kitchen, youth workers");
    assert_eq!(club.gets, "Daytime use, new members");
    let east = EASTMERE.into();
    let roles = store::roles::of_partnership(db, &east).await.unwrap();
    assert!(roles.iter().all(|one| one.organisation.as_str() == LARKMOOR));
    let reviews = store::reviews::latest_of_partnership(db, &east).await.unwrap();
    assert!(reviews.iter().all(|one| one.organisation.as_str() == LARKMOOR));
    let ticks = store::outcomes::ticks(db, &east).await.unwrap();
    assert!(ticks.iter().all(|(who, codes)| codes.is_empty() || who.as_str() == LARKMOOR));
}

#[tokio::test]
async fn another_partnerships_place_cannot_be_edited() {
    let house = House::open().await;
    let db = &house.inside.db;
    let west = Partnership {
        id: "west".into(),
        name: "West".to_owned(),
        demo: false,
        next_review: None,
        sixth: None,
    };
    store::partnerships::insert(db, &west, &[]).await.unwrap();
    let barn = Place {
        id: fixtures::id("barn"),
        partnership: "west".into(),
        name: "The barn".to_owned(),
        features: String::new(),
    };
    store::places::insert(db, &barn).await.unwrap();
    let dee = house.leader().await;
    let address = format!("/partnership/places/{}", barn.id);
    dee.get(&address).await.is(StatusCode::NOT_FOUND);
    dee.post(&address, &[("name", "Mine")]).await.is(StatusCode::NOT_FOUND);
    assert_eq!(store::places::of_partnership(db, &"west".into()).await.unwrap(), [barn]);
}

#[tokio::test]
async fn the_sixth_ingredient_is_empty_until_the_partnership_writes_it() {
    let house = House::open().await;
    let dee = house.leader().await;
    dee.get("/partnership/agreed").await.says("sixth ingredient: write your own.");
    dee.post("/partnership/sixth", &[("sixth", "We eat together.")]).await.see_other();
    dee.get("/partnership/agreed").await.says("We eat together.").does_not_say("write your own");
    let long = "a".repeat(301);
    let page = dee.post("/partnership/sixth", &[("sixth", &long)]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says(&long);
    dee.post("/partnership/sixth", &[("sixth", "")]).await.see_other();
    dee.get("/partnership/agreed").await.says("write your own");
}
