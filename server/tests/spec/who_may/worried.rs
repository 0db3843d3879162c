//! "I'm worried" stands on every page that a pupil can reach, in the same place; and no word of a worry stands
//! on any page of anybody who does not hear it.

use axum::http::StatusCode;

use super::people::{Who, scene};
use super::table::WHO_MAY;
use crate::house::House;

/// Addresses that let a pupil in and are no page for one: what they are instead.
const NO_PAGES: &[(&str, &str)] = &[
    ("/health", "for machines"),
    ("/ready", "for machines"),
    ("/live/{session}", "a stream"),
    ("/calendar/{token}/programme.ics", "a file"),
    ("/sessions/{session}/screen", "the big screen, which nobody taps"),
    ("/sign-in", "where adults sign in"),
    ("/evidence/of/{evidence}", "for a governor or a funder who was handed the link"),
    ("/evidence/of/{evidence}/pack.xlsx", "a file"),
    ("/evidence/of/{evidence}/pack.zip", "a file"),
    ("/set-up/{link}", "for who sets Fifth up"),
    ("/invited/{token}", "for an adult who was asked in"),
    ("/sign-in/school/{which}", "for adults"),
    ("/sign-in/school/back", "for adults"),
    ("/rounds/{round}/tally.csv", "a file"),
    ("/rounds/{round}/groups.csv", "a file"),
    ("/rounds/{round}/chart.svg", "a file"),
    ("/about-me/copy", "a file"),
    ("/sw.js", "a script"),
    ("/draw.js", "a script"),
    ("/sign.svg", "a picture"),
    ("/app.webmanifest", "a file"),
];

fn is_page(address: &str) -> bool {
    !NO_PAGES.iter().any(|(no, _)| *no == address)
}

const PUPILS: [Who; 4] = [Who::Author, Who::CoHost, Who::OtherPupil, Who::Stranger];

#[tokio::test]
async fn every_page_that_a_pupil_can_reach_has_the_way_to_tell_someone_in_the_same_place() {
    let house = House::open().await;
    let scene = scene(&house).await;
    let (mut looked, mut wrong) = (0, Vec::new());
    for (_, address, may) in WHO_MAY.iter().filter(|(method, ..)| *method == "GET") {
        for who in PUPILS.into_iter().filter(|who| is_page(address) && may.contains(who)) {
            let person = &scene.people.iter().find(|(one, _)| *one == who).unwrap().1;
            let page = person.get(&scene.real(address)).await;
            if page.status.is_redirection() {
                continue;
            }
            looked += 1;
            let footer = page.body.rsplit("<footer").next().filter(|_| page.body.contains("<footer"));
            let ways: Vec<_> = footer.unwrap_or_default().split("href=\"").skip(1).collect();
            let in_place = ways.first().is_some_and(|way| way.starts_with("/not-today\""))
                && ways.get(1).is_some_and(|way| way.starts_with("/worried\""));
            if !in_place {
                wrong.push(format!("{address} as {who:?}: {}", page.status));
            }
        }
    }
    // Also what is refused, and what is not there.
    let stranger = &scene.people.iter().find(|(one, _)| *one == Who::Stranger).unwrap().1;
    for path in ["/nowhere", "/join/KITE999", "/answers/mzxw6ytboi234567"] {
        stranger.get(path).await.is(StatusCode::NOT_FOUND).says("href=\"/worried\"");
    }
    assert!(wrong.is_empty(), "no way to tell someone:\n{}", wrong.join("\n"));
    assert!(looked >= 30, "only {looked} pages were looked at");
}

#[tokio::test]
async fn no_word_of_a_worry_is_on_any_page_of_anybody_who_has_not_opened_it() {
    let house = House::open().await;
    let scene = scene(&house).await;
    let worry = scene.real("/worries/{worry}");
    let mut found = Vec::new();
    for (_, address, may) in WHO_MAY.iter().filter(|(method, ..)| *method == "GET") {
        if address.starts_with("/live") || address.ends_with("/live") {
            continue;
        }
        // Who is refused at the door is another test's.
        for (who, person) in scene.people.iter().filter(|(who, _)| may.contains(who)) {
            let page = person.get(&scene.real(address)).await;
            if page.body.contains("Something at home") {
                found.push(format!("{address} as {who:?}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
    // Red where it should be: who opens it reads it, and only there.
    let lead = &scene.people.iter().find(|(one, _)| *one == Who::Safeguarding).unwrap().1;
    lead.post(&format!("{worry}/open"), &[]).await.see_other();
    lead.get(&worry).await.says("Something at home");
    lead.get("/worries").await.does_not_say("Something at home");
}

#[tokio::test]
async fn before_every_box_a_pupil_reads_who_reads_it_and_who_is_told_by_job_title() {
    let house = House::open().await;
    let scene = scene(&house).await;
    let (mut boxes, mut wrong) = (Vec::new(), Vec::new());
    let pages = WHO_MAY.iter().filter(|(method, address, _)| *method == "GET" && is_page(address));
    for (_, address, may) in pages {
        for who in [Who::Author, Who::OtherPupil].into_iter().filter(|who| may.contains(who)) {
            let person = &scene.people.iter().find(|(one, _)| *one == who).unwrap().1;
            let page = person.get(&scene.real(address)).await;
            // A card or a code that is typed says nothing about anybody.
            let is_box =
                ["<textarea", "name=\"place\"", "name=\"lead\""].iter().any(|sign| page.body.contains(sign));
            if !is_box {
                continue;
            }
            boxes.push(*address);
            let before = page.body.split("<textarea").next().unwrap_or_default();
            if !before.contains("Assistant head, Larkmoor") || !before.to_lowercase().contains("read") {
                wrong.push(format!("{address} as {who:?}"));
            }
        }
    }
    boxes.dedup();
    assert!(wrong.is_empty(), "{wrong:?}");
    for known in
        ["/ideas/new", "/ideas/{idea}/words", "/ideas/{idea}/place", "/ideas/{idea}/lead", "/worried"]
    {
        assert!(boxes.contains(&known), "{known} is not in {boxes:?}");
    }
}
