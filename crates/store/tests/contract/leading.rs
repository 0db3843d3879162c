use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::vote::suppression::Profile;
use fixtures::TODAY;
use jiff::ToSpan;
use store::ideas::answers;
use store::leading::{self, Heard};
use store::overview;
use store::vote::tallies;

use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn a_home_reads_sums_of_ideas_and_the_latest_votes_and_nothing_of_a_rehearsal(disk: Disk) {
        let room = disk.room().await;
        let of = &room.partnership.id;
        let fox = disk.pupil(&room, "fox").await;
        let before = leading::heard(&disk, of).await.unwrap();
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let bikes = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        disk.idea(&fox, "Nobody has read it", IdeaState::Waiting).await;
        disk.idea(&fox, "It waits", IdeaState::Wall).await;
        for (idea, decision) in [(&farm, Decision::Yes), (&bikes, Decision::No)] {
            let said = Answer { answered_at: NOW, ..fixtures::answer(idea, decision) };
            answers::insert(&disk, &said, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        }
        let after = leading::heard(&disk, of).await.unwrap();
        assert_eq!(before, Heard::default());
        assert_eq!(after, Heard { ideas: 3, answered: 2, promised: 1, kept: 0 });
        let done = FollowUp { done: Done::Yes, happened: fixtures::words("We went."), asks: false, written_at: NOW.plus_minutes(1) };
        answers::follow_up(&disk, &farm.id, disk.id(), done, &disk.entry(Deed::IdeaFollowUp)).await.unwrap();
        assert_eq!(leading::heard(&disk, of).await.unwrap().kept, 1);

        let round = disk.round(&room, &["farm", "bikes"]).await;
        assert!(leading::latest_votes(&disk, of).await.unwrap().is_empty());
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let inside = tallies::of_round(&disk, &round.id, Profile::Inside).await.unwrap().unwrap();
        assert_eq!(leading::latest_votes(&disk, of).await.unwrap(), [inside]);
        assert!(leading::latest_votes(&disk, &disk.id()).await.unwrap().is_empty());
        disk.by_hand("update sessions set rehearsal = true").await.unwrap();
        assert_eq!(leading::heard(&disk, of).await.unwrap(), Heard::default());
        assert!(leading::latest_votes(&disk, of).await.unwrap().is_empty());
        assert_eq!(leading::sessions(&disk, of, (0, 20)).await.unwrap(), (Vec::new(), 0));
    }

    async fn the_list_of_sessions_is_read_so_many_at_a_time_and_one_session_alone(disk: Disk) {
        let room = disk.room().await;
        let of = &room.partnership.id;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        let said = Answer { answered_at: NOW, ..fixtures::answer(&farm, Decision::Yes) };
        answers::insert(&disk, &said, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let round = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let (list, all) = leading::sessions(&disk, of, (0, 20)).await.unwrap();
        let listed = list.iter().find(|one| one.id == room.session.id).unwrap();
        assert_eq!((listed.ideas, listed.answered, listed.votes), (2, 1, 1));
        assert_eq!((&listed.name, listed.answer_by), (&room.session.name, room.session.plan.answer_by));
        assert_eq!(usize::try_from(all).unwrap(), list.len());
        let (one, in_all) = leading::sessions(&disk, of, (0, 1)).await.unwrap();
        assert_eq!((one.len(), in_all), (1, all));
        assert!(leading::sessions(&disk, of, (all, 20)).await.unwrap().0.is_empty());

        let id = &room.session.id;
        assert_eq!(overview::sitting(&disk, of, id).await.unwrap().unwrap().session.id, *id);
        assert!(overview::sitting(&disk, &disk.id(), id).await.unwrap().is_none());
        assert_eq!(overview::rounds_of(&disk, of, id).await.unwrap().tallies[id].len(), 1);
        assert!(overview::rounds_of(&disk, of, &disk.id()).await.unwrap().tallies.is_empty());
        assert_eq!(overview::ideas_of(&disk, of, id).await.unwrap().len(), 2);
        assert!(overview::ideas_of(&disk, of, &disk.id()).await.unwrap().is_empty());
        assert!(overview::words_of(&disk, of, id).await.unwrap().is_empty());
        assert_eq!(leading::next(&disk, of, TODAY.saturating_add(9_000.days())).await.unwrap(), None);
    }
}
