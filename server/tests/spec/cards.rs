//! Cards for a programme: the same card next week is the same voice, and nobody writes down whose it is.

use std::time::Duration;

use axum::http::StatusCode;
use domain::people::audit::Deed;
use domain::people::card::{Card, CardCode};
use domain::people::pupil::Colour;
use fixtures::ids::HERON;
use server::extractors::cookies;
use store::cards::Fresh;

use crate::house::{House, Person, code_of, open_vote, room_with_session};

const SECRET: &str = "abcdefghijklmnopqrstuv2345";
const CARDS: &str = "/groups/";

fn heron() -> String {
    format!("{CARDS}{HERON}/cards")
}

/// A card of Heron class with this secret; on paper it would be in its square.
async fn card(house: &House, secret: &str, picture: &str) -> Card {
    let (_, before) = store::cards::of_group(&house.inside.db, &HERON.into()).await.unwrap();
    let have = u32::try_from(before.len()).unwrap();
    let code = CardCode::from_chance(have, have);
    let fresh = Fresh { id: house.inside.chance.id().into(), secret_hash: cookies::hash(secret), code };
    let entry = domain::people::audit::AuditEntry::by_system(fixtures::NOW, Deed::CardsMake, HERON);
    let looks = [(picture.to_owned(), Colour::Teal)];
    let (db, _now) = (&house.inside.db, house.inside.clock.now());
    store::cards::make(db, &HERON.into(), [have, 1], &[fresh], &looks, &entry).await.unwrap().remove(0)
}

/// Somebody points a camera at a card and goes in; gives where that leads.
pub async fn goes_in(person: &Person<'_>, secret: &str) -> String {
    assert_eq!(person.get(&format!("/card/{secret}")).await.see_other(), "/card");
    let page = person.get("/card").await;
    let (once, session) =
        (page.after("name=\"once\" value=\"").to_owned(), page.after("name=\"session\" value=\""));
    let fields = [("once", once.as_str()), ("session", session)];
    person.post("/card", &fields).await.see_other().to_owned()
}

#[tokio::test]
async fn one_tap_makes_a_card_for_each_on_the_list_and_two_spares_and_only_this_device_prints_them() {
    let house = House::open().await;
    let worker = house.worker().await;
    worker
        .get(&heron())
        .await
        .is(StatusCode::OK)
        .says("Pictures for today")
        .says("Make 15 cards and 2 spare");
    let made = worker.post_only(&format!("{}/make", heron()), &[("have", "0")]).await;
    assert_eq!(made.see_other(), format!("{}/sheet", heron()));
    for _ in 0..2 {
        let sheet = worker.get(&format!("{}/sheet", heron())).await;
        sheet.says("Heron class, 15 cards and 2 spare").says("Nothing on a card is about a child.");
        assert_eq!(sheet.body.matches("class=\"qr\"").count(), 17);
        assert_eq!(sheet.body.matches("class=\"spare\"").count(), 2);
    }
    let page = worker.get(&heron()).await;
    page.says("17 cards work").says("Print the cards");
    // Nobody else can, and a second tap makes no second set.
    let leader = house.leader().await;
    leader.get(&heron()).await.says("17 cards work").does_not_say("Print the cards");
    assert_eq!(leader.get(&format!("{}/sheet", heron())).await.see_other(), heron());
    leader.post(&format!("{}/make", heron()), &[("have", "0")]).await.is(StatusCode::CONFLICT);
    assert_eq!(house.on_disk("select id from cards").await.len(), 17);
}

#[tokio::test]
async fn a_card_opens_the_session_and_two_devices_with_it_are_one_voice() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let fox = card(&house, SECRET, "fox").await;
    let (phone, tablet) = (house.stranger(), house.stranger());
    phone.get(&format!("/card/{SECRET}")).await.see_other();
    phone.get("/card").await.says("Hello, Fox.").says("Go in").does_not_say(SECRET);
    assert_eq!(goes_in(&phone, SECRET).await, "/ideas");
    assert_eq!(goes_in(&tablet, SECRET).await, "/ideas");
    phone.get("/ideas").await.says("Someone came back as you");
    let idea = phone.proposes("Go to the farm").await;
    tablet.get("/ideas").await.says("Go to the farm");
    worker
        .get(&format!("/sessions/{session}/room"))
        .await
        .says("Go to the farm")
        .does_not_say(fox.code.as_str());
    // Nobody can tap the picture of a card.
    let door = house.stranger().get(&format!("/join/{code}?group={HERON}")).await;
    door.does_not_say("fox.teal");
    // Who is in already goes straight on.
    phone.get(&format!("/card/{SECRET}")).await.see_other();
    assert_eq!(phone.get("/card").await.see_other(), "/now");
    worker.releases(&idea).await.see_other();
}

