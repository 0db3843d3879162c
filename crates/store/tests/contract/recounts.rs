use domain::vote::recount::{Differs, Proved};
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::Profile;
use store::vote::{ballots, receipts, recounts, rounds, tallies};

use crate::disk::{Disk, NOW, Room, ballot, entry};

/// A closed vote: fourteen for the farm, twelve for bikes, seven for swimming.
async fn closed(disk: &Disk) -> Room {
    let room = disk.room().await;
    let class = disk.class(&room, &room.groups[0], 33).await;
    let planned = disk.unopened(&room, &["farm", "bikes", "swim"]);
    let planned = Round { terms: Terms::pick(1, None), ..planned };
    let round = rounds::open(disk, &planned, &entry()).await.unwrap();
    for (at, pupil) in class.iter().enumerate() {
        let pick = if at < 14 {
            "farm"
        } else if at < 26 {
            "bikes"
        } else {
            "swim"
        };
        ballots::cast(disk, &round, pupil, &pupil.picture, &ballot(&round, &[pick])).await.unwrap();
    }
    assert!(recounts::all(disk).await.unwrap().is_empty(), "an open round is no business of a recount");
    tallies::close(disk, &round.id, NOW, 7, &entry()).await.unwrap();
    room
}

async fn found(disk: &Disk) -> Result<Proved, Differs> {
    let mut all = recounts::all(disk).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0).found
}

/// Writes something else in the place of a face, as somebody could who owns the disk.
async fn tampers(disk: &Disk, profile: &str, how: impl Fn(&str) -> String) {
    let face =
        disk.texts(&format!("select published from tallies where profile = '{profile}'")).await.remove(0);
    let other = how(&face).replace('\'', "''");
    assert_ne!(other, face);
    disk.by_hand(&format!("delete from tallies where profile = '{profile}'")).await.unwrap();
    disk.by_hand(&format!(
        "insert into tallies (round, profile, published) select id, '{profile}', '{other}' from rounds"
    ))
    .await
    .unwrap();
}

on_both! {
    async fn a_closed_round_follows_from_what_is_kept_and_has_a_receipt(disk: Disk) {
        closed(&disk).await;
        let all = recounts::all(&disk).await.unwrap();
        assert_eq!(all[0].found, Ok(Proved::CountedAgain));
        let outside = tallies::of_round(&disk, &all[0].round, Profile::Outside).await.unwrap().unwrap();
        assert_eq!(all[0].receipt, Some(receipts::make(&outside).unwrap()));
        assert_eq!(all[0].receipt, outside.receipt);
        let inside = tallies::of_round(&disk, &all[0].round, Profile::Inside).await.unwrap().unwrap();
        assert_ne!(inside.receipt, outside.receipt);
    }

    async fn one_figure_that_is_written_over_is_seen(disk: Disk) {
        closed(&disk).await;
        tampers(&disk, "inside", |face| face.replace("{\"count\":14}", "{\"count\":15}")).await;
        assert_eq!(found(&disk).await, Err(Differs::Receipt));
        // Also by somebody who makes a new receipt.
        let round = recounts::all(&disk).await.unwrap().remove(0).round;
        let mut face = tallies::of_round(&disk, &round, Profile::Inside).await.unwrap().unwrap();
        face.receipt = Some(receipts::make(&face).unwrap());
        let sealed = serde_json::to_string(&face).unwrap();
        tampers(&disk, "inside", |_| sealed.clone()).await;
        assert_eq!(found(&disk).await, Err(Differs::Figures));
    }

    async fn a_winner_that_is_swapped_on_both_faces_with_new_receipts_is_counted_again(disk: Disk) {
        closed(&disk).await;
        let round = recounts::all(&disk).await.unwrap().remove(0).round;
        for (profile, name) in [(Profile::Inside, "inside"), (Profile::Outside, "outside")] {
            let mut face = tallies::of_round(&disk, &round, profile).await.unwrap().unwrap();
            for line in &mut face.lines {
                line.chosen = line.option.id.as_str() == "bikes";
            }
            face.receipt = Some(receipts::make(&face).unwrap());
            let sealed = serde_json::to_string(&face).unwrap();
            tampers(&disk, name, |_| sealed.clone()).await;
        }
        assert_eq!(found(&disk).await, Err(Differs::Chosen));
    }

    async fn a_turnout_a_question_and_a_face_that_are_gone_are_seen(disk: Disk) {
        closed(&disk).await;
        disk.by_hand("update rounds set voted = 34").await.unwrap();
        assert_eq!(found(&disk).await, Err(Differs::Turnout));
        disk.by_hand("update rounds set voted = 33, question = 'Another?'").await.unwrap();
        assert_eq!(found(&disk).await, Err(Differs::Round));
        disk.by_hand("delete from tallies where profile = 'outside'").await.unwrap();
        assert_eq!(found(&disk).await, Err(Differs::Unreadable));
    }

    async fn words_that_a_pupil_takes_away_change_no_receipt(disk: Disk) {
        closed(&disk).await;
        let before = recounts::all(&disk).await.unwrap();
        for profile in ["inside", "outside"] {
            tampers(&disk, profile, |face| face.replace("\"words\":\"farm\"", "\"words\":\"gone\"")).await;
        }
        assert_eq!(found(&disk).await, Err(Differs::Round), "words go from the round too");
        let options = disk.texts("select options from rounds").await.remove(0);
        let options = options.replace("\"words\":\"farm\"", "\"words\":\"gone\"");
        disk.by_hand(&format!("update rounds set options = '{options}'")).await.unwrap();
        assert_eq!(recounts::all(&disk).await.unwrap(), before);
    }
}
