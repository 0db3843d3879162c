use domain::ideas::read_within::ReadTimes;
use domain::people::tablet::Tablets;
use domain::refusal::Refusal;
use domain::session::session::Step;
use store::Error;
use store::session::live::LiveState;
use store::session::{live, sessions};
use store::vote::{ballots, tallies};

use crate::disk::{Disk, NOW, ballot, entry};

on_both! {
    async fn the_facts_follow_the_room(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        disk.by_hand("update sessions set step = 'waiting'").await.unwrap();
        let quiet = LiveState {
            taken_off: false,
            others_vote: false,
            step: Step::Waiting, ended: false, round: None, round_open: false, round_shown: false, version: 1,
            room_version: 1, wall: 0, voted: 0, asked: 0, present: 0, tablets: Tablets::default(), sent: 0, unread: 0,
            read_times: ReadTimes::default(), on_wall: 0, agenda: None,
        };
        assert_eq!(live::facts(&disk, id).await.unwrap(), quiet);
        let fox = disk.pupil(&room, "fox").await;
        disk.pupil(&room, "owl").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        ballots::cast(&disk, &round, &fox, &fox.picture, &ballot(&round, &["farm"])).await.unwrap();
        let voting = LiveState {
            step: Step::Vote, round: Some(round.id.clone()), round_open: true, version: 2, room_version: 4, voted: 1, asked: 2, present: 2, ..quiet
        };
        assert_eq!(live::facts(&disk, id).await.unwrap(), voting);
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let closed = LiveState { round_open: false, version: 3, room_version: 5, ..voting.clone() };
        assert_eq!(live::facts(&disk, id).await.unwrap(), closed);
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert_eq!(live::facts(&disk, id).await.unwrap(), LiveState { ended: true, version: 4, room_version: 6, ..closed });
        let nowhere = live::facts(&disk, &disk.id()).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
    }
}
