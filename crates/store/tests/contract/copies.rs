use domain::id::RoundId;
use domain::partnership::role::Holder;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::agenda::Agenda;
use domain::session::booking::{Booking, times};
use domain::session::join_code::JoinCode;
use domain::session::readiness::{Check, Preparation, Ticked};
use domain::session::session::Session;
use domain::session::session_role::{InRole, SessionRole};
use domain::vote::round::{BallotOption, Round, Source};
use domain::wording::ShortWords;
use jiff::civil::date;
use store::Error;
use store::partnership::groups;
use store::session::{agendas, bookings, copies, readiness, sessions, templates};
use store::vote::rounds;

use crate::disk::{Disk, NOW, Room, begins, by, eight, entry, opening};

fn words(words: &str) -> ShortWords {
    ShortWords::parse(words).unwrap()
}

/// Everything that a session can be prepared with.
async fn prepare(disk: &Disk, room: &Room) {
    let id = &room.session.id;
    let (day, starts, ends) = times("2026-11-26", "13:30", "14:10").unwrap();
    let place = Some(room.place.id.clone());
    let booking = Booking { session: id.clone(), day, until: day, starts, ends, place, why_place: None };
    let plan = |said: &mut Preparation, before: &mut Option<Booking>| {
        said.come = Some(4);
        said.roles = vec![InRole {
            role: SessionRole::Lead,
            organisation: room.worker.organisation.clone(),
            holder: Holder::Post(words("Youth worker")),
            comfortable: true,
        }];
        said.checks = vec![Ticked { check: Check::ALL[0], who: words("Youth worker"), on: day }];
        *before = Some(booking);
        Ok(())
    };
    readiness::change(disk, id, &entry(), &opening(NOW), plan).await.unwrap();
    let start = |agenda: &mut Agenda, _: &Session| {
        agenda.started_at = Some(NOW);
        Ok(())
    };
    agendas::change(disk, id, &entry(), Agenda::default(), start).await.unwrap();
    let wall = Round { options: Vec::new(), opened_at: None, ..disk.unopened(room, &[]) };
    rounds::plan(disk, &wall, NOW, &by(Deed::RoundPlan)).await.unwrap();
    let option =
        |word: &str| BallotOption { withdrawn: word == "no", ..BallotOption::new(word, Source::Text, word) };
    let own =
        Round { options: vec![option("yes"), option("no")], question: "Again?".to_owned(), ..wall.clone() };
    rounds::plan(disk, &Round { id: disk.id(), ..own }, NOW, &by(Deed::RoundPlan)).await.unwrap();
}

fn copy(disk: &Disk, room: &Room, code: &str) -> Session {
    Session { id: disk.id(), code: JoinCode::parse(code).unwrap(), ..room.session.clone() }
}

