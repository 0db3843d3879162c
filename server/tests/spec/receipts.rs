//! The receipt of a count: pupils, leaders, files and those outside read the same one, and the server proves it.

use std::io::{Cursor, Read};
use std::process::Command;

use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use domain::vote::suppression::Profile;
use fixtures::emails::DEE;
use server::recount::said;
use store::tallies::of_round;
use tower::ServiceExt;

use crate::house::{House, PICTURES, Person, open_vote};

/// The receipt of a face of the only vote there is.
async fn receipt(house: &House, round: &str, profile: Profile) -> String {
    of_round(&house.inside.db, &round.into(), profile).await.unwrap().unwrap().receipt.unwrap()
}

/// What a terminal says and ends with, while the house is open.
fn fifth_recount(house: &House) -> (String, Option<i32>) {
    let data = house.folder.to_str().unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_fifth")).args(["recount", "--data", data]).output().unwrap();
    (String::from_utf8(run.stdout).unwrap(), run.status.code())
}

/// A table of the pack as it is sent.
async fn votes_csv(house: &House, person: &Person<'_>) -> [String; 2] {
    let request =
        Request::get("/evidence/pack.zip").header(header::COOKIE, person.cookies()).body(Body::empty());
    let reply = server::router(house.inside.clone()).oneshot(request.unwrap()).await.unwrap();
    let bytes = to_bytes(reply.into_body(), usize::MAX).await.unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    ["votes.csv", "datapackage.json"].map(|name| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    })
}

#[tokio::test]
async fn everybody_reads_the_same_receipt_and_it_is_that_of_the_face_for_those_outside() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim"]).await;
    let mut pupils = Vec::new();
    for (at, picture) in PICTURES.iter().enumerate() {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[at % 2]]).await.see_other();
        pupils.push(pupil);
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    vote.worker.post(&format!("/rounds/{}/reveal", vote.round), &[]).await.see_other();
    let [inside, outside] = [
        receipt(&house, &vote.round, Profile::Inside).await,
        receipt(&house, &vote.round, Profile::Outside).await,
    ];
    assert_ne!(inside, outside);
    let leader = house.leader().await;
    let page = format!("/rounds/{}/tally", vote.round);
    for (who, page) in [
        (&pupils[0], page.clone()),
        (&vote.worker, page.clone()),
        (&leader, page.clone()),
        (&leader, format!("{page}.csv")),
        (&leader, format!("/partnership/sessions/{}", vote.session)),
        (&leader, "/evidence".to_owned()),
    ] {
        who.get(&page).await.says(&outside).does_not_say(&inside);
    }
    let [votes, book] = votes_csv(&house, &leader).await;
    assert!(votes.contains(&outside) && !votes.contains(&inside), "{votes}");
    assert!(book.contains("\"receipt\"") && book.contains("Receipt of the count"), "{book}");
}

#[tokio::test]
async fn every_vote_of_the_demo_is_proved_and_one_that_is_written_over_is_named() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let all = store::recounts::all(&house.inside.db).await.unwrap();
    let (lines, differ) = said(&all);
    assert!(!differ && lines.len() == 3, "two closed votes, and the sum: {lines:#?}");
    assert_eq!(fifth_recount(&house), (lines.join("\n") + "\n", Some(0)));
    let evidence = house.signed_in(DEE).await.get("/evidence").await;
    let shown = all.iter().filter(|one| evidence.body.contains(one.receipt.as_deref().unwrap())).count();
    assert!(shown > 0, "the page has what the terminal has");
    // Somebody who owns the disk makes one number another.
    house.on_disk("drop trigger tallies_are_frozen").await;
    let round = all[0].round.to_string();
    let changed = format!(
        "update tallies set published = replace(published, '\"voted\":', '\"voted\":{{\"count\":99}},\"was\":')
         where round = '{round}' and profile = 'inside' returning round"
    );
    assert_eq!(house.on_disk(&changed).await.len(), 1);
    let (lines, differ) = said(&store::recounts::all(&house.inside.db).await.unwrap());
    assert!(differ);
    let named: Vec<_> = lines.iter().filter(|line| line.contains("DIFFERS")).collect();
    assert!(named.len() == 1 && named[0].contains(&round), "{lines:#?}");
    assert_eq!(fifth_recount(&house), (lines.join("\n") + "\n", Some(1)));
    assert_eq!(lines.last().unwrap(), &format!("Closed votes: {}. Differing: 1.", all.len()));
}
