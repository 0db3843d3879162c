use domain::people::pupil::Pupil;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use store::people::pupils;
use store::vote::ballots::Voted;
use store::vote::{ballots, rolls, tallies};
use store::{Db, Error};

use crate::disk::{Disk, NOW, Room, ballot, eight, entry};

on_both! {
    async fn a_second_ballot_takes_the_place_of_the_first(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        let (_, none) = ballots::with_round(&disk, &round.id, &fox, &fox.picture).await.unwrap();
        assert!(none == Voted::No);
        for picks in [&["farm", "film"][..], &["bikes"], &[]] {
            let cast = ballot(&round, picks);
            ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap();
            let (same, kept) = ballots::with_round(&disk, &round.id, &fox, &fox.picture).await.unwrap();
            assert!(same == round && kept == Voted::Here(cast));
        }
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn who_casts_is_found_in_rounds_of_the_own_session_while_in(disk: Disk) {
        let room = disk.room().await;
        let session = disk.session(&room.worker, &room.groups, "LAKE236").await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let later = disk.pupil(&room, "owl").await;
        let other = disk.round(&Room { session, ..room }, &["farm", "bikes"]).await;
        let found = async |device: &str, round: &Round, now| {
            let found = ballots::caster(&disk, device, &round.id, now).await.unwrap();
            found.map(|caster| (caster.pupil, caster.round, caster.on_roll))
        };
        assert!(found("fox", &round, NOW).await == Some((fox.clone(), round.clone(), true)));
        assert!(found("owl", &round, NOW).await.is_some_and(|(pupil, ..)| pupil == later));
        assert!(found("fox", &other, NOW).await.is_none(), "a round of another session");
        assert!(found("nobody", &round, NOW).await.is_none(), "a device of nobody");
        assert!(found("fox", &round, NOW.plus_minutes(60)).await.is_none(), "a sign-in that has ended");
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        assert!(found("fox", &round, NOW).await.is_none(), "who was taken out");
    }

    async fn a_ballot_is_taken_back_by_the_device_that_cast_it_until_the_close(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let round = disk.round(&room, &["farm", "bikes"]).await;
        for pupil in [&fox, &owl] {
            ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["farm"])).await.unwrap();
        }
        ballots::take_back(&disk, &round.id, &fox, "another device").await.unwrap();
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (2, 2));
        for _ in 0..2 {
            ballots::take_back(&disk, &round.id, &fox, &fox.picture).await.unwrap();
            assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (2, 1));
        }
        let (_, none) = ballots::with_round(&disk, &round.id, &fox, &fox.picture).await.unwrap();
        assert!(none == Voted::No);
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let late = ballots::take_back(&disk, &round.id, &owl, &owl.picture).await;
        assert!(matches!(late, Err(Error::Refused(Refusal::Vote(VoteRefusal::RoundClosed)))));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (2, 1));
    }

    async fn two_hundred_who_vote_at_once_have_each_voted_once(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 200).await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        let all = class.iter().cloned().enumerate().flat_map(|(seat, pupil)| {
            // Each one taps twice.
            [pupil.clone(), pupil].map(|pupil| {
                let (db, round) = (Db::clone(&disk), round.clone());
                tokio::spawn(async move {
                    let cast = ballot(&round, &[["farm", "bikes", "film"][seat % 3]]);
                    ballots::cast(&db, &round, &pupil, &pupil.picture, &cast).await
                })
            })
        });
        for cast in all.collect::<Vec<_>>() {
            cast.await.unwrap().unwrap();
        }
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (200, 200));
        for (seat, pupil) in class.iter().enumerate() {
            let (_, kept) = ballots::with_round(&disk, &round.id, pupil, &pupil.picture).await.unwrap();
            assert!(kept == Voted::Here(ballot(&round, &[["farm", "bikes", "film"][seat % 3]])));
        }
    }

    async fn only_who_is_on_the_roll_can_vote(disk: Disk) {
        let room = disk.room().await;
        let stranger: Pupil = disk.stranger(&room, "owl");
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let refused = ballots::cast(&disk, &round, &stranger, &stranger.picture, &ballot(&round, &["farm"])).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::People(PeopleRefusal::NotIn)))));
        let elsewhere = Round { id: disk.id(), ..round.clone() };
        let nowhere = ballots::cast(&disk, &elsewhere, &stranger, &stranger.picture, &ballot(&round, &["farm"])).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (0, 0));
    }

    async fn a_refused_ballot_does_not_take_others_with_it(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let (stranger, cast) = (disk.stranger(&room, "owl"), ballot(&round, &["farm"]));
        let (good, bad) = tokio::join!(
            ballots::cast(&disk, &round, &fox, &fox.picture, &cast),
            ballots::cast(&disk, &round, &stranger, &stranger.picture, &cast),
        );
        assert!(good.is_ok() && bad.is_err());
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn only_the_device_that_cast_a_ballot_sees_it_or_changes_it(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let farm = ballot(&round, &["farm"]);
        ballots::cast(&disk, &round, &fox, "tablet", &farm).await.unwrap();
        let (_, seen) = ballots::with_round(&disk, &round.id, &fox, "phone").await.unwrap();
        assert!(seen == Voted::Elsewhere);
        let refused = ballots::cast(&disk, &round, &fox, "phone", &ballot(&round, &["bikes"])).await;
        assert_eq!(Refusal::from(refused.unwrap_err()), Refusal::Vote(VoteRefusal::VotedElsewhere));
        let (_, seen) = ballots::with_round(&disk, &round.id, &fox, "tablet").await.unwrap();
        assert!(seen == Voted::Here(farm));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn eight_devices_of_one_pupil_that_vote_at_once_cast_one_ballot(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let told = eight(&disk, |one| {
            let (db, round, fox) = (Db::clone(&disk), round.clone(), fox.clone());
            async move { ballots::cast(&db, &round, &fox, &format!("device {one}"), &ballot(&round, &["farm"])).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        let elsewhere = Refusal::Vote(VoteRefusal::VotedElsewhere);
        assert!(told.into_iter().filter_map(Result::err).all(|error| Refusal::from(error) == elsewhere));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn a_round_is_there_only_for_pupils_of_its_session(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let elsewhere = Pupil { session: disk.id(), ..fox };
        let refused = ballots::with_round(&disk, &round.id, &elsewhere, &elsewhere.picture).await;
        assert!(matches!(refused.err(), Some(Error::Refused(Refusal::NoSuchPage))));
    }
}
