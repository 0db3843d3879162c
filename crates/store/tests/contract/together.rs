use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use store::partnership::{organisations, together};

use crate::disk::Disk;
use crate::outcomes::tick;

on_both! {
    async fn pupils_read_the_partnership_in_one_go(disk: Disk) {
        let room = disk.room().await;
        let [school, arts] = [&room.groups[0].organisation, &room.groups[1].organisation];
        let said = disk.entry(Deed::BenefitsSay);
        organisations::set_benefits(&disk, school, ["A minibus", "New friends"], &said).await.unwrap();
        tick(&disk, school, &["TEAM", "BELO"]).await;
        let fox = disk.pupil(&room, "fox").await;
        disk.idea(&fox, "Only an idea", IdeaState::Wall).await;
        let read = together::of_organisation(&disk, &room.session.organisation).await.unwrap();
        assert_eq!((read.name.as_str(), read.sixth.as_str()), (room.partnership.name.as_str(), ""));
        assert!(read.outcomes.is_empty(), "one of two is not all");
        assert!(read.happens.is_empty(), "an idea is no activity");
        assert!(read.gives.iter().any(|(_, gives)| gives == "A minibus"));
        assert_eq!(read.places[0].0, room.place.name);
        tick(&disk, arts, &["TEAM"]).await;
        let read = together::of_organisation(&disk, &room.session.organisation).await.unwrap();
        assert_eq!(read.outcomes, ["Getting things done together"]);
    }
}
