use domain::id::IdeaId;
use domain::wording::IdeaWords;
use store::ideas::ideas;
use store::people::pupils;
use store::session::unheard;
use store::vote::{ballots, tallies};

use crate::disk::{Disk, NOW, ballot, entry};

on_both! {
    async fn who_has_spoken_is_counted_by_group_and_forgotten_at_the_close(disk: Disk) {
        let room = disk.room().await;
        let session = &room.session.id;
        let herons = disk.class(&room, &room.groups[0], 3).await;
        let counts = |of: Vec<(String, domain::session::unheard::Spoken)>| {
            of.into_iter().map(|(group, one)| (group, one.present, one.spoken)).collect::<Vec<_>>()
        };
        let words = IdeaWords::parse("Cook").unwrap();
        for id in ["one", "two"] {
            let id = IdeaId(format!("{id}-{session}"));
            ideas::save_words(&disk, &id, session, &herons[0].id, &words, NOW).await.unwrap();
        }
        let written = unheard::while_writing(&disk, session).await.unwrap();
        assert_eq!(counts(written), [("Heron class".to_owned(), 3, 0)]);
        for id in ["one", "two"] {
            let id = IdeaId(format!("{id}-{session}"));
            ideas::send(&disk, &id, &herons[0].id, None, NOW).await.unwrap();
        }
        pupils::remove(&disk, &herons[2].id, NOW, &entry()).await.unwrap();
        let written = unheard::while_writing(&disk, session).await.unwrap();
        assert_eq!(counts(written), [("Heron class".to_owned(), 2, 1)]);

        let round = disk.round(&room, &["farm", "bikes"]).await;
        let marked = ballot(&round, &["farm"]);
        ballots::cast(&disk, &round, &herons[1], &herons[1].picture, &marked).await.unwrap();
        let (voted, missing) = unheard::while_voting(&disk, &round.id, &room.session.id).await.unwrap();
        assert_eq!(counts(voted), [("Heron class".to_owned(), 2, 1)]);
        assert_eq!(missing, [herons[0].id.clone()]);
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let closed = unheard::while_voting(&disk, &round.id, &room.session.id).await.unwrap();
        assert!(closed.0.is_empty() && closed.1.is_empty(), "of a closed round nothing tells who has voted");
    }
}
