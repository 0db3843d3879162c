use domain::id::SessionId;
use domain::people::audit::Deed;
use domain::people::newcomer::{Knock, MOST_WAIT, Newcomer};
use domain::people::pupil::{Colour, Pupil};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use store::people::{newcomers, pupils, sign_ins};
use store::session::sessions;
use store::vote::rolls;
use store::{Db, Error};

use crate::disk::{Disk, NOW, Room, by, eight, entry};

/// A pupil of the first group taps a picture; the device has the picture's name.
async fn knock(db: &Db, pupil: &Pupil, device: &str) -> Result<Knock, Error> {
    newcomers::knock(db, pupil, [device, device], NOW, NOW.plus_minutes(60)).await
}

/// A room whose first list has place for two in all.
async fn small_list(disk: &Disk) -> Room {
    let room = disk.room().await;
    for table in ["groups", "session_groups"] {
        disk.by_hand(&format!("update {table} set size = 1")).await.unwrap();
    }
    for picture in ["fox", "owl"] {
        assert_eq!(knock(disk, &disk.stranger(&room, picture), picture).await.unwrap(), Knock::In);
    }
    room
}

/// Who waits at the door.
async fn waiting(disk: &Disk, session: &SessionId) -> Vec<Newcomer> {
    newcomers::in_the_room(disk, session).await.unwrap().1
}

/// The pictures of all who wait at the door.
pub async fn at_door(disk: &Disk, session: &SessionId) -> Vec<(String, Colour)> {
    waiting(disk, session).await.into_iter().map(|one| (one.picture, one.colour)).collect()
}

async fn let_in(disk: &Disk, room: &Room, whom: &[(&str, Colour)]) -> Result<(), Error> {
    let whom: Vec<_> = whom.iter().map(|(picture, colour)| ((*picture).to_owned(), *colour)).collect();
    newcomers::let_in(disk, &room.session.id, &whom, NOW, NOW.plus_minutes(60), &by(Deed::PupilLetIn)).await
}

