use domain::session::readiness::{Called, Preparation};
use domain::session::session_role::{SessionRole, fill};
use store::session::readiness;

use crate::disk::{Disk, NOW};

on_both! {
    async fn what_makes_a_session_ready_is_kept_and_changed(disk: Disk) {
        let room = disk.room().await;
        let session = room.session.id.clone();
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap(), (Preparation::default(), None));
        let lead = fill(SessionRole::Lead, &room.session.organisation, ("Youth worker", ""), true).unwrap().unwrap();
        readiness::change(&disk, &session, |before| before.roles = vec![lead.clone()]).await.unwrap();
        readiness::change(&disk, &session, |before| before.come = Some(3)).await.unwrap();
        let both = Preparation { roles: vec![lead], come: Some(3), ..Preparation::default() };
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap(), (both, None));
    }

    async fn who_called_it_ready_is_kept_until_it_is_taken_back(disk: Disk) {
        let room = disk.room().await;
        let (session, worker) = (room.session.id.clone(), room.session.youth_worker.clone());
        readiness::change(&disk, &session, |before| before.more = 1).await.unwrap();
        readiness::call(&disk, &session, Some((&worker, NOW))).await.unwrap();
        let all = readiness::of_partnership(&disk, &room.partnership.id).await.unwrap();
        let (prepared, called) = all.get(&session).unwrap();
        let name = called.as_ref().unwrap().name.clone();
        assert!(!name.is_empty());
        assert_eq!((prepared.more, called), (1, &Some(Called { who: worker, name, at: NOW })));
        readiness::call(&disk, &session, None).await.unwrap();
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap().1, None);
    }
}
