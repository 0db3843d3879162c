use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::people::pupil::Colour;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use futures_util::future::join_all;
use store::Error;
use store::ideas::ideas;
use store::session::live;

use crate::disk::{Disk, NOW};

on_both! {
    async fn the_rule_and_the_disk_are_one(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Draft).await;
        let before = live::facts(&disk, &room.session.id).await.unwrap();
        let entry = disk.entry(Deed::IdeaRelease);
        let refused = ideas::release(&disk, &idea.id, NOW, None, 0, &entry).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(ideas::get(&disk, &idea.id).await.unwrap(), Some(idea));
        assert_eq!(live::facts(&disk, &room.session.id).await.unwrap(), before);
        assert_eq!(disk.written_down(Deed::IdeaRelease).await, 0);
    }

    async fn a_released_idea_is_seen_by_everybody_until_it_is_taken_back(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await;
        let wall = async || live::facts(&disk, &room.session.id).await.unwrap().wall;
        let before = wall().await;
        ideas::release(&disk, &idea.id, NOW, None, 0, &disk.entry(Deed::IdeaRelease)).await.unwrap();
        assert_eq!(ideas::on_wall(&disk, &room.session.id).await.unwrap().len(), 1);
        assert_eq!(wall().await, before + 1);
        ideas::undo(&disk, &idea.id, &disk.entry(Deed::IdeaUndo)).await.unwrap();
        assert_eq!(ideas::on_wall(&disk, &room.session.id).await.unwrap(), []);
        assert_eq!(wall().await, before + 2);
    }

    async fn only_the_words_that_a_worker_has_read_reach_the_wall(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let read = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await;
        let entry = disk.entry(Deed::IdeaRelease);
        let rude = domain::wording::IdeaWords::parse("Rude").unwrap();
        ideas::save_words(&disk, &read.id, &room.session.id, &fox.id, &rude, NOW).await.unwrap();
        ideas::send(&disk, &read.id, &fox.id, None, NOW.plus_minutes(1)).await.unwrap();
        let refused = ideas::release(&disk, &read.id, read.sent_at, None, 0, &entry).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        ideas::release(&disk, &read.id, NOW.plus_minutes(1), Some(180), 0, &entry).await.unwrap();
        let on_wall = ideas::on_wall(&disk, &room.session.id).await.unwrap();
        assert_eq!((on_wall[0].words.as_str(), on_wall[0].cost), ("Rude", Some(180)));
    }

    async fn an_idea_comes_back_with_a_note_and_can_be_sent_again(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes with Tom Smith", IdeaState::Waiting).await;
        let note = ShortWords::parse("Leave out the name, please.").unwrap();
        ideas::send_back(&disk, &idea.id, &note, &disk.entry(Deed::IdeaSendBack)).await.unwrap();
        let back = ideas::get(&disk, &idea.id).await.unwrap().unwrap();
        assert_eq!((back.state, back.note), (IdeaState::Back, Some(note)));
        ideas::send(&disk, &idea.id, &fox.id, None, NOW).await.unwrap();
        let sent = ideas::get(&disk, &idea.id).await.unwrap().unwrap();
        assert_eq!((sent.state, sent.note), (IdeaState::Waiting, None));
    }

    async fn merged_authors_keep_credit_and_lose_it_by_undo(disk: Disk) {
        let room = disk.room().await;
        let mut parts = Vec::new();
        for picture in ["fox", "owl", "bee"] {
            let pupil = disk.pupil(&room, picture).await;
            parts.push(disk.idea(&pupil, &format!("Bikes, says {picture}"), IdeaState::Wall).await);
        }
        let authors = async |idea: &domain::ideas::idea::Idea| {
            let seen = ideas::for_worker(&disk, &room.session.id).await.unwrap();
            seen.into_iter().find(|seen| seen.idea.id == idea.id).unwrap().authors
        };
        let entry = disk.entry(Deed::IdeaMerge);
        ideas::merge(&disk, &parts[0].id, &parts[1].id, &entry).await.unwrap();
        ideas::merge(&disk, &parts[1].id, &parts[2].id, &entry).await.unwrap();
        assert_eq!((authors(&parts[0]).await, authors(&parts[1]).await, authors(&parts[2]).await), (1, 2, 3));
        let part = ideas::get(&disk, &parts[0].id).await.unwrap().unwrap();
        assert_eq!((part.state, part.merged_into.as_ref()), (IdeaState::Merged, Some(&parts[1].id)));
        ideas::undo(&disk, &parts[0].id, &disk.entry(Deed::IdeaUndo)).await.unwrap();
        assert_eq!((authors(&parts[1]).await, authors(&parts[2]).await), (1, 2));
        let part = ideas::get(&disk, &parts[0].id).await.unwrap().unwrap();
        assert_eq!((part.state, part.merged_into), (IdeaState::Waiting, None));
    }

    async fn an_idea_is_merged_only_into_another_on_the_same_wall(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        let waiting = disk.idea(&fox, "Fix cars", IdeaState::Waiting).await;
        let entry = disk.entry(Deed::IdeaMerge);
        let itself = ideas::merge(&disk, &idea.id, &idea.id, &entry).await;
        assert!(matches!(itself, Err(Error::Refused(Refusal::UnreadableForm))));
        let unread = ideas::merge(&disk, &idea.id, &waiting.id, &entry).await;
        assert!(matches!(unread, Err(Error::Refused(Refusal::NotNow))));
        let nowhere = ideas::merge(&disk, &idea.id, &disk.id(), &entry).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::UnreadableForm))));
    }

    async fn eight_taps_are_one_decision_and_one_audit_entry(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let whole = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await.id;
        let idea = disk.idea(&fox, "Fix bicycles", IdeaState::Waiting).await.id;
        let note = ShortWords::parse("Leave out the name, please.").unwrap();
        let wall = async || live::facts(&disk, &room.session.id).await.unwrap().wall;
        for (deed, moves) in [
            (Deed::IdeaRelease, 1),
            (Deed::IdeaCost, 1),
            (Deed::IdeaSendBack, 1),
            (Deed::IdeaUndo, 0),
            (Deed::IdeaMerge, 0),
        ] {
            let (before, wall_before) = (disk.written_down(deed).await, wall().await);
            let entry = disk.entry(deed);
            let (disk_, idea, whole, note, entry) = (&disk, &idea, &whole, &note, &entry);
            let taps = (0..8).map(|_| async move {
                match deed {
                    Deed::IdeaRelease => ideas::release(disk_, idea, NOW, None, 0, entry).await,
                    Deed::IdeaCost => ideas::set_cost(disk_, idea, Some(180), entry).await,
                    Deed::IdeaSendBack => ideas::send_back(disk_, idea, note, entry).await,
                    Deed::IdeaUndo => ideas::undo(disk_, idea, entry).await,
                    _ => ideas::merge(disk_, idea, whole, entry).await,
                }
            });
            let all = join_all(taps).await;
            assert!(all.iter().all(Result::is_ok), "{deed:?} {all:?}");
            assert_eq!(disk.written_down(deed).await, before + 1, "{deed:?}");
            assert_eq!(wall().await, wall_before + moves, "{deed:?}");
        }
    }

    async fn the_worker_sees_all_but_drafts_with_author_group_and_cost(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        disk.idea(&fox, "A secret", IdeaState::Draft).await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await;
        let entry = disk.entry(Deed::IdeaCost);
        ideas::set_cost(&disk, &idea.id, Some(260), &entry).await.unwrap();
        let seen = ideas::for_worker(&disk, &room.session.id).await.unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].author, Some(("fox".to_owned(), Colour::Orange)));
        assert_eq!((seen[0].group.as_str(), seen[0].authors, seen[0].idea.cost), ("Heron class", 1, Some(260)));
        ideas::set_cost(&disk, &idea.id, None, &entry).await.unwrap();
        assert_eq!(ideas::get(&disk, &idea.id).await.unwrap().unwrap().cost, None);
    }
}
