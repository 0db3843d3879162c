use domain::refusal::Refusal;
use domain::session::booking::{Booking, times};
use domain::session::readiness::Preparation;
use domain::session::refusal::SessionRefusal;
use domain::session::session_role::{SessionRole, fill};
use store::Error;
use store::partnership::groups;
use store::session::{bookings, readiness};

use crate::disk::{Disk, NOW, entry, opening};

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
        readiness::change(&disk, &session, &entry(), &opening(NOW), change).await.unwrap();
        let change = |before: &mut Preparation, _: &mut Option<Booking>| {
            before.come = Some(3);
            Ok(())
        };
        readiness::change(&disk, &session, &entry(), &opening(NOW), change).await.unwrap();
        let both = Preparation { roles: vec![lead], come: Some(3), ..Preparation::default() };
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap(), (both, None));
    }

    async fn a_session_that_misses_something_is_not_called_ready(disk: Disk) {
        let room = disk.room().await;
        let (session, worker) = (room.session.id.clone(), room.session.youth_worker.clone());
        let refused = readiness::call(&disk, &session, &worker, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Session(SessionRefusal::NotReady)))));
        assert_eq!(readiness::of_session(&disk, &session).await.unwrap().1, None);
        assert!(readiness::of_partnership(&disk, &room.partnership.id).await.unwrap().is_empty());
    }

    async fn what_is_missing_afterwards_takes_the_word_back(disk: Disk) {
        let room = disk.room().await;
        let (id, worker) = (&room.session.id, &room.session.youth_worker);
        let nothing = |_: &mut Preparation, _: &mut Option<Booking>| Ok(());
        readiness::change(&disk, id, &entry(), &opening(NOW), nothing).await.unwrap();
        disk.by_hand(&format!("update readiness set called_by = '{worker}', called_at = 1")).await.unwrap();
        assert!(readiness::of_session(&disk, id).await.unwrap().1.is_some());
        let refused = |_: &mut Preparation, _: &mut Option<Booking>| Err(Refusal::UnreadableForm);
        let refused = readiness::change(&disk, id, &entry(), &opening(NOW), refused).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::UnreadableForm))));
        assert!(readiness::of_session(&disk, id).await.unwrap().1.is_some());
        readiness::change(&disk, id, &entry(), &opening(NOW), nothing).await.unwrap();
        assert_eq!(readiness::of_session(&disk, id).await.unwrap().1, None);
    }

    async fn eight_who_move_a_booking_at_once_are_each_heard(disk: Disk) {
        let room = disk.room().await;
        let id = room.session.id.clone();
        let (day, starts, ends) = times("2026-12-03", "13:30", "14:00").unwrap();
        let booking = Booking { session: id.clone(), day, until: day, starts, ends, place: None, why_place: None };
        bookings::set(&disk, &booking).await.unwrap();
        let moving: Vec<_> = (0..8)
            .map(|_| {
                let (db, id) = (store::Db::clone(&disk), id.clone());
                tokio::spawn(async move {
                    let longer = |prepared: &mut Preparation, booking: &mut Option<Booking>| {
                        prepared.more += 1;
                        let booking = booking.as_mut().unwrap();
                        booking.ends = booking.ends.wrapping_add(jiff::Span::new().minutes(5));
                        Ok(())
                    };
                    readiness::change(&db, &id, &entry(), &opening(NOW), longer).await
                })
            })
            .collect();
        for one in moving {
            one.await.unwrap().unwrap();
        }
        let moved = bookings::of_session(&*disk, &id).await.unwrap().unwrap();
        assert_eq!(moved.ends.to_string(), "14:40:00");
        assert_eq!(readiness::of_session(&disk, &id).await.unwrap().0.more, 8);
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
                    readiness::change(&db, &id, &entry(), &opening(NOW), change).await
                })
            })
            .collect();
        for one in asking {
            one.await.unwrap().unwrap();
        }
        assert_eq!(readiness::of_session(&disk, &id).await.unwrap().0.more, 8);
    }

    async fn what_was_said_of_some_days_is_read_with_the_groups_as_they_came(disk: Disk) {
        let room = disk.room().await;
        let (id, of) = (&room.session.id, &room.partnership.id);
        let (day, starts, ends) = times("2026-12-03", "13:30", "14:00").unwrap();
        let held = Booking { session: id.clone(), day, until: day, starts, ends, place: None, why_place: None };
        let change = |said: &mut Preparation, booking: &mut Option<Booking>| {
            said.come = Some(2);
            *booking = Some(held);
            Ok(())
        };
        readiness::change(&disk, id, &entry(), &opening(NOW), change).await.unwrap();
        let on = async |first: &str, last: &str| {
            let days = [first.parse().unwrap(), last.parse().unwrap()];
            let said = readiness::of_days(&disk, of, days).await.unwrap();
            (said, groups::of_days(&disk, of, days).await.unwrap())
        };
        let (said, came) = on("2026-12-03", "2026-12-03").await;
        assert_eq!(said, [(id.clone(), Preparation { come: Some(2), ..Preparation::default() })]);
        assert_eq!(came.iter().map(|(session, _)| session).collect::<Vec<_>>(), vec![id; came.len()]);
        assert_eq!(came.len(), groups::of_session(&*disk, id).await.unwrap().len());
        assert!(!came.is_empty());
        for (first, last) in [("2026-12-04", "2026-12-31"), ("2026-11-01", "2026-12-02")] {
            assert_eq!(on(first, last).await, (Vec::new(), Vec::new()));
        }
        disk.by_hand("update sessions set rehearsal = true").await.unwrap();
        assert_eq!(on("2026-12-03", "2026-12-03").await, (Vec::new(), Vec::new()));
    }
}
