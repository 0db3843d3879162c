//! The desk: one idea at hand, four ways, an undo; two workers; and what authors hear of it.

use std::time::Duration;

use axum::http::StatusCode;
use domain::people::audit::Deed;

use crate::house::{House, Person, colleague_of_ash, room_with_session};

/// The token of an idea as it stands now: "1764500000000.0".
async fn read_of(house: &House, idea: &str) -> String {
    store::ideas::get(&house.inside.db, &idea.into()).await.unwrap().unwrap().as_read().to_string()
}

async fn state_of(house: &House, idea: &str) -> String {
    house.on_disk(&format!("select state from ideas where id = '{idea}'")).await.remove(0)
}

/// The page after a form that was not taken.
async fn told(person: &Person<'_>, path: &str, fields: &[(&str, &str)]) -> crate::house::Reply {
    let to = person.post_only(path, fields).await.see_other().to_owned();
    person.get(&to).await
}

/// The words of the idea at hand, and of those that are part of it.
fn at_hand(page: &str) -> &str {
    let hand = page.split("data-region=\"hand\"").nth(1).unwrap();
    let card = hand.split("</article>").next().unwrap();
    card.split("class=\"alike\"").next().unwrap().split("class=\"bar\"").next().unwrap()
}

#[tokio::test]
async fn one_idea_is_at_hand_and_the_rest_wait_in_their_order() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let room = format!("/sessions/{session}/room");
    let (cook, paint) = (ada.proposes("Cook tea").await, ada.proposes("Paint a wall").await);
    let page = worker.get(&room).await;
    page.says("2 ideas to read");
    assert!(at_hand(&page.body).contains("Cook tea") && !at_hand(&page.body).contains("Paint"));
    assert!(at_hand(&worker.get(&format!("{room}?idea={paint}")).await.body).contains("Paint a wall"));
    // What came since is counted and marked; what is at hand stays.
    let again = page.body.split("data-again=\"").nth(1).unwrap().split('"').next().unwrap();
    let again = again.replace("&amp;", "&");
    ada.proposes("Fix bikes").await;
    let page = worker.get(&again).await;
    page.says("1 new").says("3 ideas to read");
    assert!(at_hand(&page.body).contains("Cook tea"));
    // Somebody else decides on what is at hand: it is said, and the next takes its place.
    worker.releases(&cook).await.see_other();
    let page = worker.get(&again).await;
    page.says("The idea you had is not to read any more.");
    assert!(at_hand(&page.body).contains("Paint a wall"));
}

