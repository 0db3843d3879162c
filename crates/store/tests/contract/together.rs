use domain::ideas::idea::IdeaState;
use store::partnership::{organisations, outcomes, together};

use crate::disk::Disk;

on_both! {
    async fn pupils_read_the_partnership_in_one_go(disk: Disk) {
        let room = disk.room().await;
        let [school, arts] = [&room.groups[0].organisation, &room.groups[1].organisation];
        organisations::set_benefits(&disk, school, "A minibus", "New friends").await.unwrap();
        let both = ["TEAM", "BELO"].map(str::to_owned);
        outcomes::tick(&disk, school, &both).await.unwrap();
        let fox = disk.pupil(&room, "fox").await;
        disk.idea(&fox, "Only an idea", IdeaState::Wall).await;
        let read = together::of(&disk, &room.session.organisation).await.unwrap();
        assert_eq!((read.name.as_str(), read.sixth.as_str()), (room.partnership.name.as_str(), ""));
        assert!(read.outcomes.is_empty(), "one of two is not all");
        assert!(read.happens.is_empty(), "an idea is no activity");
        assert!(read.gives.iter().any(|(_, gives)| gives == "A minibus"));
        assert_eq!(read.places[0].0, room.place.name);
        outcomes::tick(&disk, arts, &both[..1]).await.unwrap();
        let read = together::of(&disk, &room.session.organisation).await.unwrap();
        assert_eq!(read.outcomes, ["Getting things done together"]);
    }
}
