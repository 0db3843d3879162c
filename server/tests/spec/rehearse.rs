//! `fifth rehearse`: simulated pupils to practise with, in a rehearsal and nowhere else.

use server::rehearse::{Did, RehearseCommand, come};

use crate::house::{House, room_with_session};

async fn twelve(house: &House, code: &str) -> anyhow::Result<Did> {
    let wanted = RehearseCommand {
        code: code.to_lowercase(),
        seed: 7,
        pupils: 12,
        data: house.folder.clone(),
        database_url: None,
        secret: None,
    };
    come(&house.inside.db, &house.inside.clock, &wanted).await
}

#[tokio::test]
async fn simulated_pupils_come_to_a_rehearsal_write_and_vote_and_the_same_number_brings_the_same() {
    let house = House::before_the_gate().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let did = twelve(&house, &code).await.unwrap();
    assert_eq!(did, Did { came: 12, wait: 0, ideas: 12, votes: 0 });
    assert_eq!(twelve(&house, &code).await.unwrap(), Did::default(), "they are in, and have written");
    for idea in
        house.on_disk("select id from ideas where state = 'waiting' order by nth").await.iter().take(3)
    {
        worker.releases(idea).await.see_other();
    }
    worker.post(&format!("/sessions/{session}/rounds"), &[]).await.see_other();
    assert_eq!(twelve(&house, &code).await.unwrap(), Did { votes: 12, ..Did::default() });
    worker.get(&format!("/sessions/{session}/room")).await.says("12 of 12 have voted");
    assert_eq!(house.on_disk("select id from pupils").await.len(), 12);
}

#[tokio::test]
async fn no_simulated_pupil_comes_to_a_session_that_counts() {
    let house = House::open().await;
    let (_, _, code) = room_with_session(&house, "").await;
    let refused = twelve(&house, &code).await.unwrap_err().to_string();
    assert!(refused.contains("Real young people may come"), "{refused}");
    assert!(house.on_disk("select id from pupils").await.is_empty());
    let nowhere = twelve(&house, "KITE 999").await.unwrap_err().to_string();
    assert!(nowhere.contains("No open session has this code"), "{nowhere}");
}