on_both! {
    async fn who_comes_beyond_the_list_waits_with_the_picture_until_let_in(disk: Disk) {
        let room = small_list(&disk).await;
        let id = &room.session.id;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        for picture in ["bee", "bee", "kite", "drum"] {
            assert_eq!(knock(&disk, &disk.stranger(&room, picture), picture).await.unwrap(), Knock::Waits);
        }
        let at_door = waiting(&disk, id).await;
        assert_eq!(at_door.len(), 3);
        assert!(at_door.iter().all(|one| one.group == room.groups[0].id && !one.was_taken_out));
        assert_eq!(sign_ins::pupil_of(&disk, "bee", NOW).await.unwrap(), None);
        assert_eq!(pupils::taken(&disk, id).await.unwrap().len(), 2);
        assert_eq!(pupils::not_free(&disk, id).await.unwrap().len(), 5);
        let same = knock(&disk, &disk.stranger(&room, "bee"), "another device").await.unwrap_err();
        assert_eq!(Refusal::from(same), Refusal::People(PeopleRefusal::PictureTaken));
        let_in(&disk, &room, &[("bee", Colour::Orange)]).await.unwrap();
        assert_eq!(sign_ins::pupil_of(&disk, "bee", NOW).await.unwrap().unwrap().0.picture, "bee");
        assert!(newcomers::of_device(&disk, id, "bee").await.unwrap().is_none());
        assert!(newcomers::of_device(&disk, id, "kite").await.unwrap().is_some());
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (3, 0));
        let (seen, _) = newcomers::in_the_room(&disk, id).await.unwrap();
        assert_eq!(seen, pupils::of_session(&disk, id).await.unwrap());
        let both = [("kite", Colour::Orange), ("drum", Colour::Orange)];
        let_in(&disk, &room, &both).await.unwrap();
        assert_eq!(waiting(&disk, id).await, []);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (5, 0));
        assert_eq!(disk.written_down(Deed::PupilLetIn).await, 2);
        let nobody = let_in(&disk, &room, &both).await;
        assert!(matches!(nobody, Err(Error::Refused(Refusal::NotNow))));
    }

    async fn a_tap_on_another_picture_moves_the_one_who_waits(disk: Disk) {
        let room = small_list(&disk).await;
        for picture in ["bee", "kite"] {
            assert_eq!(knock(&disk, &disk.stranger(&room, picture), "one device").await.unwrap(), Knock::Waits);
        }
        let at_door = waiting(&disk, &room.session.id).await;
        assert_eq!(at_door.iter().map(|one| one.picture.as_str()).collect::<Vec<_>>(), ["kite"]);
    }

    async fn the_other_group_has_a_list_of_its_own(disk: Disk) {
        let room = small_list(&disk).await;
        let maker = Pupil { group: room.groups[1].id.clone(), ..disk.stranger(&room, "bee") };
        assert_eq!(knock(&disk, &maker, "bee").await.unwrap(), Knock::In);
        let nowhere = Pupil { group: disk.id(), ..disk.stranger(&room, "kite") };
        let refused = knock(&disk, &nowhere, "kite").await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::UnreadableForm))));
    }

    async fn a_device_that_was_taken_out_waits_and_is_marked(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let fox = disk.pupil(&room, "fox").await;
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        assert_eq!(knock(&disk, &disk.stranger(&room, "kite"), "fox").await.unwrap(), Knock::Waits);
        // A new token does not help as long as the old one is there.
        let (drum, until) = (disk.stranger(&room, "drum"), NOW.plus_minutes(60));
        let renewed = newcomers::knock(&disk, &drum, ["new", "fox"], NOW, until).await;
        assert_eq!(renewed.unwrap(), Knock::Waits);
        let at_door = waiting(&disk, id).await;
        assert!(at_door.len() == 1 && at_door[0].was_taken_out && at_door[0].picture == "drum");
        newcomers::turn_away(&disk, id, &[("drum".to_owned(), Colour::Orange)], &by(Deed::PupilTurnAway)).await.unwrap();
        assert_eq!(waiting(&disk, id).await, []);
        assert_eq!(disk.written_down(Deed::PupilTurnAway).await, 1);
        assert_eq!(knock(&disk, &disk.stranger(&room, "bee"), "new").await.unwrap(), Knock::Waits);
        let_in(&disk, &room, &[("bee", Colour::Orange)]).await.unwrap();
        assert!(sign_ins::pupil_of(&disk, "new", NOW).await.unwrap().is_some());
    }

    async fn nobody_comes_in_or_is_sent_away_who_is_not_named(disk: Disk) {
        let room = small_list(&disk).await;
        let all = pupils::of_session(&disk, &room.session.id).await.unwrap();
        let fox = all.into_iter().flat_map(|(_, all)| all).find(|one| one.picture == "fox").unwrap();
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        knock(&disk, &disk.stranger(&room, "drum"), "fox").await.unwrap();
        knock(&disk, &disk.stranger(&room, "bee"), "bee").await.unwrap();
        knock(&disk, &disk.stranger(&room, "kite"), "kite").await.unwrap();
        let others = [("bee", Colour::Orange), ("kite", Colour::Orange)];
        let_in(&disk, &room, &others).await.unwrap();
        // The others are in: the same tap once more lets in nobody, nor does a tap that names nobody.
        for whom in [&others[..], &[]] {
            assert!(matches!(let_in(&disk, &room, whom).await, Err(Error::Refused(Refusal::NotNow))));
        }
        newcomers::turn_away(&disk, &room.session.id, &[], &by(Deed::PupilTurnAway)).await.unwrap();
        let at_door = waiting(&disk, &room.session.id).await;
        assert!(at_door.len() == 1 && at_door[0].was_taken_out && at_door[0].picture == "drum", "{at_door:?}");
        let_in(&disk, &room, &[("drum", Colour::Orange)]).await.unwrap();
        assert_eq!(waiting(&disk, &room.session.id).await, []);
    }

    async fn a_shut_door_lets_nobody_knock_and_the_end_forgets_who_waits(disk: Disk) {
        let room = small_list(&disk).await;
        let id = &room.session.id;
        knock(&disk, &disk.stranger(&room, "bee"), "bee").await.unwrap();
        sessions::set_door(&disk, id, true, &entry()).await.unwrap();
        let shut = knock(&disk, &disk.stranger(&room, "kite"), "kite").await.unwrap_err();
        assert_eq!(Refusal::from(shut), Refusal::Session(SessionRefusal::DoorShut));
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert_eq!(waiting(&disk, id).await, []);
        let over = let_in(&disk, &room, &[("bee", Colour::Orange)]).await;
        assert!(matches!(over, Err(Error::Refused(Refusal::NotNow))));
    }

    async fn only_so_many_wait_and_pictures_are_left_for_those_on_the_list(disk: Disk) {
        let room = small_list(&disk).await;
        for at in 0..MOST_WAIT {
            knock(&disk, &disk.stranger(&room, &format!("picture {at}")), &format!("device {at}")).await.unwrap();
        }
        let many = knock(&disk, &disk.stranger(&room, "bee"), "bee").await.unwrap_err();
        assert_eq!(Refusal::from(many), Refusal::Session(SessionRefusal::ManyWait));
    }

    async fn eight_who_knock_at_once_take_the_places_there_are(disk: Disk) {
        let room = disk.room().await;
        for table in ["groups", "session_groups"] {
        disk.by_hand(&format!("update {table} set size = 4")).await.unwrap();
    }
        let told = eight(&disk, |one| {
            let (db, pupil) = (Db::clone(&disk), disk.stranger(&room, &format!("picture {one}")));
            async move { knock(&db, &pupil, &format!("device {one}")).await.unwrap() }
        })
        .await;
        assert_eq!(told.iter().filter(|knock| **knock == Knock::In).count(), 5);
        assert_eq!(waiting(&disk, &room.session.id).await.len(), 3);
    }

    async fn eight_who_let_all_in_at_once_do_it_once(disk: Disk) {
        let room = small_list(&disk).await;
        knock(&disk, &disk.stranger(&room, "bee"), "bee").await.unwrap();
        let told = eight(&disk, |_| {
            let (db, id) = (Db::clone(&disk), room.session.id.clone());
            let bee = [("bee".to_owned(), Colour::Orange)];
            async move { newcomers::let_in(&db, &id, &bee, NOW, NOW.plus_minutes(60), &by(Deed::PupilLetIn)).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert_eq!(disk.written_down(Deed::PupilLetIn).await, 1);
        assert_eq!(pupils::taken(&disk, &room.session.id).await.unwrap().len(), 3);
    }
}
