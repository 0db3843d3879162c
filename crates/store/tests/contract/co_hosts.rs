use domain::refusal::Refusal;
use store::Error;
use store::people::pupils;
use store::session::{co_hosts, sessions};

use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn one_pupil_at_a_time_runs_the_steps_until_it_is_taken_back(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        assert_eq!(co_hosts::of_session(&disk, id).await.unwrap(), None);
        co_hosts::appoint(&disk, id, &fox.id, &entry()).await.unwrap();
        co_hosts::appoint(&disk, id, &owl.id, &entry()).await.unwrap();
        assert_eq!(co_hosts::of_session(&disk, id).await.unwrap(), Some(owl.id.clone()));
        co_hosts::dismiss(&disk, id, &entry()).await.unwrap();
        assert_eq!(co_hosts::of_session(&disk, id).await.unwrap(), None);
        let stranger = disk.stranger(&room, "robot");
        let refused = co_hosts::appoint(&disk, id, &stranger.id, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn it_ends_with_the_session_and_when_the_pupil_is_taken_out(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        co_hosts::appoint(&disk, id, &fox.id, &entry()).await.unwrap();
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        assert_eq!(co_hosts::of_session(&disk, id).await.unwrap(), None);
        co_hosts::appoint(&disk, id, &owl.id, &entry()).await.unwrap();
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert_eq!(co_hosts::of_session(&disk, id).await.unwrap(), None);
    }
}
