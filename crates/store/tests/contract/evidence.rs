use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::IdeaState;
use domain::partnership::evidence::Period;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::suppression::Profile;
use fixtures::TODAY;
use jiff::ToSpan;
use store::Error;
use store::evidence::{self, EvidenceLink, MOST_LINKS};
use store::ideas::answers;
use store::vote::{ballots, tallies};

use crate::disk::{Disk, NOW, ballot};

/// A link of this term that works for so many days.
fn link(disk: &Disk, days: i32) -> EvidenceLink {
    EvidenceLink {
        id: disk.id(),
        token: disk.id::<domain::id::EvidenceToken>().to_string(),
        whom: fixtures::words("The board"),
        period: Period::term_of(TODAY),
        ends_on: TODAY.saturating_add(days.days()),
    }
}

on_both! {
    async fn votes_and_ideas_of_some_weeks_are_read_as_those_outside_may_see_them(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&fox, "Nobody has read it", IdeaState::Waiting).await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        ballots::cast(&disk, &round, &fox, "fox", &ballot(&round, &["farm"])).await.unwrap();
        tallies::close(&disk, &round.id, NOW, 1, &disk.entry(Deed::RoundClose)).await.unwrap();
        let of = &room.partnership.id;
        let (before, after) = (NOW.plus_days(-7), NOW.plus_days(7));
        let votes = evidence::votes(&disk, of, [before, after]).await.unwrap();
        assert_eq!(votes.iter().map(|(tally, _)| (&tally.round, tally.profile)).collect::<Vec<_>>(), [(&round.id, Profile::Outside)]);
        assert!(evidence::votes(&disk, of, [before, NOW]).await.unwrap().is_empty(), "the last moment is not one of them");
        assert_eq!(evidence::votes(&disk, of, [NOW, after]).await.unwrap().len(), 1);

        let waits = answers::of_period(&disk, of, [before, after]).await.unwrap();
        assert_eq!(waits.len(), 1);
        assert_eq!((waits[0].answer_by, &waits[0].answer, waits[0].first_answered_at), (room.session.plan.answer_by, &None, None));
        let yes = Answer { answered_at: NOW.plus_minutes(5), ..fixtures::answer(&farm, Decision::Yes) };
        answers::insert(&disk, &yes, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let again = Answer { id: disk.id(), answered_at: NOW.plus_days(3), ..yes.clone() };
        answers::insert(&disk, &again, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        for minutes in [9, 10] {
            let said = FollowUp { done: Done::Yes, happened: fixtures::words("We went."), asks: false, written_at: NOW.plus_days(minutes) };
            answers::follow_up(&disk, &farm.id, disk.id(), said, &disk.entry(Deed::IdeaFollowUp)).await.unwrap();
        }
        let said = answers::of_period(&disk, of, [before, after]).await.unwrap().remove(0);
        assert_eq!(said.first_answered_at, Some(NOW.plus_minutes(5)), "a second answer makes the first no later");
        assert_eq!(said.done_at, Some(NOW.plus_days(9)));
        assert_eq!(said.answer.unwrap().follow_up.unwrap().done, Done::Yes);
        let earlier = [NOW.plus_days(-90), before];
        assert!(answers::of_period(&disk, of, earlier).await.unwrap().is_empty());
        disk.by_hand("update sessions set rehearsal = true").await.unwrap();
        assert!(evidence::votes(&disk, of, [before, after]).await.unwrap().is_empty());
        assert!(answers::of_period(&disk, of, [before, after]).await.unwrap().is_empty());
    }

    async fn a_link_opens_its_weeks_until_its_day_is_over_or_it_is_ended(disk: Disk) {
        let room = disk.room().await;
        let of = &room.partnership.id;
        let (short, long) = (link(&disk, 0), link(&disk, 30));
        for one in [&short, &long] {
            evidence::make_link(&disk, of, one, TODAY, &disk.entry(Deed::EvidenceLinkMake)).await.unwrap();
        }
        assert_eq!(evidence::links(&disk, of, TODAY).await.unwrap(), [short.clone(), long.clone()]);
        let behind = async |one: &EvidenceLink, day| evidence::behind(&disk, &one.token, day).await.unwrap().map(|(of, _)| of);
        let tomorrow = TODAY.saturating_add(1.day());
        assert_eq!(behind(&short, TODAY).await.as_ref(), Some(of));
        assert_eq!(behind(&short, tomorrow).await, None);
        assert_eq!(evidence::links(&disk, of, tomorrow).await.unwrap(), std::slice::from_ref(&long));
        let other = disk.id();
        let refused = evidence::end_link(&disk, &other, &long.id, &disk.entry(Deed::EvidenceLinkEnd)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))), "{refused:?}");
        evidence::end_link(&disk, of, &long.id, &disk.entry(Deed::EvidenceLinkEnd)).await.unwrap();
        assert_eq!(behind(&long, TODAY).await, None);
        assert_eq!((disk.written_down(Deed::EvidenceLinkMake).await, disk.written_down(Deed::EvidenceLinkEnd).await), (2, 1));
        for _ in 1..MOST_LINKS {
            evidence::make_link(&disk, of, &link(&disk, 9), TODAY, &disk.entry(Deed::EvidenceLinkMake)).await.unwrap();
        }
        let one_more = evidence::make_link(&disk, of, &link(&disk, 9), TODAY, &disk.entry(Deed::EvidenceLinkMake)).await;
        assert!(matches!(one_more, Err(Error::Refused(Refusal::Unfit { field: "whom" }))), "{one_more:?}");
        // The short one has ended tomorrow, and makes room.
        evidence::make_link(&disk, of, &link(&disk, 9), tomorrow, &disk.entry(Deed::EvidenceLinkMake)).await.unwrap();
    }
}
