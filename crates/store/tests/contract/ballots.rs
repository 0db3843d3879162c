use domain::people::pupil::Pupil;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use store::vote::{ballots, rolls};
use store::{Db, Error};

use crate::disk::{Disk, ballot};

on_both! {
    async fn a_second_ballot_takes_the_place_of_the_first(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        let (_, none) = ballots::with_round(&disk, &round.id, &fox).await.unwrap();
        assert!(none.is_none());
        for picks in [&["farm", "film"][..], &["bikes"], &[]] {
            let cast = ballot(&round, picks);
            ballots::cast(&disk, &round.id, &fox, &cast, disk.chance.id()).await.unwrap();
            let (same, kept) = ballots::with_round(&disk, &round.id, &fox).await.unwrap();
            assert!(same == round && kept == Some(cast));
        }
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn two_hundred_who_vote_at_once_have_each_voted_once(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 200).await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        let all = class.iter().cloned().enumerate().flat_map(|(seat, pupil)| {
            // Each one taps twice.
            [pupil.clone(), pupil].map(|pupil| {
                let (db, id, round) = (Db::clone(&disk), disk.chance.id(), round.clone());
                tokio::spawn(async move {
                    let cast = ballot(&round, &[["farm", "bikes", "film"][seat % 3]]);
                    ballots::cast(&db, &round.id, &pupil, &cast, id).await
                })
            })
        });
        for cast in all.collect::<Vec<_>>() {
            cast.await.unwrap().unwrap();
        }
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (200, 200));
        for (seat, pupil) in class.iter().enumerate() {
            let (_, kept) = ballots::with_round(&disk, &round.id, pupil).await.unwrap();
            assert!(kept == Some(ballot(&round, &[["farm", "bikes", "film"][seat % 3]])));
        }
    }

    async fn only_who_is_on_the_roll_can_vote(disk: Disk) {
        let room = disk.room().await;
        let stranger: Pupil = disk.stranger(&room, "owl");
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let refused = ballots::cast(&disk, &round.id, &stranger, &ballot(&round, &["farm"]), disk.chance.id()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::People(PeopleRefusal::NotIn)))));
        let nowhere = ballots::cast(&disk, &disk.id(), &stranger, &ballot(&round, &["farm"]), disk.chance.id()).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (0, 0));
    }

    async fn a_refused_ballot_does_not_take_others_with_it(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let (stranger, cast) = (disk.stranger(&room, "owl"), ballot(&round, &["farm"]));
        let (good, bad) = tokio::join!(
            ballots::cast(&disk, &round.id, &fox, &cast, disk.chance.id()),
            ballots::cast(&disk, &round.id, &stranger, &cast, disk.chance.id()),
        );
        assert!(good.is_ok() && bad.is_err());
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn a_round_is_there_only_for_pupils_of_its_session(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let elsewhere = Pupil { session: disk.id(), ..fox };
        let refused = ballots::with_round(&disk, &round.id, &elsewhere).await;
        assert!(matches!(refused.err(), Some(Error::Refused(Refusal::NoSuchPage))));
    }
}