on_both! {
    async fn a_session_is_held_again_as_it_was_and_checked_anew(disk: Disk) {
        let room = disk.room().await;
        prepare(&disk, &room).await;
        let from = &room.session.id;
        let new = copy(&disk, &room, "LAKE236");
        let booking = bookings::of_session(&*disk, from).await.unwrap().unwrap();
        let booking = Booking { session: new.id.clone(), ..booking.moved_to(date(2026, 12, 3)) };
        let ids = || -> RoundId { disk.id() };
        copies::make(&disk, from, (&new, None), (Some(&booking), ids), &opening(NOW), &by(Deed::SessionMake)).await.unwrap();

        let made = sessions::get(&disk, &new.id).await.unwrap().unwrap();
        assert_eq!((made.plan, made.name), (room.session.plan.clone(), room.session.name.clone()));
        assert_eq!(made.code_opens_at, Some(begins(date(2026, 12, 3))));
        assert_eq!(bookings::of_session(&*disk, &new.id).await.unwrap(), Some(booking));
        assert_eq!(groups::of_session(&*disk, &new.id).await.unwrap().len(), 2);
        let (said, called) = readiness::of_session(&disk, &new.id).await.unwrap();
        assert_eq!((said.come, said.roles.len(), called), (Some(4), 1, None));
        assert_eq!(said.checks, [], "each time anew");
        let agenda = agendas::of_session(&disk, &new.id).await.unwrap().unwrap();
        assert_eq!(agenda.started_at, None);
        let planned = rounds::planned_of(&disk, &new.id).await.unwrap();
        let asked: Vec<_> = planned.iter().map(|round| round.question.as_str()).collect();
        assert_eq!(asked, [room.session.plan.question.as_str(), "Again?"]);
        assert!(planned[0].waits_for_the_wall());
        assert_eq!(planned[1].standing().count(), 2, "what was taken off is on it again");
        assert_eq!(rounds::planned_of(&disk, from).await.unwrap().len(), 2, "the other keeps its own");
    }

    async fn a_vote_on_a_wall_that_was_waits_for_another_wall(disk: Disk) {
        let room = disk.room().await;
        prepare(&disk, &room).await;
        disk.by_hand("update rounds set opened_at = 1, closed_at = 2, opened_nth = 1,
            options = '[{\"id\":\"farm\",\"words\":\"Farm\",\"picture\":null,\"cost\":0}]' where planned_nth = 1").await.unwrap();
        let new = copy(&disk, &room, "LAKE236");
        copies::make(&disk, &room.session.id, (&new, None), (None, || disk.id()), &opening(NOW), &by(Deed::SessionMake)).await.unwrap();
        let planned = rounds::planned_of(&disk, &new.id).await.unwrap();
        assert!(planned.len() == 2 && planned[0].waits_for_the_wall());
        assert_eq!(bookings::of_session(&*disk, &new.id).await.unwrap(), None);
    }

    async fn eight_copies_with_one_code_are_one_and_leave_nothing_half_done(disk: Disk) {
        let room = disk.room().await;
        prepare(&disk, &room).await;
        let made = eight(&disk, |_| {
            let (db, from, new) = (store::Db::clone(&disk), room.session.id.clone(), copy(&disk, &room, "LAKE236"));
            let ids: Vec<RoundId> = vec![disk.id(), disk.id()];
            let ids = std::sync::Mutex::new(ids);
            async move {
                let next = || ids.lock().unwrap().pop().unwrap();
                copies::make(&db, &from, (&new, None), (None, next), &opening(NOW), &by(Deed::SessionMake)).await.is_ok()
            }
        })
        .await;
        assert_eq!(made.into_iter().filter(|made| *made).count(), 1);
        assert_eq!(disk.texts("select id from sessions").await.len(), 2);
        assert_eq!(disk.texts("select id from rounds").await.len(), 4);
    }

    async fn a_template_is_kept_renamed_and_removed(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let kept = async || templates::of_organisation(&disk, &room.worker.organisation).await.unwrap();
        templates::keep(&disk, id, &words("Class meeting"), &entry()).await.unwrap();
        templates::keep(&disk, id, &words("Monday"), &entry()).await.unwrap();
        assert_eq!(kept().await, [(id.clone(), words("Monday"))]);
        assert_eq!(templates::of_organisation(&disk, &room.groups[1].organisation).await.unwrap(), []);
        for _ in 0..2 {
            templates::remove(&disk, id, &by(Deed::TemplateRemove)).await.unwrap();
        }
        assert_eq!(kept().await, []);
        let written = [Deed::TemplateKeep, Deed::TemplateRename, Deed::TemplateRemove];
        for deed in written {
            assert_eq!(disk.written_down(deed).await, 1, "{deed:?}");
        }
        let nowhere = templates::keep(&disk, &disk.id(), &words("Monday"), &entry()).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn eight_who_keep_one_session_at_once_keep_it_once(disk: Disk) {
        let room = disk.room().await;
        let kept = eight(&disk, |_| {
            let (db, id) = (store::Db::clone(&disk), room.session.id.clone());
            async move { templates::keep(&db, &id, &words("Class meeting"), &entry()).await.is_ok() }
        })
        .await;
        assert!(kept.into_iter().all(|kept| kept));
        assert_eq!(disk.written_down(Deed::TemplateKeep).await, 1);
    }
}
