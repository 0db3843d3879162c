//! "What do you know about me?": a pupil sees all of it, changes it, takes it away, keeps a copy, is forgotten.

use axum::http::StatusCode;

use crate::house::{House, Person, code_of, open_vote, room_with_session};

const PAGE: &str = "/about-me";

/// A pupil with an idea of each state, and the worker.
async fn known(house: &House) -> (Person<'_>, Person<'_>, String, [String; 3]) {
    let (worker, session, code) = room_with_session(house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let wall = ada.proposes("zebra crossing").await;
    let waits = ada.proposes("otters in the yard").await;
    worker.releases(&wall).await.see_other();
    let page = ada.get("/ideas/new").await;
    let draft = page.after("action=\"/ideas/").to_owned();
    ada.post(&format!("/ideas/{draft}/words"), &[("words", "a draft of mine")]).await.see_other();
    let pupil = house.on_disk("select id from pupils where picture = 'fox'").await.remove(0);
    worker.post(&format!("/pupils/{pupil}/name"), &[("name", "Wilhelmina")]).await.see_other();
    (ada, worker, session, [wall, waits, draft])
}

#[tokio::test]
async fn every_page_of_a_pupil_leads_to_all_that_is_kept_of_them() {
    let house = House::open().await;
    let (ada, ..) = known(&house).await;
    for page in ["/ideas", "/wall", "/worried", "/not-today"] {
        ada.get(page).await.says("href=\"/about-me\"").says("What we know about you");
    }
    let page = ada.get(PAGE).await;
    page.is(StatusCode::OK).says("Fox").says("Heron class, Larkmoor School").says("1 phone or tablet");
    page.says("zebra crossing").says("On the wall").says("otters in the yard").says("a draft of mine");
    page.says("Wilhelmina").says("Who voted for what:").says("until the vote closes").says("1 year");
    // A worry would show on a shared tablet that somebody wrote.
    ada.post("/worried", &[("words", "my dad hits me")]).await.see_other();
    ada.get(PAGE).await.does_not_say("my dad hits me").says("It does not stand here");
    // Who is not in reads the rules, and nothing of anybody.
    let stranger = house.stranger();
    stranger.get("/").await.says("href=\"/what-happens\"");
    stranger.get("/what-happens").await.is(StatusCode::OK).says("A worker reads it in 10 minutes or less");
    stranger.get(PAGE).await.leads_to("/");
}

#[tokio::test]
async fn the_copy_lists_every_field_and_leads_nowhere() {
    let house = House::open().await;
    let (ada, ..) = known(&house).await;
    let copy = ada.get("/about-me/copy").await;
    copy.is(StatusCode::OK).says("Fox").says("Wilhelmina").says("zebra crossing").says("a draft of mine");
    copy.says("Heron class").does_not_say("<form").does_not_say("href=\"/now\"").does_not_say("<script");
}

#[tokio::test]
async fn an_idea_is_taken_away_by_its_author_alone_and_what_was_voted_on_keeps_its_figures() {
    let house = House::open().await;
    let (ada, worker, session, ideas) = known(&house).await;
    let eve = house.stranger();
    eve.joins(&code_of(&house, &session).await, "heron", "owl").await.see_other();
    for idea in &ideas {
        eve.post(&format!("/about-me/ideas/{idea}/take-away"), &[]).await.is(StatusCode::NOT_FOUND);
    }
    for idea in &ideas {
        ada.post(&format!("/about-me/ideas/{idea}/take-away"), &[]).await.leads_to(PAGE);
    }
    assert_eq!(
        house.on_disk("select words from ideas").await,
        Vec::<String>::new(),
        "nothing was built on them"
    );
    eve.get("/wall").await.does_not_say("zebra crossing");
    worker.get(&format!("/sessions/{session}/room")).await.does_not_say("otters");
    assert_eq!(house.on_disk("select deed from audit where about = 'nobody'").await, Vec::<String>::new());
}

#[tokio::test]
async fn an_idea_in_an_open_vote_waits_and_after_it_only_its_words_go() {
    let house = House::open().await;
    let vote = open_vote(&house, &["zebra crossing", "Paint"]).await;
    let (session, zebra) = (&vote.session, &vote.ideas[0]);
    let author = author_of(&house, &vote.code).await;
    let refused = author.post(&format!("/about-me/ideas/{zebra}/take-away"), &[]).await;
    refused.is(StatusCode::CONFLICT).says("Your idea is in a vote now.").says("When the vote is over");
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[("few", "1")]).await;
    let before = house.on_disk("select published from tallies order by profile").await;
    assert!(before.iter().all(|tally| tally.contains("zebra crossing")));
    author.post(&format!("/about-me/ideas/{zebra}/take-away"), &[]).await.leads_to(PAGE);
    let after = house.on_disk("select published from tallies order by profile").await;
    assert_eq!(
        after,
        before
            .iter()
            .map(|tally| tally.replace("zebra crossing", "(words no longer kept)"))
            .collect::<Vec<_>>()
    );
    assert_eq!(
        house.on_disk("select coalesce(author, 'nobody') from ideas where words like '(%'").await,
        ["nobody"]
    );
    house.stranger().get(&format!("/sessions/{session}/answers")).await.does_not_say("zebra");
    author.get(PAGE).await.does_not_say("zebra").does_not_say("no longer kept");
}