#[tokio::test]
async fn what_was_decided_can_be_undone_where_it_is_said_and_comes_back_to_the_hand() {
    let house = House::open().await;
    let (worker, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let (_, paint) = (ada.proposes("Cook tea").await, ada.proposes("Paint a wall").await);
    let to = worker.releases(&paint).await.see_other().to_owned();
    let page = worker.get(&to).await;
    page.says("On the wall:");
    let slot = page.body.split("class=\"undone\"").nth(1).unwrap().split("</form>").next().unwrap();
    assert!(slot.contains(&format!("/ideas/{paint}/undo")), "{slot}");
    let read = read_of(&house, &paint).await;
    let to = worker.post_only(&format!("/ideas/{paint}/undo"), &[("read", &read)]).await;
    let page = worker.get(to.see_other()).await;
    assert!(at_hand(&page.body).contains("Paint a wall"));
    assert!(!page.body.contains("class=\"undone\""));
}

#[tokio::test]
async fn two_workers_never_decide_twice_and_the_second_reads_who_it_was() {
    let house = House::open().await;
    let (ash, _, code) = room_with_session(&house, "").await;
    let sam = colleague_of_ash(&house).await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    for (way, fields, said) in [
        ("release", &[][..], "put this idea on the wall"),
        ("send-back", &[("note", "Tell us more.")], "sent this idea back"),
        ("keep", &[], "kept this idea private"),
    ] {
        let idea = ada.proposes(&format!("Cook tea, {way}")).await;
        let read = read_of(&house, &idea).await;
        let with_read = |fields: &[(&'static str, &'static str)]| {
            let mut all = vec![("read", read.as_str())];
            all.extend(fields.iter().copied());
            all
        };
        ash.post(&format!("/ideas/{idea}/{way}"), &with_read(fields)).await.see_other();
        let state = state_of(&house, &idea).await;
        for stale in ["release", "send-back", "keep", "undo"] {
            let fields = with_read(&[("note", "Say it in a kinder way.")]);
            let page = told(&sam, &format!("/ideas/{idea}/{stale}"), &fields).await;
            page.is(StatusCode::CONFLICT).says("Another worker has already").says(said).says("Youth worker");
            page.does_not_say("Your group has moved on");
            assert_eq!(state_of(&house, &idea).await, state, "{stale} after {way}");
        }
        // A second tap of the same hand is told nothing.
        let again = ash.post_only(&format!("/ideas/{idea}/{way}"), &with_read(fields)).await;
        assert!(again.see_other().contains("?done="), "{way}");
    }
    let kept = house.on_disk("select who from audit where deed = 'idea.keep'").await;
    assert_eq!(kept.len(), 1, "{}", Deed::IdeaKeep.code());
}

#[tokio::test]
async fn words_that_changed_since_they_were_read_are_said_to_have_changed() {
    let house = House::open().await;
    let (worker, _, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let idea = ada.proposes("Swim").await;
    let read = read_of(&house, &idea).await;
    house.inside.clock.advance(Duration::from_mins(1));
    ada.post(&format!("/ideas/{idea}/words"), &[("words", "Dive")]).await.see_other();
    for sent in [false, true] {
        if sent {
            ada.post(&format!("/ideas/{idea}/send"), &[]).await.see_other();
        }
        for way in ["release", "keep", "send-back"] {
            let fields = [("read", read.as_str()), ("note", "Tell us more.")];
            let page = told(&worker, &format!("/ideas/{idea}/{way}"), &fields).await;
            page.is(StatusCode::CONFLICT).says("The words have changed since you read them.");
        }
    }
    assert_eq!(state_of(&house, &idea).await, "waiting");
}

#[tokio::test]
async fn what_is_kept_private_stays_off_every_page_but_the_desk_and_counts_as_read() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "owl").await.see_other();
    let idea = ada.proposes("Something secret").await;
    let sheet = worker.get(&format!("/ideas/{idea}/keep")).await;
    sheet.is(StatusCode::OK).says("Keep this private?").says("Something secret").says("Promise no secret.");
    let read = read_of(&house, &idea).await;
    worker.post(&format!("/ideas/{idea}/keep"), &[("read", &read)]).await.see_other();
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    room.says("Sent back, merged or kept private: 1").does_not_say("ideas are unread");
    ada.get("/ideas").await.says("A worker has it.").does_not_say("Change it");
    for step in ["wall", "answers"] {
        worker.moves(&session, step).await;
        for page in ["/wall", "/answers", &format!("/sessions/{session}/screen"), "/ideas"] {
            ben.get(page).await.does_not_say("Something secret");
        }
    }
    // A minute later nobody takes it back, nor any other way from there.
    house.inside.clock.advance(Duration::from_mins(2));
    let read = read_of(&house, &idea).await;
    let stays = told(&worker, &format!("/ideas/{idea}/undo"), &[("read", &read)]).await;
    stays.is(StatusCode::CONFLICT).says("stays off the wall");
    worker.post(&format!("/ideas/{idea}/release"), &[("read", &read)]).await.is(StatusCode::CONFLICT);
    assert_eq!(state_of(&house, &idea).await, "kept");
}

#[tokio::test]
async fn several_are_decided_by_one_tap_and_taken_back_by_one() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let mut ticks = Vec::new();
    for words in ["Cook", "Paint", "Swim"] {
        let idea = ada.proposes(words).await;
        ticks.push(format!("{idea} {}", read_of(&house, &idea).await));
    }
    let several = format!("/sessions/{session}/several");
    told(&worker, &several, &[("do", "wall")]).await.says("No idea is ticked.");
    let quick = ticks[1].split(' ').next().unwrap();
    worker.post(&format!("/ideas/{quick}/keep"), &[]).await.see_other();
    let mut fields: Vec<_> = ticks.iter().map(|tick| ("one", tick.as_str())).collect();
    fields.push(("do", "wall"));
    let to = worker.post_only(&several, &fields).await.see_other().to_owned();
    let page = worker.get(&to).await;
    page.says("2 ideas are on the wall.").says("1 was left as it is.");
    ada.get("/wall").await.says("Cook").says("Swim").does_not_say("Paint");
    let slot = page.body.split("class=\"undone\"").nth(1).unwrap().split("</form>").next().unwrap();
    let undo: Vec<&str> =
        slot.split("name=\"one\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let mut fields: Vec<_> = undo.iter().map(|one| ("one", *one)).collect();
    fields.push(("do", "undo"));
    worker.post(&several, &fields).await.see_other();
    worker.get(&format!("/sessions/{session}/room")).await.says("2 ideas to read");
    let fields = [("one", ticks[0].as_str()), ("note", "Tell us more.")];
    let old = worker.get(worker.post_only(&several, &fields).await.see_other()).await;
    old.says("1 was left as it is.");
}

