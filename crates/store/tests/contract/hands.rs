use domain::refusal::Refusal;
use store::Error;
use store::people::pupils;
use store::session::{hands, sessions};

use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn one_pupil_at_a_time_runs_the_steps_until_it_is_taken_back(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        assert_eq!(hands::of_session(&disk, id).await.unwrap(), None);
        hands::give(&disk, id, &fox.id, &entry()).await.unwrap();
        hands::give(&disk, id, &owl.id, &entry()).await.unwrap();
        assert_eq!(hands::of_session(&disk, id).await.unwrap(), Some(owl.id.clone()));
        hands::take_back(&disk, id, &entry()).await.unwrap();
        assert_eq!(hands::of_session(&disk, id).await.unwrap(), None);
        let stranger = disk.stranger(&room, "robot");
        let refused = hands::give(&disk, id, &stranger.id, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn it_ends_with_the_session_and_when_the_pupil_is_taken_out(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        hands::give(&disk, id, &fox.id, &entry()).await.unwrap();
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        assert_eq!(hands::of_session(&disk, id).await.unwrap(), None);
        hands::give(&disk, id, &owl.id, &entry()).await.unwrap();
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert_eq!(hands::of_session(&disk, id).await.unwrap(), None);
    }
}
