use domain::partnership::organisation::Partnership;
use domain::refusal::Refusal;
use store::Error;
use store::partnership::partnerships;
use store::people::audit;
use store::vote::tallies;

use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn a_new_server_serves_nobody(disk: Disk) {
        assert_eq!(partnerships::first(&disk).await.unwrap(), None);
        assert_eq!(partnerships::first(&disk).await.unwrap(), None);
        let room = disk.room().await;
        assert!(partnerships::first(&disk).await.unwrap().is_some());
        assert_eq!(partnerships::first(&disk).await.unwrap(), Some(room.partnership.clone()));
        assert_eq!(partnerships::get(&disk, &room.partnership.id).await.unwrap(), Some(room.partnership));
    }

    async fn a_disk_that_was_let_go_does_not_answer(disk: Disk) {
        disk.checkpoint().await.unwrap();
        disk.close().await;
        let gone = partnerships::first(&disk).await.unwrap_err();
        assert_eq!(Refusal::from(gone), Refusal::DiskClosed);
    }

    async fn migrating_twice_changes_nothing(disk: Disk) {
        let room = disk.room().await;
        disk.migrate().await.unwrap();
        assert_eq!(partnerships::first(&disk).await.unwrap(), Some(room.partnership));
    }

    async fn one_button_removes_the_whole_demo(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let whole = disk.idea(&fox, "Go to the farm", domain::ideas::idea::IdeaState::Wall).await;
        let part = disk.idea(&fox, "Feed goats", domain::ideas::idea::IdeaState::Waiting).await;
        store::ideas::ideas::merge(&disk, &part.id, &whole.id, None, &disk.entry(domain::people::audit::Deed::IdeaMerge)).await.unwrap();
        let round = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let deed = domain::people::audit::AuditEntry {
            at: NOW,
            who: room.worker.id.to_string(),
            deed: domain::people::audit::Deed::RoundClose,
            about: round.id.to_string(),
        };
        audit::insert(&disk, &deed).await.unwrap();
        let (day, starts, ends) = domain::session::booking::times("2026-12-03", "13:30", "14:30").unwrap();
        let session = room.session.id.clone();
        let booking = domain::session::booking::Booking { session, day, until: day, starts, ends, place: None, why_place: None };
        store::session::bookings::set(&disk, &booking).await.unwrap();
        let activity = crate::activities::made(&disk, &room).await;
        store::ideas::activities::schedule(&disk, &activity.id, &room.session.id, &disk.entry(domain::people::audit::Deed::ActivitySessions), |_| Ok(())).await.unwrap();
        store::partnership::calendar_links::set(&disk, &room.partnership.id, "secret", &disk.entry(domain::people::audit::Deed::CalendarLink)).await.unwrap();
        partnerships::remove_demo(&disk).await.unwrap();
        assert_eq!(partnerships::first(&disk).await.unwrap(), None);
        assert_eq!(crate::tables::rows_left(&disk).await, Vec::<String>::new());
        disk.room().await;
    }

    async fn a_demo_that_was_begun_and_not_finished_goes_at_the_next_start(disk: Disk) {
        assert!(!partnerships::remove_half_made(&disk).await.unwrap());
        let room = disk.room().await;
        disk.round(&room, &["farm", "bikes"]).await;
        assert!(partnerships::remove_half_made(&disk).await.unwrap());
        assert_eq!(crate::tables::rows_left(&disk).await, Vec::<String>::new());
        let room = disk.room().await;
        partnerships::demo_is_whole(&disk).await.unwrap();
        assert!(!partnerships::remove_half_made(&disk).await.unwrap());
        assert_eq!(partnerships::first(&disk).await.unwrap(), Some(room.partnership));
    }

    async fn what_is_not_invented_is_not_removed(disk: Disk) {
        disk.room().await;
        let real = Partnership { id: disk.id(), name: "Real".to_owned(), demo: false, next_review: None, sixth: None };
        partnerships::insert(&disk, &real, &[]).await.unwrap();
        let refused = partnerships::remove_demo(&disk).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        assert!(partnerships::get(&disk, &real.id).await.unwrap().is_some());
    }
}
