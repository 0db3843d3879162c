//! How pages look for somebody: chosen on the device, on every page of a pupil from then on, known to nobody, and
//! gone when the tablet is passed on.

use axum::http::StatusCode;

use crate::house::{House, open_vote};

const CARDS: [&str; 7] = ["Cook", "Paint", "Swim", "Sing", "Dance. All of us", "Climb", "Read"];

#[tokio::test]
async fn what_was_chosen_is_seen_on_every_page_of_a_pupil_and_taken_back_by_one_tap() {
    let house = House::open().await;
    let child = house.stranger();
    child.get("/").await.says("href=\"/for-me\"").does_not_say("data-looks");
    for choice in ["bigger", "night", "left"] {
        child
            .post("/for-me", &[("choose", choice), ("back", "/worried")])
            .await
            .leads_to("/for-me?back=%2Fworried");
    }
    child.get("/for-me?back=%2Fpartnership").await.is(StatusCode::OK).says("href=\"/partnership\"");
    for path in ["/", "/not-today", "/worried", "/language", "/for-me", "/nowhere"] {
        child.get(path).await.says("data-looks=\"bigger night left mirrored\"");
    }
    // One that does not exist changes nothing, another of the same kind takes its place.
    child.post("/for-me", &[("choose", "<script>")]).await.see_other();
    child.post("/for-me", &[("choose", "cream")]).await.see_other();
    child.get("/").await.says("data-looks=\"bigger cream left mirrored\"");
    child.post("/language", &[("language", "ar")]).await.see_other();
    child.get("/").await.says("data-looks=\"bigger cream left\"");
    // Adults have their own sheets, and another device is another child.
    child.get("/sign-in").await.does_not_say("data-looks");
    house.stranger().get("/").await.does_not_say("data-looks");
    child.get("/for-me?back=%2F%2Felsewhere.test").await.does_not_say("elsewhere.test");
    child.post("/for-me", &[("choose", "usual")]).await.see_other();
    child.get("/").await.does_not_say("data-looks");
    assert!(house.on_disk("select deed from audit where deed like '%look%'").await.is_empty());
}

#[tokio::test]
async fn passing_the_tablet_on_brings_back_what_the_tablet_had() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let tablet = house.stranger();
    tablet.post("/for-me", &[("choose", "cream")]).await.see_other();
    tablet.joins(&vote.code, "heron", "fox").await.see_other();
    tablet.post("/for-me", &[("choose", "easy")]).await.see_other();
    tablet.get("/now").await;
    tablet.get("/about-me").await.says("data-looks=\"easy cream\"");
    tablet.post("/leave", &[]).await.see_other();
    tablet.get("/").await.says("data-looks=\"cream\"");
}

#[tokio::test]
async fn a_calm_ballot_shows_three_cards_at_a_time_and_holds_all_of_them() {
    let house = House::open().await;
    let vote = open_vote(&house, &CARDS).await;
    let child = house.stranger();
    child.joins(&vote.code, "heron", "fox").await.see_other();
    let ballot = format!("/rounds/{}/ballot", vote.round);
    child.get(&ballot).await.does_not_say("part-1").does_not_say("<br>");
    child.post("/for-me", &[("choose", "calm")]).await.see_other();
    let page = child.get(&ballot).await;
    page.says("id=\"part-3\"").does_not_say("part-4").says("href=\"#part-2\"").says("More cards: 2 of 3");
    for card in CARDS {
        page.says(card);
    }
    child.post("/for-me", &[("choose", "easy")]).await.see_other();
    child.get(&ballot).await.says("Dance.<br>All of us");
    child.casts(&vote.round, &[&vote.ideas[6]]).await.see_other();
}

#[tokio::test]
async fn how_somebody_presses_is_chosen_with_script_off_and_brings_its_script_to_this_device_alone() {
    let house = House::open().await;
    let child = house.stranger();
    child.get("/").await.does_not_say("pressing.js").does_not_say("data-pressing");
    let page = child.get("/for-me").await;
    page.says("href=\"/for-me/pressing?back=%2F\"").does_not_say("One switch");
    let page = child.get("/for-me/pressing?back=%2Fworried").await;
    page.says("<noscript>").says("value=\"/worried\"");
    for choice in
        ["value=\"fingers\" checked", "value=\"scan\"", "value=\"light-1000\"", "value=\"on-release\""]
    {
        page.says(choice);
    }
    // What is no way of pressing is not chosen here.
    let chosen =
        [("by", "scan"), ("light", "light-1500"), ("hold", "hold-250"), ("again", "night"), ("stay", "x")];
    child
        .post("/for-me/pressing", &[chosen.as_slice(), &[("back", "/worried")]].concat())
        .await
        .leads_to("/for-me?back=%2Fworried");
    for path in ["/", "/worried", "/not-today", "/for-me/pressing"] {
        child
            .get(path)
            .await
            .says("data-looks=\"scan light-1500 hold-250\"")
            .says("/pkg/pressing.js")
            .says("data-pressing");
    }
    child.get("/for-me").await.says("One switch. The light moves by itself.");
    child.get("/for-me/pressing").await.says("value=\"scan\" checked").says("value=\"light-1500\" checked");
    child.get("/sign-in").await.does_not_say("pressing.js");
    house.stranger().get("/").await.does_not_say("pressing.js");
    // Who takes looks back by a switch still has the switch.
    child.post("/for-me", &[("choose", "night")]).await.see_other();
    child.get("/").await.says("data-looks=\"night scan light-1500 hold-250\"");
    child.post("/for-me", &[("choose", "usual")]).await.see_other();
    child.get("/").await.says("data-looks=\"scan light-1500 hold-250\"");
    // A hand that shakes needs the script, and no bar.
    child.post("/for-me/pressing", &[("by", "fingers")]).await.see_other();
    child.get("/").await.says("/pkg/pressing.js").does_not_say("data-pressing");
    let usual = [("by", "fingers"), ("light", "light-2000"), ("hold", "hold-0")];
    child.post("/for-me/pressing", &usual).await.see_other();
    child.get("/").await.does_not_say("pressing.js").does_not_say("data-looks");
    child.get("/for-me/pressing?back=%2F%2Felsewhere.test").await.does_not_say("elsewhere.test");
    assert!(house.on_disk("select deed from audit where deed like '%press%'").await.is_empty());
}
