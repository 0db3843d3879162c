//! Evidence: what a leader can show of a term, the same for somebody without a sign-in, and the same as files.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use fixtures::emails::{DEE, GWEN};
use tower::ServiceExt;

use crate::house::{House, Person, open_vote};

/// The weeks of the demo, and a link to them.
const LINK: [(&str, &str); 4] = [
    ("whom", "The board"),
    ("first_day", "2026-09-01"),
    ("last_day", "2026-12-31"),
    ("ends_on", "2026-12-24"),
];

/// Makes a link as a leader; gives its id and its secret.
pub async fn link_of(leader: &Person<'_>) -> [String; 2] {
    leader.post("/evidence/links", &LINK).await.see_other();
    let page = leader.get("/evidence").await;
    [page.after("action=\"/evidence/links/").to_owned(), page.after("/evidence/of/").to_owned()]
}

async fn demo() -> House {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    house
}

async fn bytes(house: &House, person: &Person<'_>, path: &str) -> (StatusCode, Vec<u8>) {
    let request = Request::get(path).header(header::COOKIE, person.cookies()).body(Body::empty()).unwrap();
    let reply = server::router(house.inside.clone()).oneshot(request).await.unwrap();
    let status = reply.status();
    (status, to_bytes(reply.into_body(), usize::MAX).await.unwrap().to_vec())
}

/// The rows of a table in a pack.
fn rows(zip: &[u8], name: &str) -> Vec<Vec<String>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    let mut csv = csv::Reader::from_reader(text.as_bytes());
    csv.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Every number that a page shows as a count: what stands at the end of a bar and in a cell.
fn counts(page: &str) -> BTreeSet<String> {
    let cells = page.split("<td>").skip(1).chain(page.split("<b class=\"number\">").skip(1));
    cells.filter_map(|cell| cell.split('<').next()).map(|cell| cell.replace("about ", "")).collect()
}

#[tokio::test]
async fn a_leader_reads_seven_answers_and_each_person_is_counted_as_those_outside_may_see_it() {
    let house = demo().await;
    let leader = house.signed_in(DEE).await;
    let page = leader.get("/evidence").await;
    page.is(StatusCode::OK).says("Autumn term 2026").says("Are they heard?").says("Who gains?");
    // 71 of 82 voted, 30 picked the first: outside it is about 70 of 80, and about 30.
    page.says("about 70").says("about 80").does_not_say(">71<").does_not_say("71 of 82");
    for exact in ["29", "27", "24", "16", "14", "13"] {
        assert!(!counts(&page.body).contains(exact), "{exact} is a number of people");
    }
    // Who only reads has the same page, without the links.
    let governor = house.signed_in(GWEN).await.get("/evidence").await;
    governor.is(StatusCode::OK).says("about 70").does_not_say("Make a link");
}

#[tokio::test]
async fn what_is_in_the_files_is_what_is_on_the_page() {
    let house = demo().await;
    let leader = house.signed_in(DEE).await;
    let page = leader.get("/evidence").await;
    let (status, zip) = bytes(&house, &leader, "/evidence/pack.zip").await;
    assert_eq!(status, StatusCode::OK);
    let on_page = counts(&page.body);
    let votes = rows(&zip, "votes.csv");
    assert!(votes.len() > 12, "{votes:?}");
    for row in &votes {
        let (value, status) = (&row[2], row[3].as_str());
        assert!(value.is_empty() || on_page.contains(value), "{row:?} is not on the page");
        assert_eq!(value.is_empty(), status.contains("private"), "{row:?}");
    }
    let ideas = rows(&zip, "ideas.csv");
    for row in &ideas {
        page.says(&row[0].replace('&', "&amp;"));
    }
    let (_, book) = bytes(&house, &leader, "/evidence/pack.xlsx").await;
    assert!(zip::ZipArchive::new(Cursor::new(book)).unwrap().by_name("xl/worksheets/sheet6.xml").is_ok());
}

#[tokio::test]
async fn somebody_without_a_sign_in_reads_by_a_link_until_it_is_ended_or_its_day_is_over() {
    let house = demo().await;
    let (leader, board) = (house.signed_in(DEE).await, house.stranger());
    let [id, secret] = link_of(&leader).await;
    let at = format!("/evidence/of/{secret}");
    let page = board.get(&at).await;
    page.is(StatusCode::OK).says("Autumn term 2026").says("This link works until Thursday 24 December.");
    page.says("about 70")
        .does_not_say("71 of 82")
        .does_not_say("href=\"/partnership")
        .does_not_say("Make a link");
    assert_eq!(bytes(&house, &board, &format!("{at}/pack.zip")).await.0, StatusCode::OK);
    // For families: what was asked and answered, and no number of people, no place and no day to come.
    let families = board.get(&format!("{at}/families")).await;
    families.is(StatusCode::OK).says("What young people asked for").says("Larkmoor School");
    families.does_not_say("about 70").does_not_say("71").does_not_say("voted");
    leader.post(&format!("/evidence/links/{id}/remove"), &[]).await.leads_to("/evidence#links");
    board.get(&format!("{at}/families")).await.is(StatusCode::GONE);
    board.get(&at).await.is(StatusCode::GONE).says("This link doesn't open any more.");
    assert_eq!(bytes(&house, &board, &format!("{at}/pack.zip")).await.0, StatusCode::GONE);
    let [_, secret] = link_of(&leader).await;
    let at = format!("/evidence/of/{secret}");
    house.inside.clock.advance(std::time::Duration::from_hours(24 * 30));
    board.get(&at).await.is(StatusCode::OK);
    house.inside.clock.advance(std::time::Duration::from_hours(24));
    board.get(&at).await.is(StatusCode::GONE);
    board.get("/evidence/of/mzxw6ytboi234567mzxw6ytboi").await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn weeks_and_links_that_cannot_be_meant_are_said_kindly_and_what_was_typed_stays() {
    let house = House::open().await;
    let leader = house.leader().await;
    let page = leader.get("/evidence?first_day=2026-12-01&last_day=2026-11-01").await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("value=\"2026-12-01\"").says("There is a problem");
    leader.get("/evidence?first_day=soon&last_day=2026-11-01").await.says("value=\"soon\"");
    for (field, wrong) in
        [("whom", ""), ("ends_on", "2026-11-23"), ("ends_on", "2028-01-01"), ("last_day", "x")]
    {
        let fields = LINK.map(|(name, value)| (name, if name == field { wrong } else { value }));
        let again = leader.post("/evidence/links", &fields).await;
        again.is(StatusCode::UNPROCESSABLE_ENTITY).says("There is a problem");
        if field != "whom" {
            again.says("value=\"The board\"");
        }
    }
    assert!(house.on_disk("select id from evidence_links").await.is_empty());
    leader.get("/evidence").await.says("No idea came to a wall in these weeks.").does_not_say("NaN");
}

#[tokio::test]
async fn a_vote_of_few_and_one_of_other_weeks_tell_nothing() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in ["fox", "owl", "kite"] {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    let page = leader.get("/evidence").await;
    page.is(StatusCode::OK).says("They voted once").does_not_say("3 of 3");
    let (_, zip) = bytes(&house, &leader, "/evidence/pack.zip").await;
    for (table, at) in [("votes.csv", 2), ("participation.csv", 1)] {
        let rows = rows(&zip, table);
        assert!(rows.iter().all(|row| row[at].is_empty()), "{rows:?}");
    }
    leader
        .get("/evidence?first_day=2026-01-01&last_day=2026-04-15")
        .await
        .says("Spring term 2026")
        .says("No vote closed in these weeks.");
}
