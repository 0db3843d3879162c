use domain::id::PupilId;
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::said_by::SaidBy;
use domain::refusal::Refusal;
use domain::wording::IdeaWords;
use store::Error;
use store::ideas::ideas;

use crate::disk::{Disk, NOW};

on_both! {
    async fn an_author_says_whose_words_they_are_and_takes_it_back(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Cook", IdeaState::Draft).await;
        for said in [Some(SaidBy::Helped), Some(SaidBy::Me), None] {
            ideas::set_said_by(&disk, &idea.id, &fox.id, said).await.unwrap();
            assert_eq!(ideas::get(&disk, &idea.id).await.unwrap().unwrap().said_by, said);
        }
        let on_wall = disk.idea(&fox, "Paint", IdeaState::Wall).await;
        let refused = ideas::set_said_by(&disk, &on_wall.id, &fox.id, Some(SaidBy::Me)).await;
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
        for author in [Some(&fox.id), None] {
            ideas::write_for(&disk, &written(author.cloned())).await.unwrap();
        }
        let seen = ideas::for_worker(&disk, id).await.unwrap();
        assert_eq!(seen.len(), 2);
        assert!(seen.iter().all(|one| one.idea.state == IdeaState::Waiting));
        assert!(seen.iter().all(|one| one.idea.said_by == Some(SaidBy::SpokenFor)));
        assert_eq!(ideas::of_author(&disk, &fox.id).await.unwrap().len(), 1);
        let nobody: PupilId = disk.id();
        let refused = ideas::write_for(&disk, &written(Some(nobody))).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
    }
}