/// The author of all ideas of a vote: their sign-in is found by another device that a worker lets in.
async fn author_of<'a>(house: &'a House, code: &str) -> Person<'a> {
    let author = house.stranger();
    author.joins(code, "heron", "otter").await.see_other();
    let of = |picture: &str| format!("select id from pupils where picture = '{picture}'");
    let (whale, otter) =
        (house.on_disk(&of("whale")).await.remove(0), house.on_disk(&of("otter")).await.remove(0));
    // As if they had come in on this device: what they wrote is theirs here.
    house
        .on_disk(&format!("update ideas set author = '{otter}' where author = '{whale}' returning id"))
        .await;
    author
}

#[tokio::test]
async fn who_is_forgotten_is_gone_from_every_device_and_may_come_again_as_somebody_new() {
    let house = House::open().await;
    let (ada, worker, session, _) = known(&house).await;
    ada.post("/about-me/name", &[]).await.leads_to(PAGE);
    ada.get(PAGE).await.does_not_say("Wilhelmina").says("Your name is not written here.");
    ada.post("/about-me/forget", &[]).await.leads_to("/forgotten");
    ada.get("/forgotten").await.is(StatusCode::OK).says("We forgot you.");
    ada.get("/ideas").await.leads_to("/");
    for nothing in [
        "select words from ideas",
        "select name from pupils where name is not null",
        "select picture from pupils where picture = 'fox'",
        "select pupil from sign_ins where pupil is not null",
    ] {
        assert_eq!(house.on_disk(nothing).await, Vec::<String>::new(), "{nothing}");
    }
    worker.get(&format!("/sessions/{session}/room")).await.is(StatusCode::OK).does_not_say("zebra");
    ada.joins(&code_of(&house, &session).await, "heron", "fox").await.see_other();
    ada.get(PAGE).await.says("You have no ideas here.");
}

#[tokio::test]
async fn the_time_in_which_ideas_are_read_is_promised_and_whether_it_was_kept_is_counted() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let (quick, slow) = (ada.proposes("Goats").await, ada.proposes("Boats").await);
    ada.get("/what-happens").await.says("10 minutes or less").does_not_say("Today");
    worker.releases(&quick).await.see_other();
    ada.get("/what-happens").await.says("Today they kept that.");
    house.inside.clock.advance(std::time::Duration::from_mins(11));
    worker.get(&format!("/sessions/{session}/room")).await.says("waits longer than we promise");
    worker.releases(&slow).await.see_other();
    ada.get("/what-happens").await.says("Today some ideas waited longer.");
    worker.get(&format!("/sessions/{session}/room")).await.says("1 of 2 was read in 10 minutes");
    // Read again after it was taken back, it is not counted again.
    worker.post(&format!("/ideas/{slow}/undo"), &[]).await.see_other();
    worker.releases(&slow).await.see_other();
    let counted = house.on_disk("select read_in_time || ' ' || read_late from sessions").await;
    assert_eq!(counted, ["1 1"]);
}

#[tokio::test]
async fn outside_the_room_an_idea_has_words_only_by_its_authors_own_tick() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let page = ada.get("/ideas/new").await;
    let id = page.after("action=\"/ideas/").to_owned();
    ada.post(&format!("/ideas/{id}/words"), &[("words", "zebra crossing")]).await.see_other();
    ada.get(&format!("/ideas/{id}/check")).await.says("name=\"quote\"").does_not_say("checked");
    ada.post(&format!("/ideas/{id}/send"), &[]).await.see_other();
    worker.releases(&id).await.see_other();
    let dee = house.leader().await;
    let answer =
        [("decision", "yes"), ("because", "It is good."), ("decider", "Head"), ("by_when", "2026-12-03")];
    dee.post(&format!("/ideas/{id}/answer"), &answer).await.see_other();
    let public = format!("/sessions/{session}/answers");
    house.stranger().get(&public).await.says("An idea from a young person").does_not_say("zebra");
    ada.get("/answers").await.says("zebra crossing");
    // Nobody but its author ticks it.
    let quote = format!("/about-me/ideas/{id}/quote");
    worker.post(&quote, &[("may", "1")]).await;
    let eve = house.stranger();
    eve.joins(&code, "heron", "owl").await.see_other();
    eve.post(&quote, &[("may", "1")]).await.is(StatusCode::NOT_FOUND);
    house.stranger().get(&public).await.does_not_say("zebra");
    ada.post(&quote, &[("may", "1")]).await.leads_to(PAGE);
    house.stranger().get(&public).await.says("zebra crossing");
    ada.get(PAGE).await.says("Other people may read these words.");
    ada.post(&quote, &[("may", "0")]).await.leads_to(PAGE);
    house.stranger().get(&public).await.does_not_say("zebra");
    assert_eq!(house.on_disk("select cast(may_quote as text) from ideas").await, ["0"]);
}
