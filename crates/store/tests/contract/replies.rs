use domain::ideas::answer::{Answer, Decision};
use domain::ideas::idea::{Idea, IdeaState};
use domain::people::audit::Deed;
use domain::people::pupil::Pupil;
use domain::vote::suppression::{PublishedReplies, Shown};
use domain::wording::Wording;
use store::ideas::{answers, ideas, replies};
use store::people::pupils;

use crate::disk::{Disk, NOW, Room, entry};

/// An idea that was answered, and twelve pupils.
async fn answered(disk: &Disk, room: &Room) -> (Idea, Vec<Pupil>) {
    let class = disk.class(room, &room.groups[0], 12).await;
    let farm = disk.idea(&class[0], "Go to the farm", IdeaState::Wall).await;
    let unanswered = replies::save(disk, &farm.id, &class[0].id, true).await;
    assert!(unanswered.is_err(), "there is nothing to reply to yet");
    answer(disk, &farm).await;
    (farm, class)
}

async fn answer(disk: &Disk, idea: &Idea) {
    let answer = Answer {
        id: disk.id(),
        idea: idea.id.clone(),
        decision: Decision::Yes,
        because: Wording::parse("It fits in the pot.").unwrap(),
        next: None,
        decider: Wording::parse("Cinder Lane").unwrap(),
        by_when: None,
        answered_at: NOW,
        follow_up: None,
    };
    answers::insert(disk, &answer, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
}

/// What leaders may see of the replies to the only idea.
async fn seen(disk: &Disk, room: &Room) -> Option<PublishedReplies> {
    let ideas = answers::of_partnership(disk, &room.partnership.id).await.unwrap();
    ideas.into_iter().find_map(|(_, _, replies)| replies)
}

on_both! {
    async fn a_pupil_reads_the_own_reply_and_changes_it(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = answered(&disk, &room).await;
        for fits in [true, false] {
            replies::save(&disk, &farm.id, &class[0].id, fits).await.unwrap();
            let read = answers::for_pupil(&disk, &room.session.id, &class[0].id).await.unwrap();
            assert_eq!(read[0].reply, Some(fits));
        }
        let other = answers::for_pupil(&disk, &room.session.id, &class[1].id).await.unwrap();
        assert_eq!(other[0].reply, None);
    }

    async fn a_picture_that_is_tapped_afterwards_replies_once(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = answered(&disk, &room).await;
        replies::save(&disk, &farm.id, &class[0].id, true).await.unwrap();
        replies::save_once(&disk, &farm.id, &class[0].id, false).await.unwrap();
        for fits in [false, true] {
            replies::save_once(&disk, &farm.id, &class[1].id, fits).await.unwrap();
        }
        for (at, fits) in [(0, true), (1, false)] {
            let read = answers::for_pupil(&disk, &room.session.id, &class[at].id).await.unwrap();
            assert_eq!(read[0].reply, Some(fits), "what was said first stays");
        }
        assert!(replies::save_once(&disk, &disk.id(), &class[1].id, true).await.is_err());
    }

    async fn only_pupils_of_the_session_reply_and_only_to_ideas_on_the_wall(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = answered(&disk, &room).await;
        let elsewhere = disk.session(&room.worker, &room.groups, "LAKE236").await;
        let stranger = Pupil { session: elsewhere.id, ..disk.stranger(&room, "owl") };
        pupils::join(&disk, &stranger, "owl", NOW, NOW.plus_minutes(60)).await.unwrap();
        assert!(replies::save(&disk, &farm.id, &stranger.id, true).await.is_err());
        let waiting = disk.idea(&class[0], "Not read yet", IdeaState::Wall).await;
        answer(&disk, &waiting).await;
        ideas::undo(&disk, &waiting.id, None, &disk.entry(Deed::IdeaUndo)).await.unwrap();
        assert!(replies::save(&disk, &waiting.id, &class[0].id, true).await.is_err());
    }

    async fn nothing_is_seen_of_fewer_than_ten_and_a_pupil_who_goes_takes_the_reply_along(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = answered(&disk, &room).await;
        for (at, pupil) in class.iter().enumerate() {
            assert_eq!(seen(&disk, &room).await.is_none(), at < 10);
            replies::save(&disk, &farm.id, &pupil.id, at % 2 == 0).await.unwrap();
        }
        let seen = seen(&disk, &room).await.unwrap();
        assert_eq!((seen.fits(), seen.not_quite()), (Shown::Hidden, Shown::Hidden));
        for pupil in &class[..3] {
            pupils::remove(&disk, &pupil.id, NOW, &entry()).await.unwrap();
        }
        assert!(self::seen(&disk, &room).await.is_none());
    }

    async fn a_new_answer_is_replied_to_anew(disk: Disk) {
        let room = disk.room().await;
        let (farm, class) = answered(&disk, &room).await;
        replies::save(&disk, &farm.id, &class[0].id, true).await.unwrap();
        answer(&disk, &farm).await;
        let read = answers::for_pupil(&disk, &room.session.id, &class[0].id).await.unwrap();
        assert_eq!(read[0].reply, None);
    }
}
