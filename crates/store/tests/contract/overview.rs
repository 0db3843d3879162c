use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::vote::suppression::Profile;
use store::ideas::answers;
use store::vote::tallies;
use store::{outcomes, overview};

use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn leaders_read_rounds_and_ideas_by_session_and_nothing_of_another_partnership(disk: Disk) {
        let room = disk.room().await;
        let (id, elsewhere) = (&room.partnership.id, disk.id());
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Visit a farm", IdeaState::Wall).await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        assert!(overview::rounds(&disk, id).await.unwrap().tallies.is_empty());
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let overview::Rounds { tallies: by_session, papers, changed } = overview::rounds(&disk, id).await.unwrap();
        assert_eq!(papers.len(), 1);
        let inside = tallies::of_round(&disk, &round.id, Profile::Inside).await.unwrap().unwrap();
        assert_eq!(by_session[&room.session.id], [inside]);
        assert_eq!(changed, []);
        let ideas = overview::ideas(&disk, id).await.unwrap();
        let heard: Vec<_> = ideas.values().flatten().map(|(idea, answer, replies)| {
            (idea.id.clone(), answer.is_some(), replies.is_some())
        }).collect();
        assert!(heard.iter().all(|one| *one == (idea.id.clone(), false, false)), "{heard:?}");
        assert_eq!(answers::of_partnership(&disk, id).await.unwrap().len(), heard.len());
        assert!(overview::words(&disk, id).await.unwrap().is_empty());
        assert!(overview::rounds(&disk, &elsewhere).await.unwrap().tallies.is_empty());
        assert!(overview::ideas(&disk, &elsewhere).await.unwrap().is_empty());
        let (partnership, organisations, reviews, _) = overview::organisations(&disk, id).await.unwrap();
        assert!(organisations.iter().any(|one| one.id == room.worker.organisation));
        assert_eq!((partnership, reviews), (room.partnership.clone(), Vec::new()));
        assert!(overview::sittings(&disk, &elsewhere).await.unwrap().is_empty());
    }

    async fn outcomes_come_with_who_ticked_them_in_the_order_of_the_list(disk: Disk) {
        let room = disk.room().await;
        let all = outcomes::of_partnership(&disk, &room.partnership.id).await.unwrap();
        let codes: Vec<String> = all.iter().take(2).map(|one| one.code.clone()).collect();
        let entry = disk.entry(Deed::OutcomesAgree);
        outcomes::tick(&disk, &room.worker.organisation, &entry, |_| Ok(codes.clone())).await.unwrap();
        let (read, ticks, notes) = overview::outcomes(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(read, all);
        let own = ticks.iter().find(|(one, _)| *one == room.worker.organisation);
        assert_eq!(own, Some(&(room.worker.organisation.clone(), codes)));
        assert!(ticks.iter().all(|(one, codes)| *one == room.worker.organisation || codes.is_empty()));
        assert!(notes.is_empty());
    }
}
