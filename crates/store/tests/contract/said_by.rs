use domain::id::PupilId;
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::said_by::SaidBy;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::IdeaWords;
use store::Error;
use store::ideas::ideas;

use crate::disk::{Disk, NOW};

on_both! {
    async fn an_author_says_whose_words_they_are_and_says_otherwise_later(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Cook", IdeaState::Draft).await;
        for (words, said, kept) in [
            ("Cook tea", None, None),
            ("Cook rice", Some(SaidBy::Helped), Some(SaidBy::Helped)),
            ("Cook soup", None, Some(SaidBy::Helped)),
            ("Cook stew", Some(SaidBy::Me), Some(SaidBy::Me)),
        ] {
            let words = IdeaWords::parse(words).unwrap();
            ideas::save_words(&disk, &idea.id, &room.session.id, &fox.id, &words, NOW).await.unwrap();
            ideas::send(&disk, &idea.id, &fox.id, said, NOW).await.unwrap();
            assert_eq!(ideas::get(&disk, &idea.id).await.unwrap().unwrap().said_by, kept);
        }
        let on_wall = disk.idea(&fox, "Paint", IdeaState::Wall).await;
        let refused = ideas::send(&disk, &on_wall.id, &fox.id, Some(SaidBy::Me), NOW).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
    }

    async fn an_idea_that_a_worker_writes_down_waits_like_any_other(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let fox = disk.pupil(&room, "fox").await;
        let words = IdeaWords::parse("Feed stuff").unwrap();
        let written = |author| Idea {
            author,
            said_by: Some(SaidBy::SpokenFor),
            ..Idea::waiting(disk.id(), id.clone(), words.clone(), NOW)
        };
        let entry = disk.entry(Deed::IdeaWriteFor);
        for author in [Some(&fox.id), None] {
            ideas::write_for(&disk, &written(author.cloned()), &entry).await.unwrap();
        }
        let seen = ideas::for_worker(&disk, id).await.unwrap();
        assert_eq!(seen.len(), 2);
        assert!(seen.iter().all(|one| one.idea.state == IdeaState::Waiting));
        assert!(seen.iter().all(|one| one.idea.said_by == Some(SaidBy::SpokenFor)));
        assert_eq!(ideas::mine(&disk, &fox.id).await.unwrap().len(), 1);
        let nobody: PupilId = disk.id();
        let refused = ideas::write_for(&disk, &written(Some(nobody)), &entry).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
        disk.by_hand(&format!("update sessions set step = 'vote' where id = '{id}'")).await.unwrap();
        let late = ideas::write_for(&disk, &written(None), &entry).await;
        assert!(matches!(late, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(disk.written_down(Deed::IdeaWriteFor).await, 2);
    }
}
