use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::readiness::Preparation;
use domain::session::session_role::{SessionRole, fill};
use store::Error;
use store::session::readiness;

use crate::disk::{Disk, entry};

on_both! {
    async fn what_makes_a_session_ready_is_kept_and_changed(disk: Disk) {
        let room = disk.room().await;
        let session = room.session.id.clone();
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap(), (Preparation::default(), None));
        let lead = fill(SessionRole::Lead, &room.session.organisation, ("Youth worker", ""), true).unwrap().unwrap();
        let roles = vec![lead.clone()];
        let change = |before: &mut Preparation, _: &mut Option<Booking>| {
            before.roles = roles;
            Ok(())
        };
        readiness::change(&disk, &session, &entry(), change).await.unwrap();
        let change = |before: &mut Preparation, _: &mut Option<Booking>| {
            before.come = Some(3);
            Ok(())
        };
        readiness::change(&disk, &session, &entry(), change).await.unwrap();
        let both = Preparation { roles: vec![lead], come: Some(3), ..Preparation::default() };
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap(), (both, None));
    }

    async fn a_session_that_misses_something_is_not_called_ready(disk: Disk) {
        let room = disk.room().await;
        let (session, worker) = (room.session.id.clone(), room.session.youth_worker.clone());
        let refused = readiness::call(&disk, &session, &worker, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotReady))));
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap().1, None);
        assert!(readiness::of_partnership(&disk, &room.partnership.id).await.unwrap().is_empty());
    }

    async fn eight_who_prepare_a_session_at_once_are_each_heard(disk: Disk) {
        let room = disk.room().await;
        let id = room.session.id.clone();
        let asking: Vec<_> = (0..8)
            .map(|_| {
                let (db, id) = (store::Db::clone(&disk), id.clone());
                tokio::spawn(async move {
                    let change = |before: &mut Preparation, _: &mut Option<Booking>| {
                        before.more += 1;
                        Ok(())
                    };
                    readiness::change(&db, &id, &entry(), change).await
                })
            })
            .collect();
        for one in asking {
            one.await.unwrap().unwrap();
        }
        assert_eq!(readiness::of_session(&disk, &id).await.unwrap().0.more, 8);
    }
}
