use domain::people::audit::Deed;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use store::Error;
use store::people::audit;
use store::session::{session_workers, sessions};

use crate::disk::{Disk, NOW, by, eight, entry};

on_both! {
    async fn a_colleague_whose_group_is_here_has_the_room_until_it_ends(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let kit = disk.adult(&room.partnership, &room.groups[1], "kit@paintbox.example", Role::YouthWorker).await;
        let lead = disk.adult(&room.partnership, &room.groups[1], "lea@paintbox.example", Role::Leader).await;
        let offered = session_workers::colleagues(&disk, id).await.unwrap();
        assert_eq!(offered.iter().map(|one| (&one.id, one.has_room)).collect::<Vec<_>>(), [(&kit.id, false)]);
        for who in [&lead.id, &room.worker.id] {
            let refused = session_workers::give(&disk, id, who, &entry()).await;
            assert!(matches!(refused, Err(Error::Refused(Refusal::UnreadableForm))), "{who}");
        }
        let has_room = async || session_workers::has_room(&disk, id, &kit.id).await.unwrap();
        assert!(!has_room().await);
        for _ in 0..2 {
            session_workers::give(&disk, id, &kit.id, &by(Deed::SessionGive)).await.unwrap();
        }
        assert!(has_room().await && session_workers::colleagues(&disk, id).await.unwrap()[0].has_room);
        let given = session_workers::given_to(&disk, &kit.id).await.unwrap();
        assert_eq!(given.into_iter().map(|session| session.id).collect::<Vec<_>>(), std::slice::from_ref(id));
        for _ in 0..2 {
            session_workers::take_back(&disk, id, &kit.id, &by(Deed::SessionTakeBack)).await.unwrap();
        }
        assert!(!has_room().await);
        session_workers::give(&disk, id, &kit.id, &by(Deed::SessionGive)).await.unwrap();
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert!(!has_room().await);
        assert_eq!(session_workers::given_to(&disk, &kit.id).await.unwrap(), []);
        let refused = session_workers::give(&disk, id, &kit.id, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        let written = [(Deed::SessionGive, 2), (Deed::SessionTakeBack, 1)];
        for (deed, times) in written {
            assert_eq!(disk.written_down(deed).await, times, "{deed:?}");
        }
    }

    async fn eight_who_give_one_room_at_once_give_it_once(disk: Disk) {
        let room = disk.room().await;
        let kit = disk.adult(&room.partnership, &room.groups[1], "kit@paintbox.example", Role::YouthWorker).await;
        let given = eight(&disk, |_| {
            let (db, id, kit) = (store::Db::clone(&disk), room.session.id.clone(), kit.id.clone());
            async move { session_workers::give(&db, &id, &kit, &by(Deed::SessionGive)).await.is_ok() }
        })
        .await;
        assert!(given.into_iter().all(|given| given));
        assert_eq!(disk.written_down(Deed::SessionGive).await, 1);
    }

    async fn the_trail_knows_who_did_something_last(disk: Disk) {
        let room = disk.room().await;
        let about = room.session.id.as_str();
        let last = async |deed| audit::last(&disk, deed, about).await.unwrap();
        assert_eq!(last(Deed::SessionDoor).await, None);
        for (who, at) in [("a pupil", NOW), (room.worker.id.as_str(), NOW.plus_days(-1))] {
            let entry = domain::people::audit::AuditEntry {
                at,
                who: who.to_owned(),
                deed: Deed::SessionDoor,
                about: about.to_owned(),
            };
            audit::insert(&disk, &entry).await.unwrap();
        }
        let latest = last(Deed::SessionDoor).await.unwrap();
        assert_eq!((latest.who.as_str(), latest.job_title), (room.worker.id.as_str(), room.worker.job_title));
        assert_eq!(last(Deed::SessionTimer).await, None);
    }
}
