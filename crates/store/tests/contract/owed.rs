use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::IdeaState;
use domain::partnership::benefit::{Met, Review};
use domain::partnership::owed::{Owed, What};
use domain::people::audit::Deed;
use domain::time::Moment;
use fixtures::TODAY;
use jiff::ToSpan;
use store::ideas::answers;
use store::partnership::{owed, partnerships, reviews};

use crate::disk::{Disk, NOW, Room};

async fn read_owed(disk: &Disk, room: &Room) -> Vec<Owed> {
    owed::of_organisation(disk, &room.session.organisation, TODAY).await.unwrap()
}

on_both! {
    async fn ideas_wait_for_an_answer_until_they_have_one_and_a_promise_until_it_is_kept(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&fox, "Nobody has read it", IdeaState::Waiting).await;
        let session = room.session.id.clone();
        let waits = read_owed(&disk, &room).await;
        let what = What::Answers { session, first: farm.id.clone(), ideas: 1 };
        assert_eq!(waits.iter().map(|one| &one.what).collect::<Vec<_>>(), [&what]);
        assert_eq!((waits[0].by, &waits[0].about), (room.session.plan.answer_by, &room.session.name));
        let promised = TODAY.saturating_add(3.days());
        let yes = Answer { by_when: Some(promised), answered_at: NOW, ..fixtures::answer(&farm, Decision::Yes) };
        answers::insert(&disk, &yes, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let waits = read_owed(&disk, &room).await;
        assert_eq!(waits[0].what, What::Promise { idea: farm.id.clone() });
        assert_eq!(waits[0].by, promised);
        let happened = FollowUp {
            done: Done::Yes,
            happened: fixtures::words("We went."),
            asks: false,
            written_at: NOW.plus_minutes(1),
        };
        answers::follow_up(&disk, &farm.id, disk.id(), happened, &disk.entry(Deed::IdeaFollowUp)).await.unwrap();
        assert_eq!(read_owed(&disk, &room).await, []);
        let others = owed::of_organisation(&disk, &room.groups[1].organisation, TODAY).await.unwrap();
        assert_eq!(others, []);
    }

    async fn a_session_with_a_day_is_owed_until_it_is_ready_and_a_review_until_it_is_written(disk: Disk) {
        let room = disk.room().await;
        let (day, starts, ends) = domain::session::booking::times("2026-12-03", "13:30", "14:30").unwrap();
        let session = room.session.id.clone();
        let booking = domain::session::booking::Booking {
            session: session.clone(), day, until: day, starts, ends, place: None, why_place: None,
        };
        store::session::bookings::set(&disk, &booking).await.unwrap();
        let review = TODAY.saturating_add(7.days());
        let id = &room.partnership.id;
        partnerships::set_next_review(&disk, id, review, &disk.entry(Deed::BenefitsReview)).await.unwrap();
        let waits: Vec<_> = read_owed(&disk, &room).await.into_iter().map(|one| (one.what, one.by)).collect();
        assert_eq!(waits, [(What::Readiness { session: session.clone() }, day), (What::Review, review)]);
        for (at, is_it) in [(NOW.plus_days(-30), false), (Moment(NOW.0 - 1), true)] {
            let said = Review { organisation: room.session.organisation.clone(), met: Met::Met, at };
            reviews::insert(&disk, &said, &disk.entry(Deed::BenefitsReview)).await.unwrap();
            let review = read_owed(&disk, &room).await.iter().filter(|one| one.what == What::Review).count();
            assert_eq!(review, usize::from(!is_it));
        }
        disk.by_hand("update readiness set called_by = (select min(id) from adults)").await.unwrap();
        let late = owed::of_organisation(&disk, &room.session.organisation, day.saturating_add(1.day())).await.unwrap();
        assert_eq!(late, [], "a session that is over cannot be made ready");
    }
}
