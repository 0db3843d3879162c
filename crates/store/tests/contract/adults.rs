use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use fixtures::emails::{ASH, DEE};
use fixtures::ids::{LARKMOOR, PAINTBOX};
use store::Error;
use store::people::{adults, sign_ins};

use crate::disk::{Disk, NOW, by, eight};

on_both! {
    async fn an_adult_is_found_however_the_address_is_written(disk: Disk) {
        let room = disk.room().await;
        let found = adults::by_email(&disk, " Worker@Larkmoor.EXAMPLE ").await.unwrap();
        assert_eq!(found, Some((room.worker, Some("a hash".to_owned()))));
        assert_eq!(adults::by_email(&disk, "nobody@larkmoor.example").await.unwrap(), None);
    }

    async fn one_address_is_one_adult(disk: Disk) {
        let room = disk.room().await;
        let other = domain::people::sign_in::Adult { id: disk.id(), role: Role::Leader, ..room.worker };
        let refused = adults::insert(&disk, &other, &fixtures::emails::ASH.to_uppercase(), None).await;
        let refused = refused.unwrap_err();
        assert!(matches!(&refused, Error::Taken(what) if what == "adults_email"), "{refused:?}");
        assert_eq!(Refusal::from(refused), Refusal::Ours, "nobody took a picture");
    }

    async fn a_changed_password_ends_all_sign_ins_but_the_one_at_hand(disk: Disk) {
        let room = disk.room().await;
        let id = &room.worker.id;
        for device in ["here", "elsewhere"] {
            sign_ins::insert_adult(&disk, device, id, NOW, NOW.plus_minutes(60)).await.unwrap();
        }
        let entry = by(Deed::PasswordSet);
        let stale = adults::change_password(&disk, id, ["another", "new hash"], "here", &entry).await;
        assert_eq!(Refusal::from(stale.unwrap_err()), PeopleRefusal::WrongOldPassword.into());
        assert!(sign_ins::adult_of(&disk, "elsewhere", NOW).await.unwrap().is_some());
        adults::change_password(&disk, id, ["a hash", "new hash"], "here", &entry).await.unwrap();
        assert!(sign_ins::adult_of(&disk, "here", NOW).await.unwrap().is_some());
        assert_eq!(sign_ins::adult_of(&disk, "elsewhere", NOW).await.unwrap(), None);
        assert_eq!(disk.written_down(Deed::PasswordSet).await, 1);
    }

    async fn of_eight_new_passwords_at_once_one_counts(disk: Disk) {
        let room = disk.room().await;
        let db = (*disk).clone();
        let id = room.worker.id.clone();
        let told = eight(&disk, move |one| {
            let (db, id) = (db.clone(), id.clone());
            async move {
                let hashes = ["a hash", &format!("hash {one}")];
                adults::change_password(&db, &id, hashes, "here", &by(Deed::PasswordSet)).await
            }
        }).await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1, "{told:?}");
    }

    async fn who_leaves_leaves_the_deeds_and_a_job_title(disk: Disk) {
        let room = disk.room().await;
        let (id, own) = (&room.worker.id, LARKMOOR.into());
        sign_ins::insert_adult(&disk, "device", id, NOW, NOW.plus_minutes(60)).await.unwrap();
        store::people::devices::remember(&disk, "device", id, NOW.plus_minutes(60)).await.unwrap();
        let entry = by(Deed::AdultLeave);
        let foreign = adults::leave(&disk, id, &PAINTBOX.into(), false, &entry).await.unwrap_err();
        assert_eq!(Refusal::from(foreign), Refusal::NoSuchPage, "another organisation's");
        let here = (room.worker.clone(), ASH.to_owned());
        assert_eq!(adults::of_organisation(&disk, &own).await.unwrap(), std::slice::from_ref(&here));
        assert_eq!(adults::get(&disk, id).await.unwrap(), Some(here));
        assert_eq!(adults::password_hash(&disk, id).await.unwrap().as_deref(), Some("a hash"));
        let workers = adults::of_role(&disk, &room.partnership.id, Role::YouthWorker).await.unwrap();
        assert_eq!(workers, std::slice::from_ref(&room.worker));
        adults::leave(&disk, id, &own, false, &entry).await.unwrap();
        assert_eq!(sign_ins::adult_of(&disk, "device", NOW).await.unwrap(), None);
        assert_eq!(adults::by_email(&disk, ASH).await.unwrap(), None);
        assert!(adults::of_organisation(&disk, &own).await.unwrap().is_empty());
        assert_eq!(adults::get(&disk, id).await.unwrap(), None);
        assert_eq!(adults::password_hash(&disk, id).await.unwrap(), None);
        assert_eq!(adults::of_role(&disk, &room.partnership.id, Role::YouthWorker).await.unwrap(), []);
        let left = disk.texts("select name from adults where email is null and password_hash is null").await;
        assert_eq!(left, std::slice::from_ref(&room.worker.job_title));
        assert_eq!(disk.texts("select adult from known_devices").await, Vec::<String>::new());
        // The session stays with the organisation, and the address can be asked in again.
        assert!(store::sessions::get(&disk, &room.session.id).await.unwrap().is_some());
        disk.adult(&room.partnership, &room.groups[0], ASH, Role::YouthWorker).await;
        let twice = adults::leave(&disk, id, &own, false, &entry).await.unwrap_err();
        assert_eq!(Refusal::from(twice), Refusal::NoSuchPage);
        assert_eq!(disk.written_down(Deed::AdultLeave).await, 1);
    }

    async fn the_last_leader_goes_only_when_that_was_said(disk: Disk) {
        let room = disk.room().await;
        let own = LARKMOOR.into();
        let dee = disk.adult(&room.partnership, &room.groups[0], DEE, Role::Leader).await;
        let kim = disk.adult(&room.partnership, &room.groups[0], "kim@larkmoor.example", Role::Leader).await;
        disk.adult(&room.partnership, &room.groups[1], "far@paintbox.example", Role::Leader).await;
        let entry = by(Deed::AdultTakeAway);
        adults::leave(&disk, &kim.id, &own, false, &entry).await.unwrap();
        let last = adults::leave(&disk, &dee.id, &own, false, &entry).await.unwrap_err();
        assert_eq!(Refusal::from(last), PeopleRefusal::LastLeader.into());
        adults::leave(&disk, &dee.id, &own, true, &entry).await.unwrap();
    }

    async fn of_eight_leaders_who_take_each_other_away_at_once_one_stays(disk: Disk) {
        let room = disk.room().await;
        let mut ids = Vec::new();
        for one in 0..8 {
            let email = format!("leader-{one}@larkmoor.example");
            ids.push(disk.adult(&room.partnership, &room.groups[0], &email, Role::Leader).await.id);
        }
        let db = (*disk).clone();
        let told = eight(&disk, move |one| {
            let (db, id) = (db.clone(), ids[one].clone());
            async move { adults::leave(&db, &id, &LARKMOOR.into(), false, &by(Deed::AdultTakeAway)).await }
        }).await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 7, "{told:?}");
    }
}
