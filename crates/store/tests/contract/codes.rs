use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::booking::{Booking, times};
use domain::session::code_time::CodeNow;
use domain::session::readiness::Preparation;
use domain::session::session::Session;
use domain::time::Moment;
use jiff::civil::{Date, date};
use store::Error;
use store::people::{pupils, sign_ins};
use store::session::{readiness, sessions};

use crate::disk::{Disk, NOW, Room, begins, by, eight, entry, opening};

const THURSDAY: Date = date(2026, 12, 3);

/// Plans the session of the room for these days.
async fn book(disk: &Disk, room: &Room, day: Date, until: Date) {
    let (_, starts, ends) = times("2026-12-03", "13:30", "14:10").unwrap();
    let session = room.session.id.clone();
    let booking = Booking { session, day, until, starts, ends, place: None, why_place: None };
    let plan = |_: &mut Preparation, before: &mut Option<Booking>| {
        *before = Some(booking);
        Ok(())
    };
    readiness::change(disk, &room.session.id, &entry(), &opening(NOW), plan).await.unwrap();
}

async fn read(disk: &Disk, room: &Room) -> Session {
    sessions::get(disk, &room.session.id).await.unwrap().unwrap()
}

on_both! {
    async fn a_session_with_days_has_a_code_from_the_first_to_the_last(disk: Disk) {
        let room = disk.room().await;
        assert_eq!(read(&disk, &room).await.code_now(NOW), CodeNow::Open);
        let last = date(2026, 12, 4);
        book(&disk, &room, THURSDAY, last).await;
        let session = read(&disk, &room).await;
        assert_eq!(session.code_opens_at, Some(begins(THURSDAY)));
        assert_eq!(session.code_ends_at, begins(date(2026, 12, 5)));
        assert_eq!(session.code, room.session.code, "moved, and the code is the same");
        assert_eq!(session.code_now(NOW), CodeNow::ToCome(begins(THURSDAY)));
        // Whoever types it early is told the day: it belongs to a session to come.
        let found = sessions::by_code(&disk, &session.code, NOW).await.unwrap();
        assert_eq!(found.map(|found| found.id), Some(session.id));
    }

    async fn a_door_opened_by_hand_stays_open_while_the_plan_is_worded_anew(disk: Disk) {
        let room = disk.room().await;
        book(&disk, &room, THURSDAY, THURSDAY).await;
        sessions::set_door(&disk, &room.session.id, true, &entry()).await.unwrap();
        sessions::open_now(&disk, &room.session.id, &opening(NOW), &by(Deed::SessionOpen)).await.unwrap();
        let open = read(&disk, &room).await;
        assert_eq!((open.code_opens_at, open.door_shut), (None, false));
        assert_eq!(open.code_ends_at, begins(date(2026, 12, 4)), "to the end of its day");
        book(&disk, &room, THURSDAY, THURSDAY).await;
        assert_eq!(read(&disk, &room).await.code_opens_at, None);
        assert_eq!(disk.written_down(Deed::SessionOpen).await, 1);
    }

    async fn two_sessions_that_are_not_over_never_have_one_code(disk: Disk) {
        let room = disk.room().await;
        book(&disk, &room, THURSDAY, THURSDAY).await;
        let other = Session { id: disk.id(), ..room.session.clone() };
        let taken = sessions::insert(&disk, &other, &[], &entry()).await;
        assert!(matches!(taken, Err(Error::Taken(_))), "it has that code on Thursday");
        // Weeks later another session has it; the first is opened once more, and gets a new one.
        let later = begins(date(2026, 12, 20));
        let entry = domain::people::audit::AuditEntry { at: later, ..entry() };
        let other = Session { made_at: later, code_ends_at: later.plus_days(1), ..other };
        sessions::insert(&disk, &other, &[], &entry).await.unwrap();
        sessions::open_now(&disk, &room.session.id, &opening(later), &entry).await.unwrap();
        let again = read(&disk, &room).await;
        assert_ne!((again.code.clone(), again.secret), (room.session.code, room.session.secret));
        let found = sessions::by_code(&disk, &other.code, later).await.unwrap();
        assert_eq!(found.map(|found| found.id), Some(other.id));
    }

    async fn eight_sessions_that_want_one_code_at_once_are_one(disk: Disk) {
        let room = disk.room().await;
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        let made = eight(&disk, |one| {
            let (db, session) = (store::Db::clone(&disk), Session { id: disk.id(), ..room.session.clone() });
            let entry = by(Deed::SessionMake);
            async move {
                let made = sessions::insert(&db, &session, &[], &entry).await;
                assert!(matches!(made, Ok(()) | Err(Error::Taken(_))), "{one}: {made:?}");
                made.is_ok()
            }
        })
        .await;
        assert_eq!(made.into_iter().filter(|made| *made).count(), 1);
    }

    async fn a_new_code_ends_the_old_at_once_and_nobody_who_is_in(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        sessions::renew(&disk, &room.session.id, &opening(NOW), &by(Deed::SessionCode)).await.unwrap();
        let session = read(&disk, &room).await;
        assert_eq!(session.version, room.session.version + 1, "the screen follows");
        assert_eq!(sessions::by_code(&disk, &room.session.code, NOW).await.unwrap(), None);
        assert_eq!(sessions::by_secret(&disk, &room.session.secret).await.unwrap(), None);
        assert_eq!(sessions::by_code(&disk, &session.code, NOW).await.unwrap(), Some(session.clone()));
        assert_eq!(sessions::by_secret(&disk, &session.secret).await.unwrap(), Some(session));
        assert!(sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap().is_some());
        assert_eq!(disk.written_down(Deed::SessionCode).await, 1);
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        let over = sessions::renew(&disk, &room.session.id, &opening(NOW), &entry()).await;
        assert!(matches!(over, Err(Error::Refused(Refusal::NotNow))));
        let over = sessions::open_now(&disk, &room.session.id, &opening(NOW), &entry()).await;
        assert!(matches!(over, Err(Error::Refused(Refusal::NotNow))));
    }

    async fn eight_who_ask_for_a_new_code_at_once_leave_one(disk: Disk) {
        let room = disk.room().await;
        let asked = eight(&disk, |_| {
            let (db, id) = (store::Db::clone(&disk), room.session.id.clone());
            async move { sessions::renew(&db, &id, &opening(NOW), &by(Deed::SessionCode)).await.is_ok() }
        })
        .await;
        // Four are handed in, and one of them is its own: each tap finds one that is free.
        assert!(asked.into_iter().all(|renewed| renewed));
        let session = read(&disk, &room).await;
        assert_eq!(sessions::by_code(&disk, &session.code, NOW).await.unwrap(), Some(session));
    }

    async fn pupils_stay_in_for_as_long_as_the_code_lives_and_not_longer_than_the_answers(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.stranger(&room, "fox");
        pupils::join(&disk, &fox, "fox", NOW, room.session.known_until(NOW)).await.unwrap();
        let known = async |at: Moment| sign_ins::pupil_of(&disk, "fox", at).await.unwrap().is_some();
        let friday = begins(date(2026, 12, 4));
        assert!(!known(Moment(friday.0 - 1)).await);
        book(&disk, &room, THURSDAY, THURSDAY).await;
        assert!(known(Moment(friday.0 - 1)).await && !known(friday).await);
        let end = begins(THURSDAY);
        sessions::end(&disk, &room.session.id, end, &entry()).await.unwrap();
        let hours = |hours: i64| end.plus_minutes(hours * 60);
        assert!(known(hours(11)).await && !known(hours(12)).await);
        sessions::end(&disk, &room.session.id, hours(5), &entry()).await.unwrap();
        assert!(!known(hours(12)).await, "ended twice, ended once");
    }
}
