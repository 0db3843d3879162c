//! A vote by group: who may read it, and of whom it is told how many of those who were there have voted.

use domain::people::audit::{AuditEntry, Deed};
use domain::people::card::CardCode;
use domain::people::pupil::Colour;
use fixtures::emails::{DEE, GWEN, KIT};
use fixtures::ids::{HERON, KESTREL};
use server::extractors::cookies;
use store::cards::Fresh;

use crate::cards::goes_in;
use crate::house::{House, PICTURES, Person, room_with_session};

/// Twelve of each group come in with cards, the first of all with two ideas; and vote.
struct Voted<'a> {
    pupil: Person<'a>,
    worker: Person<'a>,
    round: String,
}

/// What nobody guesses: 26 letters, another for each card.
fn secret(at: u32) -> String {
    let letter = |n: u32| char::from(b'a' + u8::try_from(n % 26).unwrap());
    format!("abcdefghijklmnopqrstuvwx{}{}", letter(at / 26), letter(at))
}

/// Twelve cards of a group, and whoever holds each.
async fn come_with_cards<'a>(house: &'a House, group: &str, first: u32, colour: Colour) -> Vec<Person<'a>> {
    let mut people = Vec::new();
    for (at, picture) in (0..).zip(PICTURES) {
        let (nth, secret) = (first + at, secret(first + at));
        let code = CardCode::from_chance(nth, nth);
        let fresh = Fresh { id: house.inside.chance.id().into(), secret_hash: cookies::hash(&secret), code };
        let entry = AuditEntry::by_system(fixtures::NOW, Deed::CardsMake, group);
        let looks = [(picture.to_owned(), colour)];
        store::cards::make(&house.inside.db, &group.into(), [at, 1], &[fresh], &looks, &entry).await.unwrap();
        let person = house.stranger();
        goes_in(&person, &secret).await;
        people.push(person);
    }
    people
}

async fn voted(house: &House) -> Voted<'_> {
    let (worker, session, _) = room_with_session(house, "").await;
    let mut herons = come_with_cards(house, HERON, 0, Colour::Teal).await;
    let kestrels = come_with_cards(house, KESTREL, 12, Colour::Orange).await;
    let mut ideas = Vec::new();
    for words in ["Cook", "Paint"] {
        let idea = herons[0].proposes(words).await;
        worker.releases(&idea).await.see_other();
        ideas.push(idea);
    }
    worker.post(&format!("/sessions/{session}/rounds"), &[]).await.see_other();
    let round = store::rounds::open_of(&house.inside.db, &session.as_str().into()).await.unwrap().unwrap();
    let round = round.id.to_string();
    for (people, cooks) in [(&herons, 7), (&kestrels, 6)] {
        for (at, person) in people.iter().enumerate() {
            person.casts(&round, &[&ideas[usize::from(at >= cooks)]]).await.see_other();
        }
    }
    worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
    worker.post(&format!("/rounds/{round}/reveal"), &[]).await.see_other();
    Voted { pupil: herons.remove(0), worker, round }
}

#[tokio::test]
async fn those_inside_read_a_vote_by_group_and_who_only_reads_and_pupils_do_not() {
    let house = House::open().await;
    let vote = voted(&house).await;
    let tally = format!("/rounds/{}/tally", vote.round);
    let (dee, kit) = (house.signed_in(DEE).await, house.signed_in(KIT).await);
    for person in [&vote.worker, &dee, &kit] {
        let page = person.get(&tally).await;
        page.says("By group").says("Heron class").says("58 in 100").says("about the same in every group");
    }
    // How many of those who were there have voted is for their own adults.
    dee.get(&tally).await.says("Voted, of those who were there").says("12 of 12");
    kit.get(&tally).await.does_not_say("Voted, of those who were there").does_not_say("12 of 12");
    let gwen = house.signed_in(GWEN).await;
    for person in [&gwen, &vote.pupil] {
        person.get(&tally).await.does_not_say("By group").does_not_say("Heron class");
    }
    // What travels has nothing below ten, and here nothing else would be left.
    let file = dee.get(&format!("/rounds/{}/groups.csv", vote.round)).await;
    file.says("Not shown by group.").says("rounded to the nearest 5").does_not_say("Heron class");
    for person in [&gwen, &vote.pupil] {
        person.get(&format!("/rounds/{}/groups.csv", vote.round)).await.does_not_say("Not shown by group.");
    }
}

#[tokio::test]
async fn a_room_of_several_groups_that_came_by_pictures_reads_why_nothing_is_shown_by_group() {
    let house = House::open().await;
    let vote = crate::house::open_vote(&house, &["Cook", "Paint"]).await;
    for (group, colour) in [(HERON, "orange"), (KESTREL, "teal")] {
        for (at, picture) in PICTURES.into_iter().enumerate() {
            let pupil = house.stranger();
            let door = format!("/join/{}", vote.code);
            pupil.get(&format!("{door}?group={group}")).await;
            let who = format!("{picture}.{colour}");
            pupil.post(&door, &[("group", group), ("who", &who)]).await.see_other();
            pupil.casts(&vote.round, &[&vote.ideas[at % 2]]).await.see_other();
        }
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let page = vote.worker.get(&format!("/rounds/{}/tally", vote.round)).await;
    page.says("Not shown by group.").says("nobody looked who is in which");
}
