use domain::id::IdeaId;
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::people::pupil::Pupil;
use domain::vote::suppression::Shown;
use domain::wording::Wording;
use store::ideas::{answers, confirmations};
use store::people::pupils;

use crate::disk::{Disk, NOW, Room, eight, entry};

/// An idea with a promise, and twelve pupils.
async fn promised(disk: &Disk, room: &Room) -> (IdeaId, Vec<Pupil>) {
    let class = disk.class(room, &room.groups[0], 12).await;
    let farm = disk.idea(&class[0], "Go to the farm", IdeaState::Wall).await;
    let answer = Answer {
        id: disk.id(),
        idea: farm.id.clone(),
        decision: Decision::Yes,
        because: Wording::parse("It fits in the pot.").unwrap(),
        next: None,
        decider: Wording::parse("Cinder Lane").unwrap(),
        by_when: None,
        answered_at: NOW,
        follow_up: None,
    };
    answers::insert(disk, &answer, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
    (farm.id, class)
}

/// Adults say that it happened, and ask pupils or not.
async fn said(disk: &Disk, idea: &IdeaId, asks: bool) {
    let happened = Wording::parse("We went.").unwrap();
    let said = FollowUp { done: Done::Yes, happened, asks, written_at: NOW };
    answers::follow_up(disk, idea, disk.id(), said, &disk.entry(Deed::IdeaFollowUp)).await.unwrap();
}

on_both! {
    async fn pupils_say_whether_it_happened_only_where_they_are_asked(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = promised(&disk, &room).await;
        assert!(confirmations::save(&disk, &farm, &class[0].id, true).await.is_err());
        said(&disk, &farm, false).await;
        assert!(confirmations::save(&disk, &farm, &class[0].id, true).await.is_err());
        said(&disk, &farm, true).await;
        for happened in [true, false] {
            confirmations::save(&disk, &farm, &class[0].id, happened).await.unwrap();
            let read = answers::for_pupil(&disk, &room.session.id, &class[0].id).await.unwrap();
            assert_eq!(read[0].confirmed, Some(happened));
        }
        confirmations::save_once(&disk, &farm, &class[0].id, true).await.unwrap();
        let read = answers::for_pupil(&disk, &room.session.id, &class[0].id).await.unwrap();
        assert_eq!(read[0].confirmed, Some(false), "what was said stays");
        said(&disk, &farm, true).await;
        let read = answers::for_pupil(&disk, &room.session.id, &class[0].id).await.unwrap();
        assert_eq!(read[0].confirmed, None, "it was about other words");
    }

    async fn of_fewer_than_ten_nothing_is_seen_and_who_goes_takes_it_along(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = promised(&disk, &room).await;
        said(&disk, &farm, true).await;
        let seen = async || confirmations::of_partnership(&disk, &room.partnership.id).await.unwrap().remove(&farm);
        for (at, pupil) in class.iter().enumerate() {
            assert_eq!(seen().await.is_none(), at < 10);
            confirmations::save(&disk, &farm, &pupil.id, at % 2 == 0).await.unwrap();
        }
        let shown = seen().await.unwrap();
        assert_eq!((shown.fits(), shown.not_quite()), (Shown::Hidden, Shown::Hidden));
        for pupil in &class[..3] {
            pupils::remove(&disk, &pupil.id, NOW, &entry()).await.unwrap();
        }
        assert!(seen().await.is_none());
    }

    async fn eight_taps_of_one_pupil_are_one_word(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = promised(&disk, &room).await;
        said(&disk, &farm, true).await;
        let told = eight(&disk, |_| {
            let (db, idea, pupil) = (store::Db::clone(&disk), farm.clone(), class[0].id.clone());
            async move { confirmations::save(&db, &idea, &pupil, true).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.texts("select pupil from confirmations").await.len(), 1);
    }
}
