use domain::ideas::decision::AsRead;
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::refusal::IdeasRefusal;
use domain::money::Pence;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::pupil::Colour;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use futures_util::future::join_all;
use store::Error;
use store::ideas::ideas;
use store::people::audit;
use store::session::live;

use crate::disk::{Disk, NOW, as_sent};
use crate::worries::posted;

on_both! {
    async fn the_rule_and_the_disk_are_one(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Draft).await;
        let before = live::facts(&disk, &room.session.id).await.unwrap();
        let entry = disk.entry(Deed::IdeaRelease);
        let refused = ideas::release(&disk, &idea.id, as_sent(NOW), None, 0, &entry).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Ideas(IdeasRefusal::WordsChanged)))));
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
        ideas::release(&disk, &idea.id, as_sent(NOW), None, 0, &disk.entry(Deed::IdeaRelease)).await.unwrap();
        assert_eq!(ideas::on_wall(&disk, &room.session.id).await.unwrap().len(), 1);
        assert_eq!(wall().await, before + 1);
        ideas::undo(&disk, &idea.id, None, &disk.entry(Deed::IdeaUndo)).await.unwrap();
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
        let refused = ideas::release(&disk, &read.id, as_sent(read.sent_at), None, 0, &entry).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Ideas(IdeasRefusal::WordsChanged)))));
        ideas::release(&disk, &read.id, as_sent(NOW.plus_minutes(1)), Some(Pence(18_050)), 0, &entry).await.unwrap();
        let on_wall = ideas::on_wall(&disk, &room.session.id).await.unwrap();
        assert_eq!((on_wall[0].words.as_str(), on_wall[0].cost), ("Rude", Some(Pence(18_050))));
    }

    async fn an_idea_comes_back_with_a_note_and_can_be_sent_again(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes with Tom Smith", IdeaState::Waiting).await;
        let note = ShortWords::parse("Leave out the name, please.").unwrap();
        ideas::send_back(&disk, &idea.id, None, &note, &disk.entry(Deed::IdeaSendBack)).await.unwrap();
        let back = ideas::get(&disk, &idea.id).await.unwrap().unwrap();
        assert_eq!((back.state, back.note), (IdeaState::Back, Some(note)));
        assert_eq!(ideas::written_to(&disk, &room.session.id).await.unwrap(), std::slice::from_ref(&fox.id));
        ideas::read_notes(&disk, &fox.id).await.unwrap();
        assert_eq!(ideas::written_to(&disk, &room.session.id).await.unwrap(), []);
        ideas::save_words(&disk, &idea.id, &room.session.id, &fox.id, &back.words, NOW).await.unwrap();
        assert!(ideas::was_sent(&disk, &idea.id).await.unwrap(), "a draft that a worker has had before");
        let new = disk.idea(&fox, "Swim", IdeaState::Draft).await.id;
        assert!(!ideas::was_sent(&disk, &new).await.unwrap());
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
        ideas::merge(&disk, &parts[0].id, &parts[1].id, None, &entry).await.unwrap();
        ideas::merge(&disk, &parts[1].id, &parts[2].id, None, &entry).await.unwrap();
        assert_eq!((authors(&parts[0]).await, authors(&parts[1]).await, authors(&parts[2]).await), (1, 2, 3));
        let part = ideas::get(&disk, &parts[0].id).await.unwrap().unwrap();
        assert_eq!((part.state, part.merged_into.as_ref()), (IdeaState::Merged, Some(&parts[1].id)));
        ideas::undo(&disk, &parts[0].id, None, &disk.entry(Deed::IdeaUndo)).await.unwrap();
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
        let itself = ideas::merge(&disk, &idea.id, &idea.id, None, &entry).await;
        assert!(matches!(itself, Err(Error::Refused(Refusal::UnreadableForm))));
        let unread = ideas::merge(&disk, &idea.id, &waiting.id, None, &entry).await;
        assert!(matches!(unread, Err(Error::Refused(Refusal::NotNow))));
        let nowhere = ideas::merge(&disk, &idea.id, &disk.id(), None, &entry).await;
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
                    Deed::IdeaRelease => ideas::release(disk_, idea, as_sent(NOW), None, 0, entry).await,
                    Deed::IdeaCost => ideas::set_cost(disk_, idea, Some(Pence(18_050)), entry).await.map(|()| true),
                    Deed::IdeaSendBack => ideas::send_back(disk_, idea, None, note, entry).await,
                    Deed::IdeaUndo => ideas::undo(disk_, idea, None, entry).await,
                    _ => ideas::merge(disk_, idea, whole, None, entry).await,
                }
            });
            let all = join_all(taps).await;
            assert!(all.iter().all(Result::is_ok), "{deed:?} {all:?}");
            assert_eq!(disk.written_down(deed).await, before + 1, "{deed:?}");
            assert_eq!(wall().await, wall_before + moves, "{deed:?}");
        }
    }

    async fn a_tap_on_an_older_page_is_refused(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await;
        let note = ShortWords::parse("Tell us more.").unwrap();
        let read = idea.as_read();
        ideas::send_back(&disk, &idea.id, Some(read), &note, &disk.entry(Deed::IdeaSendBack)).await.unwrap();
        ideas::send(&disk, &idea.id, &fox.id, None, NOW).await.unwrap();
        // The same words wait again; who still has the older page has not seen that.
        let (release, keep) = (disk.entry(Deed::IdeaRelease), disk.entry(Deed::IdeaKeep));
        let refused = ideas::release(&disk, &idea.id, read, None, 0, &release).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))), "{refused:?}");
        let refused = ideas::keep(&disk, &idea.id, Some(read), &posted(&disk, &room), &keep).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))), "{refused:?}");
        let now = AsRead { decided: 1, ..read };
        assert!(ideas::release(&disk, &idea.id, now, None, 0, &release).await.unwrap());
        let undo = disk.entry(Deed::IdeaUndo);
        let refused = ideas::undo(&disk, &idea.id, Some(now), &undo).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))), "{refused:?}");
        assert_eq!(ideas::get(&disk, &idea.id).await.unwrap().unwrap().state, IdeaState::Wall);
    }

    async fn what_is_kept_private_stays_off_the_wall_and_only_a_slip_is_taken_back(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await.id;
        let entry = |deed| AuditEntry::by_system(NOW, deed, idea.as_str());
        assert_eq!(audit::last_on_idea(&disk, idea.as_str()).await.unwrap(), None);
        assert!(ideas::keep(&disk, &idea, None, &posted(&disk, &room), &entry(Deed::IdeaKeep)).await.unwrap());
        assert!(!ideas::keep(&disk, &idea, None, &posted(&disk, &room), &entry(Deed::IdeaKeep)).await.unwrap(), "a second tap");
        let rude = domain::wording::IdeaWords::parse("Rude").unwrap();
        assert!(ideas::save_words(&disk, &idea, &room.session.id, &fox.id, &rude, NOW).await.is_err());
        assert!(ideas::send(&disk, &idea, &fox.id, None, NOW).await.is_err());
        assert_eq!(ideas::unread_of(&disk, &room.session.id).await.unwrap(), 0);
        let stays = |refused: Result<bool, Error>| {
            matches!(refused, Err(Error::Refused(Refusal::Ideas(IdeasRefusal::KeptPrivate))))
        };
        let mut undo = entry(Deed::IdeaUndo);
        let own = undo.who.clone();
        let last = audit::last_on_idea(&disk, idea.as_str()).await.unwrap().unwrap();
        assert_eq!((last.who, last.job_title), (own.clone(), String::new()));
        "somebody else".clone_into(&mut undo.who);
        assert!(stays(ideas::undo(&disk, &idea, None, &undo).await));
        (undo.who, undo.at) = (own, NOW.plus_minutes(2));
        assert!(stays(ideas::undo(&disk, &idea, None, &undo).await));
        undo.at = NOW;
        assert!(ideas::undo(&disk, &idea, None, &undo).await.unwrap());
        assert_eq!(ideas::get(&disk, &idea).await.unwrap().unwrap().state, IdeaState::Waiting);
        assert_eq!(disk.written_down(Deed::IdeaKeep).await, 1);
    }

    async fn a_no_of_either_author_takes_a_merge_apart_for_good(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let bee = disk.pupil(&room, "bee").await;
        for says_no in [&fox, &owl] {
            let whole = disk.idea(&fox, "Football", IdeaState::Waiting).await.id;
            let part = disk.idea(&owl, "Playing football", IdeaState::Waiting).await.id;
            let merge = disk.entry(Deed::IdeaMerge);
            assert!(ideas::merge(&disk, &part, &whole, None, &merge).await.unwrap());
            ideas::agree(&disk, &part, &fox.id, true).await.unwrap();
            let strange = ideas::agree(&disk, &part, &bee.id, false).await;
            assert!(matches!(strange, Err(Error::Refused(Refusal::NoSuchPage))));
            ideas::agree(&disk, &part, &says_no.id, false).await.unwrap();
            let apart = ideas::get(&disk, &part).await.unwrap().unwrap();
            assert_eq!((apart.state, apart.merged_into), (IdeaState::Waiting, None));
            for (one, other) in [(&part, &whole), (&whole, &part)] {
                let again = ideas::merge(&disk, one, other, None, &merge).await;
                let alone = Refusal::Ideas(IdeasRefusal::WantsToStandAlone);
                assert!(matches!(again, Err(Error::Refused(refusal)) if refusal == alone));
            }
        }
    }

    async fn the_parts_of_what_goes_another_way_are_to_be_read_by_themselves(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let note = ShortWords::parse("Tell us more.").unwrap();
        let other_words = domain::wording::IdeaWords::parse("Chess").unwrap();
        for way in ["back", "keep", "author"] {
            let whole = disk.idea(&fox, "Football", IdeaState::Waiting).await.id;
            let part = disk.idea(&owl, "Playing football", IdeaState::Waiting).await.id;
            ideas::merge(&disk, &part, &whole, None, &disk.entry(Deed::IdeaMerge)).await.unwrap();
            match way {
                "back" => ideas::send_back(&disk, &whole, None, &note, &disk.entry(Deed::IdeaSendBack)).await.map(drop),
                "keep" => ideas::keep(&disk, &whole, None, &posted(&disk, &room), &disk.entry(Deed::IdeaKeep)).await.map(drop),
                _ => ideas::save_words(&disk, &whole, &room.session.id, &fox.id, &other_words, NOW).await,
            }
            .unwrap();
            let apart: Idea = ideas::get(&disk, &part).await.unwrap().unwrap();
            assert_eq!((apart.state, apart.merged_into), (IdeaState::Waiting, None), "{way}");
        }
    }

    async fn several_at_once_are_one_deed_and_leave_out_what_another_was_quicker_with(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let mut several = Vec::new();
        for words in ["One", "Two", "Three"] {
            let idea = disk.idea(&fox, words, IdeaState::Waiting).await;
            let entry = disk.entry(Deed::IdeaRelease);
            several.push(ideas::One { read: idea.as_read(), id: idea.id, drawn: 3, entry });
        }
        let quick = disk.entry(Deed::IdeaKeep);
        ideas::keep(&disk, &several[1].id, None, &posted(&disk, &room), &quick).await.unwrap();
        let session = &room.session.id;
        let done = ideas::decide_several(&disk, session, &several, &ideas::Way::Wall).await.unwrap();
        assert_eq!(done, [several[0].id.clone(), several[2].id.clone()]);
        assert_eq!(ideas::on_wall(&disk, session).await.unwrap().len(), 2);
        assert_eq!(disk.written_down(Deed::IdeaRelease).await, 2);
        let again = ideas::decide_several(&disk, session, &several, &ideas::Way::Wall).await.unwrap();
        assert_eq!(again, []);
        let other = disk.session(&room.worker, &room.groups[..1], disk.code().as_str()).await.id;
        let strange = ideas::decide_several(&disk, &other, &several, &ideas::Way::Undo).await.unwrap();
        assert_eq!(strange, []);
    }

    async fn the_worker_sees_all_but_drafts_with_author_group_and_cost(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        disk.idea(&fox, "A secret", IdeaState::Draft).await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await;
        let entry = disk.entry(Deed::IdeaCost);
        ideas::set_cost(&disk, &idea.id, Some(Pence::pounds(260)), &entry).await.unwrap();
        let seen = ideas::for_worker(&disk, &room.session.id).await.unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].author, Some(("fox".to_owned(), Colour::Orange)));
        assert_eq!((seen[0].group.as_str(), seen[0].authors, seen[0].idea.cost), ("Heron class", 1, Some(Pence::pounds(260))));
        ideas::set_cost(&disk, &idea.id, None, &entry).await.unwrap();
        assert_eq!(ideas::get(&disk, &idea.id).await.unwrap().unwrap().cost, None);
    }
}