#[tokio::test]
async fn alike_ideas_are_proposed_and_both_authors_are_asked() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "owl").await.see_other();
    let (whole, part) = (ada.proposes("A graffiti wall").await, ben.proposes("grafiti wall!!").await);
    let room = format!("/sessions/{session}/room");
    let page = worker.get(&room).await;
    page.says("Merge these");
    worker.post(&format!("/ideas/{part}/merge"), &[("into", &whole)]).await.see_other();
    let page = worker.get(&room).await;
    assert!(at_hand(&page.body).contains("grafiti wall!!"), "both wordings are kept");
    page.says("1 idea to read").says("2 authors");
    for (person, other) in [(&ada, "grafiti wall!!"), (&ben, "A graffiti wall")] {
        person.get("/ideas").await.says("Is that all right?").says(other);
    }
    ada.post(&format!("/ideas/{part}/together"), &[("agrees", "yes")]).await.see_other();
    ada.get("/ideas").await.says("You said yes.");
    ben.post(&format!("/ideas/{part}/together"), &[("agrees", "no")]).await.see_other();
    ada.get("/ideas").await.does_not_say("grafiti wall!!");
    worker.get(&room).await.says("2 ideas to read");
    let again = told(&worker, &format!("/ideas/{part}/merge"), &[("into", &whole)]).await;
    again.is(StatusCode::CONFLICT).says("said no");
}

#[tokio::test]
async fn a_note_is_told_on_every_page_of_its_author_until_it_is_read() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let (ada, ben) = (house.stranger(), house.stranger());
    ada.joins(&code, "heron", "fox").await.see_other();
    ben.joins(&code, "heron", "owl").await.see_other();
    let idea = ada.proposes("Boxing with Sam Smith").await;
    worker.post(&format!("/ideas/{idea}/send-back"), &[("note", "Leave out names.")]).await.see_other();
    let shows = |page: &crate::house::Reply| {
        let strip = page.body.split("data-wrote").nth(1).unwrap_or_default();
        !strip.is_empty() && !strip.split('>').next().unwrap().contains("hidden")
    };
    worker.moves(&session, "wall").await;
    for page in ["/wall", "/ideas", "/ideas/new"] {
        assert!(shows(&ada.get(page).await), "{page}");
        assert!(!shows(&ben.get(page).await), "{page}");
    }
    assert_eq!(ada.post("/wrote", &[]).await.see_other(), "/ideas");
    let page = ada.get("/ideas").await;
    page.says("Leave out names.");
    assert!(!shows(&page) && !shows(&ada.get("/wall").await));
}

#[tokio::test]
async fn ending_names_what_is_unread_and_so_does_the_debrief() {
    let house = House::open().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let ada = house.stranger();
    ada.joins(&code, "heron", "fox").await.see_other();
    let room = format!("/sessions/{session}/room");
    worker.get(&room).await.says("End it now?");
    ada.proposes("Cook").await;
    let paint = ada.proposes("Paint").await;
    worker.get(&room).await.says("2 ideas are unread.").says("Read the 2 now").does_not_say("End it now?");
    worker.post(&format!("/ideas/{paint}/keep"), &[]).await.see_other();
    let to = worker.post_only(&format!("/sessions/{session}/end"), &[]).await.see_other().to_owned();
    assert_eq!(to, format!("/sessions/{session}/debrief"));
    worker.get(&to).await.says("1 idea is unread.").says(&room);
}
