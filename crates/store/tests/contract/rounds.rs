use domain::refusal::Refusal;
use domain::session::session::Step;
use store::session::sessions;
use store::vote::{rolls, rounds, tallies};
use store::{Db, Error};

use crate::disk::{Disk, NOW, count, entry};

on_both! {
    async fn opening_a_round_calls_the_roll_and_moves_the_room_to_the_vote(disk: Disk) {
        let room = disk.room().await;
        disk.class(&room, &room.groups[0], 3).await;
        let unopened = disk.unopened(&room, &["farm", "bikes"]);
        let round = rounds::open(&disk, &unopened).await.unwrap();
        assert_eq!(round, unopened);
        assert_eq!(rounds::get(&disk, &round.id).await.unwrap(), Some(round.clone()));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (3, 0));
        assert_eq!(sessions::get(&disk, &room.session.id).await.unwrap().unwrap().step, Step::Vote);
        assert_eq!(rounds::open_of(&disk, &room.session.id).await.unwrap(), Some(round));
    }

    async fn two_taps_on_start_are_one_round(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        let taps = (0..8).map(|_| {
            let (db, round) = (Db::clone(&disk), disk.unopened(&room, &["farm", "bikes"]));
            tokio::spawn(async move { rounds::open(&db, &round).await })
        });
        let mut opened = Vec::new();
        for tap in taps.collect::<Vec<_>>() {
            opened.push(tap.await.unwrap().unwrap().id);
        }
        opened.dedup();
        assert_eq!(opened.len(), 1);
        assert_eq!(disk.texts("select id from rounds").await, [opened[0].to_string()]);
        assert_eq!(rolls::counts(&disk, &opened[0]).await.unwrap(), (1, 0));
    }

    async fn a_session_can_vote_again_after_the_close(disk: Disk) {
        let room = disk.room().await;
        let first = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &first.id, NOW, 1, count).await.unwrap();
        assert_eq!(rounds::open_of(&disk, &room.session.id).await.unwrap(), None);
        let second = domain::vote::round::Round { opened_at: Some(NOW.plus_minutes(9)), ..disk.unopened(&room, &["dj", "film"]) };
        let second = rounds::open(&disk, &second).await.unwrap();
        assert_eq!(rounds::latest_of(&disk, &room.session.id).await.unwrap(), Some(second.clone()));
        let all = disk.texts("select id from rounds order by opened_at").await;
        assert_eq!(all, [first.id.to_string(), second.id.to_string()]);
    }

    async fn a_session_that_is_over_opens_no_round(disk: Disk) {
        let room = disk.room().await;
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        let refused = rounds::open(&disk, &disk.unopened(&room, &["farm", "bikes"])).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(rounds::latest_of(&disk, &room.session.id).await.unwrap(), None);
    }

    async fn only_a_closed_round_is_revealed(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let refused = rounds::reveal(&disk, &round.id, NOW).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        tallies::close(&disk, &round.id, NOW, 1, count).await.unwrap();
        assert_eq!(tallies::shown_to(&disk, &round.id, &room.session.id).await.unwrap(), None);
        for minute in [1, 2] {
            rounds::reveal(&disk, &round.id, NOW.plus_minutes(minute)).await.unwrap();
        }
        let revealed = rounds::get(&disk, &round.id).await.unwrap().unwrap();
        assert_eq!(revealed.revealed_at, Some(NOW.plus_minutes(1)));
        assert!(tallies::shown_to(&disk, &round.id, &room.session.id).await.unwrap().is_some());
        assert_eq!(tallies::shown_to(&disk, &round.id, &disk.id()).await.unwrap(), None);
        assert_eq!(sessions::get(&disk, &room.session.id).await.unwrap().unwrap().step, Step::Result);
    }

    async fn a_planned_round_waits_and_nobody_is_on_its_roll(disk: Disk) {
        let room = disk.room().await;
        let planned = domain::vote::round::Round { opened_at: None, ..disk.unopened(&room, &[]) };
        rounds::plan(&disk, &planned, NOW).await.unwrap();
        assert_eq!(rounds::planned_of(&disk, &room.session.id).await.unwrap(), std::slice::from_ref(&planned));
        assert_eq!(rounds::latest_of(&disk, &room.session.id).await.unwrap(), None);
        disk.class(&room, &room.groups[0], 3).await;
        assert_eq!(rolls::counts(&disk, &planned.id).await.unwrap(), (0, 0));
        let with_options = disk.unopened(&room, &["farm", "bikes"]);
        let started = domain::vote::round::Round { id: planned.id.clone(), ..with_options };
        assert_eq!(rounds::open(&disk, &started).await.unwrap(), started);
        assert_eq!(rolls::counts(&disk, &planned.id).await.unwrap(), (3, 0));
        assert_eq!(rounds::planned_of(&disk, &room.session.id).await.unwrap(), []);
    }

    async fn a_session_with_a_planned_round_can_end(disk: Disk) {
        let room = disk.room().await;
        let planned = domain::vote::round::Round { opened_at: None, ..disk.unopened(&room, &[]) };
        rounds::plan(&disk, &planned, NOW).await.unwrap();
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
    }

    async fn only_what_is_planned_can_be_taken_away(disk: Disk) {
        let room = disk.room().await;
        let planned = domain::vote::round::Round { opened_at: None, ..disk.unopened(&room, &[]) };
        rounds::plan(&disk, &planned, NOW).await.unwrap();
        rounds::unplan(&disk, &planned.id).await.unwrap();
        assert_eq!(rounds::get(&disk, &planned.id).await.unwrap(), None);
        let open = disk.round(&room, &["farm", "bikes"]).await;
        rounds::unplan(&disk, &open.id).await.unwrap();
        assert_eq!(rounds::get(&disk, &open.id).await.unwrap(), Some(open));
    }

    async fn an_option_can_be_taken_off_while_the_vote_is_open(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes", "dj"]).await;
        rounds::withdraw(&disk, &round.id, &"farm".into()).await.unwrap();
        let left = rounds::get(&disk, &round.id).await.unwrap().unwrap();
        assert_eq!(left.standing().map(|option| option.id.as_str()).collect::<Vec<_>>(), ["bikes", "dj"]);
        tallies::close(&disk, &round.id, NOW, 1, count).await.unwrap();
        let refused = rounds::withdraw(&disk, &round.id, &"dj".into()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::RoundClosed))));
    }
}
