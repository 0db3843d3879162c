//! A pupil, from the code to the answer.

use axum::http::StatusCode;

use crate::house::{House, code_of, open_vote, room_with_session};

#[tokio::test]
async fn the_front_page_asks_for_the_code_and_nothing_else() {
    let house = House::open().await;
    let page = house.stranger().get("/").await;
    page.is(StatusCode::OK).says("name=\"code\"");
    assert_eq!(page.body.matches("<input").count(), 1);
    for field in ["email", "surname", "birth", "password"] {
        page.does_not_say(&format!("name=\"{field}"));
    }
}

#[tokio::test]
async fn from_the_code_to_an_idea_that_waits() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    assert_eq!(
        ada.post("/join", &[("code", &code.to_lowercase())]).await.see_other(),
        format!("/join/{code}")
    );
    ada.get(&format!("/join/{code}")).await.says("Heron class").says("Kestrel class");
    assert_eq!(ada.joins(&code, "heron", "fox").await.see_other(), "/ideas");

    let page = ada.get("/ideas/new").await;
    let idea = page.says("<textarea").after("action=\"/ideas/").to_owned();
    let words = "Fix bikes so we can ride to club";
    assert_eq!(
        ada.post(&format!("/ideas/{idea}/words"), &[("words", words)]).await.see_other(),
        format!("/ideas/{idea}/check")
    );
    ada.get(&format!("/ideas/{idea}/picture")).await.says("value=\"bicycle\"");
    ada.post(&format!("/ideas/{idea}/picture"), &[("picture", "bicycle")]).await.see_other();
    ada.get(&format!("/ideas/{idea}/place")).await.says("Cinder Lane hall");
    ada.post(&format!("/ideas/{idea}/place"), &[("place", "Cinder Lane hall")]).await.see_other();
    ada.get(&format!("/ideas/{idea}/lead")).await.is(StatusCode::OK);
    ada.post(&format!("/ideas/{idea}/lead"), &[("lead", "us")]).await.see_other();
    ada.get(&format!("/ideas/{idea}/check")).await.says(words).says("Cinder Lane hall");
    ada.post(&format!("/ideas/{idea}/send"), &[]).await.leads_to(&format!("/ideas?sent={idea}"));
    ada.get("/ideas").await.says(words);
}

#[tokio::test]
async fn from_the_code_to_sent_takes_five_pages_at_most() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    let mut pages = vec![ada.get("/").await];
    let mut next = ada.post("/join", &[("code", &code)]).await.see_other().to_owned();
    pages.push(ada.get(&next).await);
    let group = pages[1].after("href=\"/join/").to_owned();
    assert_eq!(group, code, "there are several groups");
    next = format!("/join/{code}?group={}", fixtures::id::<String>("heron"));
    pages.push(ada.get(&next).await);
    next = ada.joins(&code, "heron", "fox").await.see_other().to_owned();
    pages.push(ada.get(&next).await);
    let words = format!("/ideas/{}/words", pages[3].after("action=\"/ideas/"));
    next = ada.post(&words, &[("words", "Swim in the pool")]).await.see_other().to_owned();
    pages.push(ada.get(&next).await);
    let send = format!("/ideas/{}/send", pages[4].after("action=\"/ideas/"));
    next = ada.post(&send, &[]).await.see_other().to_owned();
    for page in &pages {
        page.is(StatusCode::OK).does_not_say("role=\"status\"><span class=\"done\"");
    }
    assert_eq!(pages.len(), 5);
    ada.get(&next).await.says("Sent.").says("A worker reads it now.").says("Swim in the pool");
    // Only the one that was sent just now, and only until somebody reads it.
    ada.get("/ideas").await.does_not_say("Sent.").says("A worker will read it");
}

#[tokio::test]
async fn an_idea_has_the_picture_its_words_name_until_its_author_says_otherwise() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let begin = |page: String| format!("/ideas/{page}");
    let idea = begin(ada.get("/ideas/new").await.after("action=\"/ideas/").to_owned());
    ada.post(&format!("{idea}/words"), &[("words", "Football but nobody gets picked last")])
        .await
        .see_other();
    let picture =
        || async { house.on_disk("select coalesce(picture, 'none') from ideas order by mine").await };
    assert_eq!(picture().await, ["football"]);
    ada.post(&format!("{idea}/picture"), &[("picture", "")]).await.leads_to(&format!("{idea}/check"));
    ada.post(&format!("{idea}/words"), &[("words", "Football for all")]).await.see_other();
    assert_eq!(picture().await, ["none"], "what was taken away does not come back");
    // Or it begins with a picture: its word stands in the box, and who-am-I pictures are none of them.
    ada.get("/ideas/new?from=pictures").await.says("href=\"/ideas/new?picture=pan\"");
    let page = ada.get("/ideas/new?picture=pan").await;
    page.says("name=\"picture\" value=\"pan\"").says(">\nCooking</textarea>");
    let idea = begin(page.after("action=\"/ideas/").to_owned());
    let refused = ada.post(&format!("{idea}/words"), &[("words", " "), ("picture", "pan")]).await;
    refused.is(StatusCode::UNPROCESSABLE_ENTITY).says("name=\"picture\" value=\"pan\"");
    ada.post(&format!("{idea}/words"), &[("words", "Football"), ("picture", "pan")]).await.see_other();
    assert_eq!(picture().await, ["none", "pan"]);
    ada.get("/ideas/new?picture=fox").await.is(StatusCode::OK).does_not_say("name=\"picture\"");
}

