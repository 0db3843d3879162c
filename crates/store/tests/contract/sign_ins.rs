use domain::people::audit::Deed;
use domain::people::sign_in::{
    Adult, BEFORE_LASTS_MINUTES, IDLE_MINUTES, LASTS_MINUTES, TURNS_AFTER_MINUTES,
};
use domain::refusal::Refusal;
use store::people::sign_ins::Known;
use store::people::{adults, sign_ins};
use store::session::sessions;

use crate::disk::{Disk, NOW, by};

on_both! {
    async fn a_device_speaks_for_its_pupil_until_the_sign_in_ends(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let (pupil, session) = sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap().unwrap();
        assert_eq!(pupil, fox);
        assert_eq!(Some(session), sessions::get(&disk, &room.session.id).await.unwrap());
        assert_eq!(sign_ins::pupil_of(&disk, "fox", NOW.plus_minutes(60)).await.unwrap(), None);
        assert_eq!(sign_ins::pupil_of(&disk, "another device", NOW).await.unwrap(), None);
        assert_eq!(sign_ins::adult_of(&disk, "fox", NOW).await.unwrap(), None);
    }

    async fn a_device_that_is_passed_on_speaks_for_nobody(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        disk.pupil(&room, "owl").await;
        sign_ins::remove(&disk, "fox").await.unwrap();
        assert_eq!(sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap(), None);
        assert!(sign_ins::pupil_of(&disk, "owl", NOW).await.unwrap().is_some());
    }

    async fn an_adult_is_known_by_the_device_with_the_partnership(disk: Disk) {
        let room = disk.room().await;
        sign_ins::insert_adult(&disk, "laptop", &room.worker.id, NOW, NOW.plus_minutes(60)).await.unwrap();
        let known = sign_ins::adult_of(&disk, "laptop", NOW).await.unwrap();
        assert_eq!(known, Some(Known { adult: room.worker, unseen: false, turns: false, second_step_first: false }));
        assert_eq!(sign_ins::adult_of(&disk, "laptop", NOW.plus_minutes(60)).await.unwrap(), None);
        assert_eq!(sign_ins::pupil_of(&disk, "laptop", NOW).await.unwrap(), None);
    }

    async fn who_does_nothing_is_signed_out_and_in_the_end_everybody_is(disk: Disk) {
        let room = disk.room().await;
        let end = NOW.plus_minutes(LASTS_MINUTES);
        sign_ins::insert_adult(&disk, "laptop", &room.worker.id, NOW, end).await.unwrap();
        let is_in = async |minutes| {
            let known = sign_ins::adult_of(&disk, "laptop", NOW.plus_minutes(minutes)).await.unwrap();
            known.is_some()
        };
        assert!(is_in(IDLE_MINUTES - 1).await && !is_in(IDLE_MINUTES).await);
        let mut at = 0;
        while at + IDLE_MINUTES - 1 < LASTS_MINUTES {
            at += IDLE_MINUTES - 1;
            assert!(is_in(at).await, "after {at} minutes");
            sign_ins::seen(&disk, "laptop", NOW.plus_minutes(at)).await.unwrap();
        }
        assert!(is_in(LASTS_MINUTES - 1).await && !is_in(LASTS_MINUTES).await);
        // What is quiet for too long is no more on the disk than what has ended.
        sign_ins::insert_adult(&disk, "tablet", &room.worker.id, NOW, end).await.unwrap();
        assert_eq!(sign_ins::sweep(&disk, NOW.plus_minutes(IDLE_MINUTES)).await.unwrap(), 1);
    }

    async fn a_token_is_made_anew_after_a_while_and_the_one_before_opens_a_moment_longer(disk: Disk) {
        let room = disk.room().await;
        let end = NOW.plus_minutes(LASTS_MINUTES);
        sign_ins::insert_adult(&disk, "first", &room.worker.id, NOW, end).await.unwrap();
        let early = NOW.plus_minutes(TURNS_AFTER_MINUTES - 1);
        assert!(!sign_ins::turn(&disk, ["first", "second"], early).await.unwrap());
        let due = NOW.plus_minutes(TURNS_AFTER_MINUTES);
        assert!(sign_ins::adult_of(&disk, "first", due).await.unwrap().unwrap().turns);
        // Of two pages at once, one hands the new token out.
        assert!(sign_ins::turn(&disk, ["first", "second"], due).await.unwrap());
        assert!(!sign_ins::turn(&disk, ["first", "third"], due).await.unwrap());
        for token in ["first", "second"] {
            let known = sign_ins::adult_of(&disk, token, due).await.unwrap().unwrap();
            assert!(!known.turns, "{token}");
        }
        // The page with the new one never came: the device asks with the one before, and gets another.
        let again = due.plus_minutes(1);
        assert!(sign_ins::adult_of(&disk, "first", again).await.unwrap().unwrap().turns);
        assert!(sign_ins::turn(&disk, ["first", "fourth"], again).await.unwrap());
        assert!(sign_ins::adult_of(&disk, "second", again).await.unwrap().is_none());
        let over = due.plus_minutes(BEFORE_LASTS_MINUTES);
        assert!(sign_ins::adult_of(&disk, "first", over).await.unwrap().is_none());
        assert!(sign_ins::adult_of(&disk, "fourth", over).await.unwrap().is_some());
        // Where what the adult may do has changed, the one before opens nothing at once.
        assert!(sign_ins::turn_now(&disk, ["fourth", "fifth"], over).await.unwrap());
        assert!(sign_ins::adult_of(&disk, "fourth", over).await.unwrap().is_none());
        assert!(sign_ins::adult_of(&disk, "fifth", over).await.unwrap().is_some());
    }

    async fn an_adult_sees_the_own_sign_ins_and_ends_them_by_name(disk: Disk) {
        let room = disk.room().await;
        let worker = &room.worker.id;
        let other = Adult { id: disk.id(), ..room.worker.clone() };
        adults::insert(&disk, &other, "other@larkmoor.example", None).await.unwrap();
        let end = NOW.plus_minutes(LASTS_MINUTES);
        for (token, adult, at) in
            [("laptop", worker, NOW), ("tablet", worker, NOW.plus_minutes(1)), ("theirs", &other.id, NOW)]
        {
            sign_ins::insert_adult(&disk, token, adult, at, end).await.unwrap();
        }
        let now = NOW.plus_minutes(TURNS_AFTER_MINUTES + 1);
        assert!(sign_ins::turn(&disk, ["laptop", "turned"], now).await.unwrap());
        let list = sign_ins::of_adult(&disk, worker, "laptop", now).await.unwrap();
        assert_eq!(list.iter().map(|one| one.here).collect::<Vec<_>>(), [true, false]);
        let entry = by(Deed::SignInEnd);
        let theirs = sign_ins::of_adult(&disk, &other.id, "", now).await.unwrap().remove(0);
        let refused = sign_ins::end(&disk, worker, &theirs.name, &entry).await;
        assert_eq!(Refusal::from(refused.unwrap_err()), Refusal::NotNow);
        sign_ins::end(&disk, worker, &list[1].name, &entry).await.unwrap();
        assert!(sign_ins::adult_of(&disk, "tablet", now).await.unwrap().is_none());
        sign_ins::insert_adult(&disk, "tablet", worker, now, end).await.unwrap();
        sign_ins::end_others(&disk, worker, "laptop", &entry).await.unwrap();
        assert!(sign_ins::adult_of(&disk, "tablet", now).await.unwrap().is_none());
        for token in ["turned", "theirs"] {
            assert!(sign_ins::adult_of(&disk, token, now).await.unwrap().is_some(), "{token}");
        }
    }

    async fn sweeping_forgets_what_has_ended_and_nothing_else(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        sign_ins::insert_adult(&disk, "laptop", &room.worker.id, NOW, NOW.plus_minutes(61)).await.unwrap();
        assert_eq!(sign_ins::sweep(&disk, NOW.plus_minutes(60)).await.unwrap(), 1);
        assert!(sign_ins::adult_of(&disk, "laptop", NOW.plus_minutes(60)).await.unwrap().is_some());
        assert_eq!(sign_ins::sweep(&disk, NOW.plus_minutes(60)).await.unwrap(), 0);
    }
}
