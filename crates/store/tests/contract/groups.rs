use store::partnership::{groups, organisations, places};

use crate::disk::Disk;

on_both! {
    async fn groups_are_found_by_partnership_and_session(disk: Disk) {
        let room = disk.room().await;
        let of_partnership = groups::of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(of_partnership, room.groups);
        assert_eq!(groups::of_session(&*disk, &room.session.id).await.unwrap(), room.groups);
        let of_sessions = groups::of_sessions(&disk, &room.session.organisation).await.unwrap();
        let expected: Vec<_> = room.groups.iter().map(|one| (room.session.id.clone(), one.clone())).collect();
        assert_eq!(of_sessions, expected);
    }

    async fn organisations_say_what_they_give_and_want(disk: Disk) {
        let room = disk.room().await;
        let found = organisations::of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(found.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Larkmoor School", "Paintbox Yard"]);
        assert_eq!(organisations::get(&disk, &found[1].id).await.unwrap().as_ref(), Some(&found[1]));
        assert_eq!(organisations::get(&disk, &disk.id()).await.unwrap(), None);
    }

    async fn pupils_can_tap_the_places_of_their_partnership(disk: Disk) {
        let room = disk.room().await;
        let expected = std::slice::from_ref(&room.place);
        assert_eq!(places::of_partnership(&disk, &room.partnership.id).await.unwrap(), expected);
        assert_eq!(places::for_session(&disk, &room.session.id).await.unwrap(), expected);
    }
}