#[tokio::test]
async fn the_word_and_the_number_are_typed_at_the_door_of_a_session_and_alone_open_nothing() {
    let house = House::open().await;
    let (worker, session, door) = room_with_session(&house, "").await;
    let code = card(&house, SECRET, "fox").await.code.shown().to_lowercase();
    let ada = house.stranger();
    ada.get("/").await.says("Type the code on the big screen first, or scan the card.");
    for any in [code.as_str(), "river 9999"] {
        ada.post("/join", &[("code", any)]).await.says("That code isn't open.").says("or scan the card");
    }
    ada.keeps("fifth-card", &code.replace(' ', "").to_uppercase());
    ada.get("/card").await.is(StatusCode::GONE);
    let at_the_door = format!("/join/{door}/card");
    ada.get(&format!("/join/{door}")).await.says("Got a card?");
    ada.post(&at_the_door, &[("card", "river 9999")]).await.says("No card here has that word and number.");
    let ada = house.stranger();
    assert_eq!(ada.post(&at_the_door, &[("card", &code)]).await.see_other(), "/card");
    ada.get("/card").await.says("Hello, Fox.");
    assert_eq!(
        ada.post("/join", &[("code", &format!("fifth.test/card/{SECRET}"))]).await.see_other(),
        "/card"
    );
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    let late = house.stranger();
    late.post(&at_the_door, &[("card", &code)]).await.says("That code isn't open.");
    assert_eq!(late.get("/card").await.see_other(), "/join");
    // The square opens, and says that nothing is on.
    late.get(&format!("/card/{SECRET}")).await.see_other();
    late.get("/card").await.is(StatusCode::OK).says("Nothing is on right now.");
}

#[tokio::test]
async fn cards_are_guessed_a_few_times_at_a_door_and_then_neither_right_nor_wrong_ones_open() {
    let house = House::open().await;
    let (_, _, door) = room_with_session(&house, "").await;
    let code = card(&house, SECRET, "fox").await.code.shown();
    let at_the_door = format!("/join/{door}/card");
    // Right ones are no guesses.
    for _ in 0..25 {
        let ada = house.stranger();
        assert_eq!(ada.post(&at_the_door, &[("card", &code)]).await.see_other(), "/card");
    }
    for _ in 0..20 {
        let guesser = house.stranger();
        guesser.post(&at_the_door, &[("card", "river 9999")]).await.says("No card here has");
    }
    for any in [code.as_str(), "river 9999"] {
        let guesser = house.stranger();
        guesser.post(&at_the_door, &[("card", any)]).await.says("Scan your card, or ask a worker.");
    }
    // The square is never limited, and half a minute later one more is looked at.
    assert_eq!(goes_in(&house.stranger(), SECRET).await, "/ideas");
    house.inside.clock.advance(Duration::from_secs(31));
    assert_eq!(house.stranger().post(&at_the_door, &[("card", &code)]).await.see_other(), "/card");
}

#[tokio::test]
async fn a_picture_tapped_for_a_group_with_cards_waits_and_a_replaced_card_is_out() {
    let house = House::open().await;
    let (worker, session, door) = room_with_session(&house, "").await;
    let fox = card(&house, SECRET, "fox").await;
    let bea = house.stranger();
    assert!(bea.joins(&door, "heron", "owl").await.see_other().ends_with("/asked"));
    worker.lets_all_in(&session).await;
    bea.get("/ideas").await.is(StatusCode::OK);
    let thief = house.stranger();
    goes_in(&thief, SECRET).await;
    thief.get("/ideas").await.is(StatusCode::OK);
    worker.post_only(&format!("{}/replace", heron()), &[("card", fox.id.as_str())]).await.see_other();
    assert_eq!(thief.get("/ideas").await.see_other(), "/");
    bea.get("/ideas").await.is(StatusCode::OK);
}

