use domain::people::letter::{Letter, TRIED_FOR_MINUTES};
use fixtures::TODAY;
use jiff::ToSpan;
use store::people::letters;

use crate::disk::{Disk, NOW, eight};

fn letter(to: &str) -> Letter {
    Letter { recipient: to.to_owned(), subject: "Look".to_owned(), body: "At Fifth.\n".to_owned() }
}

on_both! {
    async fn a_letter_waits_until_it_was_sent_and_is_tried_more_and_more_seldom(disk: Disk) {
        letters::post(&disk, "one", &letter("a@b.example"), NOW).await.unwrap();
        let first = letters::take(&disk, NOW).await.unwrap().unwrap();
        assert_eq!(first.letter, letter("a@b.example"));
        assert_eq!(letters::take(&disk, NOW).await.unwrap(), None, "somebody is at it");
        let soon = NOW.plus_minutes(1);
        assert_eq!(letters::take(&disk, soon).await.unwrap().as_ref(), Some(&first));
        assert_eq!(letters::take(&disk, soon.plus_minutes(1)).await.unwrap(), None);
        assert_eq!(letters::take(&disk, soon.plus_minutes(2)).await.unwrap().as_ref(), Some(&first));
        letters::sent(&disk, &first.id).await.unwrap();
        assert_eq!(letters::take(&disk, NOW.plus_days(1)).await.unwrap(), None);
    }

    async fn what_cannot_be_sent_for_three_days_is_given_up(disk: Disk) {
        letters::post(&disk, "one", &letter("a@b.example"), NOW).await.unwrap();
        assert_eq!(letters::take(&disk, NOW.plus_minutes(TRIED_FOR_MINUTES + 1)).await.unwrap(), None);
        assert_eq!(disk.texts("select id from letters").await, Vec::<String>::new());
    }

    async fn eight_servers_that_take_a_letter_at_once_send_it_once(disk: Disk) {
        letters::post(&disk, "one", &letter("a@b.example"), NOW).await.unwrap();
        let taken = eight(&disk, |_| {
            let db = store::Db::clone(&disk);
            async move { letters::take(&db, NOW).await.unwrap() }
        })
        .await;
        assert_eq!(taken.into_iter().flatten().count(), 1);
    }

    async fn eight_who_remind_at_once_write_one_letter_a_day(disk: Disk) {
        disk.room().await;
        disk.by_hand("update adults set password_hash = null").await.unwrap();
        assert_eq!(letters::not_told(&disk, TODAY).await.unwrap(), [], "who cannot sign in is not written to");
        disk.by_hand("update adults set password_hash = 'x'").await.unwrap();
        let to = letters::not_told(&disk, TODAY).await.unwrap().remove(0);
        let told = eight(&disk, |at| {
            let (db, adult) = (store::Db::clone(&disk), to.adult.clone());
            async move {
                letters::remind(&db, &adult, TODAY, &format!("letter {at}"), &letter("a@b.example"), NOW).await.unwrap()
            }
        })
        .await;
        assert_eq!(told.into_iter().filter(|told| *told).count(), 1);
        assert_eq!(disk.texts("select id from letters").await.len(), 1);
        assert!(letters::not_told(&disk, TODAY).await.unwrap().iter().all(|one| one.adult != to.adult));
        let tomorrow = TODAY.saturating_add(1.day());
        assert!(letters::not_told(&disk, tomorrow).await.unwrap().contains(&to));
    }
}
