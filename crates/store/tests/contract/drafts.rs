use store::people::drafts;

use crate::disk::{Disk, NOW};

on_both! {
    async fn a_person_has_one_draft_until_it_ends_or_is_thrown_away(disk: Disk) {
        for sealed in ["first", "second"] {
            drafts::keep(&disk, "fox", sealed, NOW.plus_minutes(30)).await.unwrap();
        }
        drafts::keep(&disk, "owl", "other", NOW.plus_minutes(60)).await.unwrap();
        assert_eq!(drafts::get(&disk, "fox", NOW).await.unwrap().as_deref(), Some("second"));
        assert_eq!(drafts::get(&disk, "fox", NOW.plus_minutes(30)).await.unwrap(), None);
        drafts::sweep(&disk, NOW.plus_minutes(30)).await.unwrap();
        assert_eq!(disk.texts("select sealed from drafts").await, ["other"]);
        drafts::remove(&disk, "owl").await.unwrap();
        assert_eq!(drafts::get(&disk, "owl", NOW).await.unwrap(), None);
    }
}
