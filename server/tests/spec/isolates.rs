//! What people typed turns no other text: in a sentence it stands in an isolate, and cannot end it.

use fixtures::worst::{RIGHT_TO_LEFT, TURNED};

use crate::house::{House, PICTURES, open_vote};

/// Arabic, a mark that turns what follows, and one that would end the isolate that it stands in.
fn worst() -> String {
    format!("{RIGHT_TO_LEFT} {TURNED}\u{2069}")
}

#[tokio::test]
async fn an_arabic_idea_and_an_override_leave_the_sentence_round_them_alone() {
    let house = House::open().await;
    let vote = open_vote(&house, &[&worst(), "Paint"]).await;
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await;
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let page = vote.worker.get(&format!("/rounds/{}/tally", vote.round)).await;
    let (before, _) = page.sent.split_once(" won").unwrap();
    let idea = before.rsplit('>').next().unwrap();
    // What turns words round and is not turned back was left out as they were typed.
    let kept = TURNED.replace('\u{202e}', "");
    assert_eq!(idea, format!("\u{2068}{RIGHT_TO_LEFT} {kept}\u{2069}"));
}

#[tokio::test]
async fn a_file_has_no_isolates() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await;
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    for file in [format!("/rounds/{}/tally.csv", vote.round), "/programme.ics".to_owned()] {
        let file = leader.get(&file).await;
        assert!(!file.sent.contains(['\u{2068}', '\u{2069}']), "{}", file.sent);
    }
    leader.get(&format!("/rounds/{}/tally", vote.round)).await.says("Cook won");
}
