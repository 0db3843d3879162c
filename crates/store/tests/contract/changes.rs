use domain::id::IdeaId;
use domain::ideas::answer::{Answer, Decision};
use domain::ideas::changed::WhatChanged;
use domain::ideas::idea::IdeaState;
use domain::ideas::refusal::IdeasRefusal;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::round::Round;
use domain::wording::Wording;
use futures_util::future::join_all;
use store::Error;
use store::ideas::{answers, changes, ideas};
use store::vote::tallies;

use crate::disk::{Disk, NOW, Room, as_sent, entry};

fn said(room: &Room, round: &Round) -> WhatChanged {
    WhatChanged {
        round: round.id.clone(),
        session: room.session.id.clone(),
        changed: Wording::parse("We cook on Thursdays.").unwrap(),
        checked_by: Wording::parse("Heron class").unwrap(),
        settled_at: NOW.plus_days(9),
    }
}

fn answer(disk: &Disk, idea: &IdeaId) -> Answer {
    Answer {
        id: disk.id(),
        idea: idea.clone(),
        decision: Decision::Yes,
        because: Wording::parse("Many of you picked it.").unwrap(),
        next: None,
        decider: Wording::parse("Dee").unwrap(),
        by_when: None,
        answered_at: NOW,
        follow_up: None,
    }
}

on_both! {
    async fn no_round_is_closed_for_good_while_an_idea_waits(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let settle = async || match changes::save(&disk, &said(&room, &round), &disk.entry(Deed::RoundChanged)).await {
            Ok(()) => None,
            Err(Error::Refused(refusal)) => Some(refusal),
            Err(other) => panic!("{other}"),
        };
        assert_eq!(settle().await, Some(Refusal::NotNow), "its vote is open");
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let first = "Go to the farm".to_owned();
        assert_eq!(settle().await, Some(Refusal::Ideas(IdeasRefusal::Unanswered { first, more: 0 })));
        answers::insert(&disk, &answer(&disk, &farm.id), &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let unread = disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        assert_eq!(settle().await, Some(Refusal::Ideas(IdeasRefusal::IdeasUnread { left: 1 })));
        ideas::release(&disk, &unread.id, as_sent(NOW), None, 0, &disk.entry(Deed::IdeaRelease)).await.unwrap();
        answers::insert(&disk, &answer(&disk, &unread.id), &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        assert_eq!(settle().await, None);
        assert_eq!(settle().await, Some(Refusal::NotNow), "once");
    }

    async fn of_eight_leaders_who_close_a_round_for_good_one_does(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let (said, entry) = (said(&room, &round), disk.entry(Deed::RoundChanged));
        let all = join_all((0..8).map(|_| changes::save(&disk, &said, &entry))).await;
        assert_eq!(all.iter().filter(|one| one.is_ok()).count(), 1, "{all:?}");
        assert_eq!(disk.written_down(Deed::RoundChanged).await, 1);
    }

    async fn what_changed_is_kept_with_its_round(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(changes::of_round(&disk, &round.id).await.unwrap(), None);
        let said = said(&room, &round);
        changes::save(&disk, &said, &disk.entry(Deed::RoundChanged)).await.unwrap();
        assert_eq!(changes::of_round(&disk, &round.id).await.unwrap(), Some(said.clone()));
        assert_eq!(changes::of_partnership(&disk, &room.partnership.id).await.unwrap(), [said]);
    }
}