#[tokio::test]
async fn a_vote_can_be_changed_until_it_closes_and_not_after() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    let ballot = format!("/rounds/{}/ballot", vote.round);
    ada.get(&ballot).await.says("Cook").says("name=\"none\"").does_not_say("checked");
    ada.post(&format!("/rounds/{}/check", vote.round), &[("pick", &vote.ideas[0])])
        .await
        .is(StatusCode::OK)
        .says("Cook")
        .does_not_say("Paint");
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    ada.get(&ballot).await.does_not_say("name=\"pick\"");
    ada.get(&format!("{ballot}?change=1")).await.says("checked");
    ada.casts(&vote.round, &[&vote.ideas[1], &vote.ideas[2]]).await.see_other();
    let (asked, voted) =
        store::vote::rolls::counts(&house.inside.db, &vote.round.as_str().into()).await.unwrap();
    assert_eq!((asked, voted), (2, 1));
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.is(StatusCode::CONFLICT);
}

#[tokio::test]
async fn every_pupil_has_an_order_of_options_of_their_own_that_stays() {
    let house = House::open().await;
    let ideas = ["Cook", "Paint", "Swim", "Sing", "Climb", "Sew"];
    let vote = open_vote(&house, &ideas).await;
    let ballot = format!("/rounds/{}/ballot", vote.round);
    let order = |page: &str| {
        let mut places: Vec<_> =
            vote.ideas.iter().map(|idea| page.find(&format!("value=\"{idea}\""))).collect();
        places.sort();
        places.iter().map(|at| at.unwrap()).map(|at| page[at..at + 40].to_owned()).collect::<Vec<_>>()
    };
    let mut orders = std::collections::BTreeSet::new();
    for picture in &crate::house::PICTURES[..8] {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        let once = order(&pupil.get(&ballot).await.body);
        assert_eq!(once, order(&pupil.get(&ballot).await.body));
        orders.insert(once);
    }
    assert!(orders.len() > 4, "only {} orders among eight pupils", orders.len());
}

#[tokio::test]
async fn a_result_is_seen_when_it_is_shown_and_the_answer_when_it_is_given() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    for picture in ["owl", "kite"] {
        let other = house.stranger();
        other.joins(&vote.code, "heron", picture).await.see_other();
        other.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let tally = format!("/rounds/{}/tally", vote.round);
    ada.get(&tally).await.is(StatusCode::CONFLICT);
    vote.worker.post(&format!("/rounds/{}/reveal", vote.round), &[]).await.see_other();
    assert_eq!(ada.get("/now").await.see_other(), tally);
    ada.get(&tally).await.is(StatusCode::OK).says("Cook").says("<table").says("role=\"img\"");

    let leader = house.leader().await;
    let answer = [
        ("decision", "not-now"),
        ("because", "The kitchen is being painted."),
        ("next", "We ask again in March."),
        ("decider", "Dee"),
        ("by_when", "2027-03-01"),
    ];
    leader.post(&format!("/ideas/{}/answer", vote.ideas[0]), &answer).await.see_other();
    vote.worker.moves(&vote.session, "answers").await;
    assert_eq!(ada.get("/now").await.see_other(), "/answers");
    ada.get("/answers").await.says("The kitchen is being painted.").says("Monday 1 March").says("Paint");
}

#[tokio::test]
async fn not_today_is_on_every_page_and_is_recorded_as_nothing() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    for page in
        ["/waiting", "/ideas", "/wall", "/answers", "/worried", &format!("/rounds/{}/ballot", vote.round)]
    {
        ada.get(page).await.is(StatusCode::OK).says("href=\"/not-today\"").says("href=\"/worried\"");
    }
    ada.get("/not-today").await.is(StatusCode::OK);
    let counts = store::vote::rolls::counts(&house.inside.db, &vote.round.as_str().into()).await.unwrap();
    assert_eq!(counts, (2, 0));
}

#[tokio::test]
async fn a_pupil_comes_back_on_another_device_once_the_worker_says_so() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let old = house.stranger();
    old.joins(&code, "heron", "fox").await.see_other();
    old.proposes("Swim").await;
    let new = house.stranger();
    new.get(&format!("/join/{code}/back")).await.says("value=\"fox.orange\"");
    let wait = new.post(&format!("/join/{code}/back"), &[("who", "fox.orange")]).await.see_other().to_owned();
    let number =
        new.get(&wait).await.is(StatusCode::OK).after("class=\"number\">").trim_end_matches('<').to_owned();
    assert_eq!(new.get("/ideas").await.see_other(), "/");
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    let pupil = room.says(&format!("value=\"{number}\"")).after("action=\"/pupils/").to_owned();
    worker.post(&format!("/pupils/{pupil}/let-back"), &[("number", &number)]).await.see_other();
    assert_eq!(new.get(&wait).await.see_other(), "/now");
    new.get("/ideas").await.says("Swim");
    assert_eq!(old.get("/ideas").await.see_other(), "/");
}

#[tokio::test]
async fn i_have_finished_pass_it_on_leaves_nothing_behind() {
    let house = House::open().await;
    let (_, session, code) = room_with_session(&house, "").await;
    let tablet = house.stranger();
    tablet.joins(&code, "heron", "fox").await.see_other();
    tablet.proposes("Swim").await;
    assert_eq!(tablet.post("/leave", &[]).await.see_other(), format!("/join/{code}"));
    assert_eq!(tablet.get("/ideas").await.does_not_say("Swim").see_other(), "/");
    tablet.post_only("/run/step", &[]).await.is(StatusCode::UNAUTHORIZED);
    tablet.joins(&code, "heron", "owl").await.see_other();
    tablet.get("/ideas").await.is(StatusCode::OK).does_not_say("Swim");
    assert_eq!(code, code_of(&house, &session).await);
}
