use domain::id::IdeaId;
use domain::people::opening::What;
use domain::wording::IdeaWords;
use futures_util::future::join_all;
use store::ideas::ideas;
use store::people::openings;

use crate::disk::{Disk, NOW};

on_both! {
    async fn what_an_adult_sees_is_written_once_for_the_home_of_who_wrote_it(disk: Disk) {
        let room = disk.room().await;
        let session = &room.session.id;
        let herons = disk.class(&room, &room.groups[0], 2).await;
        let words = IdeaWords::parse("Cook").unwrap();
        for (id, author) in [("one", 0), ("two", 1), ("draft", 0)] {
            let id = IdeaId(format!("{id}-{session}"));
            ideas::save_words(&disk, &id, session, &herons[author].id, &words, NOW).await.unwrap();
            if !id.as_str().starts_with("draft") {
                ideas::send(&disk, &id, &herons[author].id, None, NOW).await.unwrap();
            }
        }
        let looks = async |_: u32| openings::saw_room(&disk, &room.worker, session, NOW).await;
        for looked in join_all((0..8).map(looks)).await {
            looked.unwrap();
        }
        openings::saw_group(&disk, &room.worker, &room.groups[0].id, NOW).await.unwrap();
        let home = &room.groups[0].organisation;
        let (lines, more) = openings::of_organisation(&disk, home, 0).await.unwrap();
        assert!(!more);
        let seen: Vec<_> = lines.iter().map(|one| (one.what, one.many, one.group.as_str())).collect();
        assert_eq!(seen, [(What::Ideas, 2, room.groups[0].name.as_str())]);
        assert_eq!(lines[0].job_title, room.worker.job_title);
        let (older, _) = openings::of_organisation(&disk, home, 1).await.unwrap();
        assert!(older.is_empty());
        let others = &room.groups[1].organisation;
        assert!(openings::of_organisation(&disk, others, 0).await.unwrap().0.is_empty());
    }
}
