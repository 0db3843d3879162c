use domain::ideas::signal::Note;
use domain::wording::NoteWords;
use store::partnership::{notes, outcomes};
use store::people::pupils;

use store::overview;

use crate::disk::{Disk, NOW, Room, entry};

async fn present(disk: &Disk, room: &Room) -> u32 {
    overview::sittings(disk, &room.partnership.id).await.unwrap()[0].present
}

on_both! {
    async fn each_organisation_has_one_note_of_an_outcome(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let [school, arts] = [&room.groups[0].organisation, &room.groups[1].organisation];
        let words = |typed| NoteWords::parse(typed).unwrap();
        notes::set(&disk, school, "BEHA", Some(&words("A quiet lunch break."))).await.unwrap();
        notes::set(&disk, school, "BEHA", Some(&words("Two quiet lunch breaks."))).await.unwrap();
        notes::set(&disk, arts, "BEHA", Some(&words("They waited for each other."))).await.unwrap();
        let note = |organisation: &domain::id::OrganisationId, typed| Note {
            organisation: organisation.clone(),
            code: "BEHA".to_owned(),
            words: words(typed),
        };
        let (theirs, ours) = (note(school, "Two quiet lunch breaks."), note(arts, "They waited for each other."));
        assert_eq!(notes::of_partnership(&disk, id).await.unwrap(), [theirs, ours.clone()]);
        notes::set(&disk, school, "BEHA", None).await.unwrap();
        assert_eq!(notes::of_partnership(&disk, id).await.unwrap(), [ours]);
        assert_eq!(notes::of_partnership(&disk, &disk.id()).await.unwrap(), []);
    }

    async fn a_note_goes_with_its_outcome_and_stays_while_that_is_needed(disk: Disk) {
        let room = disk.room().await;
        let (id, own) = (&room.partnership.id, &room.groups[0].organisation);
        let words = NoteWords::parse("Two quiet lunch breaks.").unwrap();
        for code in ["BEHA", "ATTA"] {
            notes::set(&disk, own, code, Some(&words)).await.unwrap();
        }
        outcomes::tick(&disk, own, &["BEHA".to_owned()]).await.unwrap();
        assert_eq!(outcomes::remove(&disk, id, "BEHA").await.unwrap().len(), 1);
        assert_eq!(notes::of_partnership(&disk, id).await.unwrap().len(), 2);
        assert_eq!(outcomes::remove(&disk, id, "ATTA").await.unwrap(), []);
        let left = notes::of_partnership(&disk, id).await.unwrap();
        assert_eq!(left.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["BEHA"]);
    }

    async fn who_came_is_who_is_in(disk: Disk) {
        let room = disk.room().await;
        assert_eq!(present(&disk, &room).await, 0);
        let fox = disk.pupil(&room, "fox").await;
        disk.pupil(&room, "owl").await;
        assert_eq!(present(&disk, &room).await, 2);
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        assert_eq!(present(&disk, &room).await, 1);
    }
}