#[tokio::test]
async fn the_same_card_next_week_reads_its_ideas_and_replies_to_their_answers() {
    let house = House::open().await;
    let (worker, first, _) = room_with_session(&house, "").await;
    card(&house, SECRET, "fox").await;
    let ada = house.stranger();
    goes_in(&ada, SECRET).await;
    let farm = ada.proposes("Go to the farm").await;
    worker.releases(&farm).await.see_other();
    worker.post(&format!("/sessions/{first}/end"), &[]).await.see_other();
    house.inside.clock.advance(Duration::from_hours(7 * 24));
    let yes = [("decision", "yes"), ("because", "Many of you picked it."), ("decider", "Dee")];
    house.leader().await.post(&format!("/ideas/{farm}/answer"), &yes).await.see_other();
    let worker = house.worker().await;
    let second = worker.makes_session("").await;
    worker.moves(&second, "ideas").await;
    let again = house.stranger();
    assert_eq!(goes_in(&again, SECRET).await, "/ideas");
    again
        .get("/ideas")
        .await
        .says("Your ideas from before")
        .says("Go to the farm")
        .says("Many of you picked it.");
    let reply = again.post(&format!("/ideas/{farm}/reply"), &[("fits", "yes")]).await;
    assert_eq!(reply.see_other(), format!("/ideas#idea-{farm}"));
    again.get("/ideas").await.says("value=\"yes\" aria-pressed=\"true\"");
    // Somebody with a picture reads and says nothing there.
    let bea = house.stranger();
    bea.joins(&code_of(&house, &second).await, "kestrel", "owl").await.see_other();
    bea.get("/ideas").await.does_not_say("Go to the farm");
    bea.post(&format!("/ideas/{farm}/reply"), &[("fits", "no")]).await.is(StatusCode::NOT_FOUND);
    // Ended, nothing leads there any more.
    worker.post(&format!("{}/end", heron()), &[]).await.see_other();
    again.get("/ideas").await.does_not_say("Go to the farm");
    again.get(&format!("/card/{SECRET}")).await.see_other();
    again.get("/card").await.is(StatusCode::GONE).says("That card doesn't open anything.");
}

#[tokio::test]
async fn a_lost_card_is_dead_at_once_and_one_that_was_taken_out_waits_for_a_worker() {
    let house = House::open().await;
    let (worker, session, _) = room_with_session(&house, "").await;
    let lost = card(&house, SECRET, "fox").await;
    let ada = house.stranger();
    goes_in(&ada, SECRET).await;
    let pupil = house.on_disk("select id from pupils where card is not null").await.remove(0);
    worker.post(&format!("/pupils/{pupil}/remove"), &[]).await.see_other();
    let again = house.stranger();
    assert!(goes_in(&again, SECRET).await.ends_with("/asked"));
    worker.lets_all_in(&session).await;
    again.get("/ideas").await.is(StatusCode::OK);
    let replaced = worker.post_only(&format!("{}/replace", heron()), &[("card", lost.id.as_str())]).await;
    assert_eq!(replaced.see_other(), format!("{}/sheet", heron()));
    worker.get(&format!("{}/sheet", heron())).await.says("Heron class, 1 card");
    let thief = house.stranger();
    thief.get(&format!("/card/{SECRET}")).await.see_other();
    thief.get("/card").await.is(StatusCode::GONE);
}

#[tokio::test]
async fn a_card_has_one_vote_whatever_device_it_comes_in_on() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    card(&house, SECRET, "fox").await;
    let (phone, tablet) = (house.stranger(), house.stranger());
    goes_in(&phone, SECRET).await;
    phone.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    goes_in(&tablet, SECRET).await;
    tablet.get(&format!("/rounds/{}/ballot", vote.round)).await.says("You have voted").does_not_say("Cook");
    assert_eq!(house.on_disk("select round from ballots").await.len(), 1);
}
