use domain::answer::{Answer, Decision};
use domain::id::IdeaId;
use domain::idea::IdeaState;
use domain::time::Moment;
use domain::wording::{ReasonWords, ShortWords};
use server::store::{answers, live};

use crate::disk::{Disk, NOW};

fn answer(disk: &Disk, idea: &IdeaId, decision: Decision, at: Moment) -> Answer {
    Answer {
        id: disk.id(),
        idea: idea.clone(),
        decision,
        because: ReasonWords::parse("the farm cost £20 less").unwrap(),
        next: ShortWords::parse_optional("we ask a bike charity").unwrap(),
        decider: ShortWords::parse("Cinder Lane").unwrap(),
        by_when: Some("2027-01-30".to_owned()),
        answered_at: at,
    }
}

on_both! {
    async fn the_latest_answer_is_the_one_that_is_read(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let bikes = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        assert_eq!(answers::of_idea(&disk, &bikes.id).await.unwrap(), None);
        let first = answer(&disk, &bikes.id, Decision::NotNow, NOW);
        let second = Answer { next: None, by_when: None, ..answer(&disk, &bikes.id, Decision::Yes, NOW.plus_days(1)) };
        for one in [&first, &second] {
            answers::insert(&disk, one).await.unwrap();
        }
        assert_eq!(answers::of_idea(&disk, &bikes.id).await.unwrap(), Some(second.clone()));
        let latest = answers::latest_of_session(&disk, &room.session.id).await.unwrap();
        assert_eq!(latest, [(bikes, second)]);
    }

    async fn ideas_on_the_wall_are_answered_or_still_waiting(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let bikes = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        let yes = answer(&disk, &farm.id, Decision::YesChanged, NOW);
        answers::insert(&disk, &yes).await.unwrap();
        let mut both = answers::of_session(&disk, &room.session.id).await.unwrap();
        both.sort_by_key(|(_, answer)| answer.is_none());
        assert_eq!(both, [(farm, Some(yes)), (bikes, None)]);
        assert_eq!(answers::latest_of_session(&disk, &room.session.id).await.unwrap().len(), 1);
    }

    async fn an_answer_is_a_public_change(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let before = live::facts(&disk, &room.session.id).await.unwrap().version;
        answers::insert(&disk, &answer(&disk, &farm.id, Decision::Yes, NOW)).await.unwrap();
        assert_eq!(live::facts(&disk, &room.session.id).await.unwrap().version, before + 1);
    }
}
