use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{Round, Terms};
use domain::vote::rule::Rule;
use domain::vote::suppression::{Profile, Shown};
use store::vote::ballots::Voted;
use store::vote::{ballots, rolls, rounds, tallies};
use store::{Db, Error};

use crate::disk::{Disk, NOW, ballot, by, eight, entry};

on_both! {
    async fn after_the_close_no_ballot_is_taken(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let round = disk.round(&room, &["farm", "bikes"]).await;
        ballots::cast(&disk, &round, &fox, &fox.picture, &ballot(&round, &["farm"])).await.unwrap();
        tallies::close(&disk, &round.id, NOW.plus_minutes(5), 1, &entry()).await.unwrap();
        for pupil in [&fox, &owl] {
            let refused = ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["bikes"])).await;
            assert!(matches!(refused, Err(Error::Refused(Refusal::Vote(VoteRefusal::RoundClosed)))));
        }
        let closed = rounds::get(&disk, &round.id).await.unwrap().unwrap();
        assert_eq!(closed.closed_at, Some(NOW.plus_minutes(5)));
        let (_, mine) = ballots::with_round(&disk, &round.id, &fox, &fox.picture).await.unwrap();
        assert!(mine == Voted::No);
    }

    async fn a_round_closes_once(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let frozen = tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let again = tallies::close(&disk, &round.id, NOW.plus_minutes(1), 2, &entry()).await;
        assert!(matches!(again, Err(Error::Refused(Refusal::Vote(VoteRefusal::RoundClosed)))));
        let nowhere = tallies::close(&disk, &disk.id(), NOW, 1, &entry()).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
        let [inside, outside] = frozen;
        assert_eq!(tallies::of_round(&disk, &round.id, Profile::Inside).await.unwrap(), Some(inside.clone()));
        assert_eq!(tallies::of_round(&disk, &round.id, Profile::Outside).await.unwrap(), Some(outside.clone()));
        let id = &room.partnership.id;
        let seen = tallies::of_partnership(&disk, &round.id, id, Profile::Outside).await.unwrap();
        assert_eq!(seen, Some(outside));
        assert_eq!(tallies::of_partnership(&disk, &round.id, &disk.id(), Profile::Outside).await.unwrap(), None);
        assert_eq!(tallies::all_of_partnership(&disk, id, Profile::Inside).await.unwrap(), [inside]);
    }

    async fn eight_who_close_at_once_close_it_once(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let told = eight(&disk, |seed| {
            let (db, id) = (Db::clone(&disk), round.id.clone());
            async move { tallies::close(&db, &id, NOW, seed as u64, &by(Deed::RoundClose)).await.map(|_| ()) }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert!(told.into_iter().filter_map(Result::err).all(|error| Refusal::from(error) == Refusal::Vote(VoteRefusal::RoundClosed)));
        assert_eq!(disk.written_down(Deed::RoundClose).await, 1);
    }

    async fn a_round_that_the_rule_cannot_count_stays_open_with_all_its_ballots(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let unopened = disk.unopened(&room, &["farm", "bikes"]);
        // Borda counts rankings; these are picks.
        let terms = Terms { rule: Rule::Borda, ..unopened.terms };
        let round = rounds::open(&disk, &Round { terms, ..unopened }, &entry()).await.unwrap();
        let cast = ballot(&round, &["farm"]);
        ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap();
        let refused = tallies::close(&disk, &round.id, NOW, 1, &by(Deed::RoundClose)).await;
        assert_eq!(Refusal::from(refused.unwrap_err()), Refusal::Vote(VoteRefusal::CannotCount));
        let (open, mine) = ballots::with_round(&disk, &round.id, &fox, &fox.picture).await.unwrap();
        assert!(open.is_open() && mine == Voted::Here(cast));
        assert_eq!(tallies::of_round(&disk, &round.id, Profile::Inside).await.unwrap(), None);
        assert_eq!(disk.written_down(Deed::RoundClose).await, 0);
    }

    async fn a_published_tally_never_changes(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let refused = disk.by_hand("update tallies set published = '{}'").await.unwrap_err();
        assert!(refused.to_string().contains("a published tally never changes"), "{refused}");
    }

    async fn nothing_is_published_before_the_close(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        assert_eq!(tallies::of_round(&disk, &round.id, Profile::Inside).await.unwrap(), None);
        assert_eq!(tallies::all_of_partnership(&disk, &room.partnership.id, Profile::Inside).await.unwrap(), []);
    }

    async fn every_ballot_is_either_counted_or_refused(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 60).await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let (closing, id) = (Db::clone(&disk), round.id.clone());
        let mut casts = Vec::new();
        let mut close = None;
        for (seat, pupil) in class.into_iter().enumerate() {
            if seat == 30 {
                let (closing, id) = (closing.clone(), id.clone());
                close = Some(tokio::spawn(async move { tallies::close(&closing, &id, NOW, 1, &entry()).await }));
            }
            let (db, round) = (Db::clone(&disk), round.clone());
            casts.push(tokio::spawn(async move {
                ballots::cast(&db, &round, &pupil, &pupil.picture, &ballot(&round, &["farm"])).await
            }));
        }
        let mut kept = 0;
        for cast in casts {
            match cast.await.unwrap() {
                Ok(()) => kept += 1,
                Err(error) => assert!(matches!(error, Error::Refused(Refusal::Vote(VoteRefusal::RoundClosed))), "{error}"),
            }
        }
        let [inside, _] = close.unwrap().await.unwrap().unwrap();
        // Of fewer than three not even that is told.
        assert!(kept < 3 || inside.voted == Shown::Count(kept));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (60, kept));
    }
}
