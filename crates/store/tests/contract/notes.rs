use domain::ideas::signal::Note;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::NoteWords;
use futures_util::future::join_all;
use store::Error;
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
        let (beha, entry) = ("BEHA".into(), disk.entry(Deed::OutcomesNote));
        notes::set(&disk, school, &beha, Some(&words("A quiet lunch break.")), &entry).await.unwrap();
        notes::set(&disk, school, &beha, Some(&words("Two quiet lunch breaks.")), &entry).await.unwrap();
        notes::set(&disk, arts, &beha, Some(&words("They waited for each other.")), &entry).await.unwrap();
        let note = |organisation: &domain::id::OrganisationId, typed| Note {
            organisation: organisation.clone(),
            code: "BEHA".to_owned(),
            words: words(typed),
        };
        let (theirs, ours) = (note(school, "Two quiet lunch breaks."), note(arts, "They waited for each other."));
        assert_eq!(notes::of_partnership(&disk, id).await.unwrap(), [theirs, ours.clone()]);
        notes::set(&disk, school, &beha, None, &entry).await.unwrap();
        assert_eq!(notes::of_partnership(&disk, id).await.unwrap(), [ours]);
        assert_eq!(notes::of_partnership(&disk, &disk.id()).await.unwrap(), []);
        let nowhere = notes::set(&disk, school, &"NOPE".into(), Some(&words("Words")), &entry).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
        assert_eq!(disk.written_down(Deed::OutcomesNote).await, 4);
    }

    async fn eight_who_note_at_once_leave_one_note_and_eight_lines(disk: Disk) {
        let room = disk.room().await;
        let (own, beha) = (&room.groups[0].organisation, "BEHA".into());
        let entry = disk.entry(Deed::OutcomesNote);
        let words: Vec<_> = (0..8).map(|at| NoteWords::parse(&format!("Calm break {at}.")).unwrap()).collect();
        let all = join_all(words.iter().map(|one| notes::set(&disk, own, &beha, Some(one), &entry))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(notes::of_partnership(&disk, &room.partnership.id).await.unwrap().len(), 1);
        assert_eq!(disk.written_down(Deed::OutcomesNote).await, 8);
    }

    async fn a_note_goes_with_its_outcome_and_stays_while_that_is_needed(disk: Disk) {
        let room = disk.room().await;
        let (id, own) = (&room.partnership.id, &room.groups[0].organisation);
        let words = NoteWords::parse("Two quiet lunch breaks.").unwrap();
        for code in ["BEHA", "ATTA"] {
            notes::set(&disk, own, &code.into(), Some(&words), &disk.entry(Deed::OutcomesNote)).await.unwrap();
        }
        crate::outcomes::tick(&disk, own, &["BEHA"]).await;
        let entry = disk.entry(Deed::OutcomesRemove);
        assert_eq!(outcomes::remove(&disk, id, &"BEHA".into(), &entry).await.unwrap().len(), 1);
        assert_eq!(notes::of_partnership(&disk, id).await.unwrap().len(), 2);
        assert_eq!(outcomes::remove(&disk, id, &"ATTA".into(), &entry).await.unwrap(), []);
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
