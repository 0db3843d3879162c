use store::people::sign_ins;
use store::session::sessions;

use crate::disk::{Disk, NOW};

on_both! {
    async fn a_device_speaks_for_its_pupil_until_the_sign_in_ends(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let (pupil, session) = sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap().unwrap();
        assert_eq!(pupil, fox);
        assert_eq!(Some(session), sessions::get(&disk, &room.session.id).await.unwrap());
        assert_eq!(sign_ins::pupil_of(&disk, "fox", NOW.plus_minutes(60)).await.unwrap(), None);
        assert_eq!(sign_ins::pupil_of(&disk, "another device", NOW).await.unwrap(), None);
        assert_eq!(sign_ins::adult_of(&disk, "fox", NOW).await.unwrap(), None);
    }

    async fn a_device_that_is_passed_on_speaks_for_nobody(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        disk.pupil(&room, "owl").await;
        sign_ins::remove(&disk, "fox").await.unwrap();
        assert_eq!(sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap(), None);
        assert!(sign_ins::pupil_of(&disk, "owl", NOW).await.unwrap().is_some());
    }

    async fn an_adult_is_known_by_the_device_with_the_partnership(disk: Disk) {
        let room = disk.room().await;
        sign_ins::insert_adult(&disk, "laptop", &room.worker.id, NOW, NOW.plus_minutes(60)).await.unwrap();
        assert_eq!(sign_ins::adult_of(&disk, "laptop", NOW).await.unwrap(), Some(room.worker));
        assert_eq!(sign_ins::adult_of(&disk, "laptop", NOW.plus_minutes(60)).await.unwrap(), None);
        assert_eq!(sign_ins::pupil_of(&disk, "laptop", NOW).await.unwrap(), None);
    }

    async fn sweeping_forgets_what_has_ended_and_nothing_else(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        sign_ins::insert_adult(&disk, "laptop", &room.worker.id, NOW, NOW.plus_minutes(61)).await.unwrap();
        assert_eq!(sign_ins::sweep(&disk, NOW.plus_minutes(60)).await.unwrap(), 1);
        assert!(sign_ins::adult_of(&disk, "laptop", NOW.plus_minutes(60)).await.unwrap().is_some());
        assert_eq!(sign_ins::sweep(&disk, NOW.plus_minutes(60)).await.unwrap(), 0);
    }
}
