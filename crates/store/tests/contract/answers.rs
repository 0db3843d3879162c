use domain::id::{IdeaId, PartnershipId, SessionId};
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::time::Moment;
use domain::wording::{ReasonWords, ShortWords};
use futures_util::future::join_all;
use store::ideas::answers;
use store::session::{live, sessions};

use crate::disk::{Disk, NOW, entry};

fn answer(disk: &Disk, idea: &IdeaId, decision: Decision, at: Moment) -> Answer {
    Answer {
        id: disk.id(),
        idea: idea.clone(),
        decision,
        because: ReasonWords::parse("the farm cost £20 less").unwrap(),
        next: ShortWords::parse_optional("we ask a bike charity").unwrap(),
        decider: ShortWords::parse("Cinder Lane").unwrap(),
        by_when: Some("2027-01-30".parse().unwrap()),
        answered_at: at,
        follow_up: None,
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
            answers::insert(&disk, one, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        }
        assert_eq!(answers::of_idea(&disk, &bikes.id).await.unwrap(), Some(second.clone()));
        let of_session = answers::of_session(&disk, &room.session.id).await.unwrap();
        assert_eq!(of_session, [(bikes, Some(second))]);
    }

    async fn several_are_answered_together_and_one_that_has_an_answer_keeps_it(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let bikes = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        let own = answer(&disk, &farm.id, Decision::Yes, NOW);
        answers::insert(&disk, &own, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let all = [&farm.id, &bikes.id].map(|id| (answer(&disk, id, Decision::No, NOW.plus_days(1)), disk.entry(Deed::IdeaAnswer)));
        answers::insert_first(&disk, &all).await.unwrap();
        assert_eq!(answers::of_idea(&disk, &farm.id).await.unwrap(), Some(own));
        assert_eq!(answers::of_idea(&disk, &bikes.id).await.unwrap(), Some(all[1].0.clone()));
        let hidden = disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        let wrong = [(answer(&disk, &hidden.id, Decision::No, NOW), disk.entry(Deed::IdeaAnswer))];
        assert!(answers::insert_first(&disk, &wrong).await.is_err());
    }

    async fn what_waits_is_read_so_many_at_a_time_the_named_session_first(disk: Disk) {
        let room = disk.room().await;
        let of = &room.partnership.id;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        let (some, all) = answers::to_answer(&disk, of, Some(&room.session.id), 1).await.unwrap();
        assert_eq!((some.len(), all), (1, 2));
        assert_eq!(some[0].answer_by, room.session.plan.answer_by);
        assert_eq!(some[0].session, room.session.name);
        assert_eq!(answers::to_answer(&disk, &disk.id(), None, 9).await.unwrap(), (Vec::new(), 0));

        let day = |text: &str| text.parse().unwrap();
        let promise = answer(&disk, &farm.id, Decision::NotNow, NOW);
        answers::insert(&disk, &promise, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let due = async |today: &str| {
            answers::to_follow_up(&disk, of, (day(today), NOW), 9).await.unwrap().1
        };
        assert_eq!(due("2027-01-30").await, 0, "not on the day itself");
        let (found, all) = answers::to_follow_up(&disk, of, (day("2027-01-31"), NOW), 9).await.unwrap();
        assert_eq!((found, all), (vec![(farm.clone(), promise.clone())], 1));
        let yes = Answer { id: disk.id(), by_when: None, decision: Decision::Yes, answered_at: NOW.plus_days(1), ..promise };
        answers::insert(&disk, &yes, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        assert_eq!(due("2027-01-31").await, 0, "without a day it counts from the answer");
        let later = (day("2027-01-31"), NOW.plus_days(2));
        assert_eq!(answers::to_follow_up(&disk, of, later, 9).await.unwrap().1, 1);
        let said = FollowUp { done: Done::Yes, happened: ShortWords::parse("We went.").unwrap(), asks: false, written_at: NOW.plus_days(2) };
        answers::follow_up(&disk, &farm.id, disk.id(), said, &disk.entry(Deed::IdeaFollowUp)).await.unwrap();
        assert_eq!(answers::to_follow_up(&disk, of, later, 9).await.unwrap(), (Vec::new(), 0));
    }

    async fn ideas_on_the_wall_are_answered_or_still_waiting(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let bikes = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        let yes = answer(&disk, &farm.id, Decision::YesChanged, NOW);
        answers::insert(&disk, &yes, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let mut both = answers::of_session(&disk, &room.session.id).await.unwrap();
        both.sort_by_key(|(_, answer)| answer.is_none());
        assert_eq!(both, [(farm, Some(yes)), (bikes, None)]);
    }

    async fn what_one_session_heard_is_of_its_own_wall_alone(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        let yes = answer(&disk, &farm.id, Decision::Yes, NOW);
        answers::insert(&disk, &yes, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let later = disk.session(&room.worker, &room.groups, "LAKE236").await;
        let partnership = &room.partnership.id;
        let of = async |partnership: &PartnershipId, session: &SessionId| {
            answers::heard_in(&disk, partnership, session).await.unwrap()
        };
        assert_eq!(of(partnership, &room.session.id).await, [(farm, Some(yes), None)]);
        assert_eq!(of(partnership, &later.id).await, []);
        assert_eq!(of(&disk.id(), &room.session.id).await, [], "another partnership reads nothing of it");
    }

    async fn an_answer_is_a_public_change(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let before = live::facts(&disk, &room.session.id).await.unwrap().version;
        answers::insert(&disk, &answer(&disk, &farm.id, Decision::Yes, NOW), &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        assert_eq!(live::facts(&disk, &room.session.id).await.unwrap().version, before + 1);
    }

    async fn of_two_words_in_one_moment_the_second_counts(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let yes = answer(&disk, &farm.id, Decision::Yes, NOW);
        answers::insert(&disk, &yes, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        for (id, words) in [("z", "Not yet."), ("b", "Some of it."), ("a", "We went.")] {
            let said = FollowUp { done: Done::Partly, happened: ShortWords::parse(words).unwrap(), asks: false, written_at: NOW };
            answers::follow_up(&disk, &farm.id, id.into(), said, &disk.entry(Deed::IdeaFollowUp)).await.unwrap();
        }
        let latest = answers::of_idea(&disk, &farm.id).await.unwrap().unwrap();
        assert_eq!(latest.follow_up.unwrap().happened.as_str(), "We went.");
    }

    async fn what_happened_stands_with_the_latest_answer_until_there_is_another(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let happened = ShortWords::parse("We went.").unwrap();
        let said = FollowUp { done: Done::Partly, happened, asks: true, written_at: NOW.plus_days(30) };
        let follow_up = async |said: &FollowUp| {
            let entry = disk.entry(Deed::IdeaFollowUp);
            answers::follow_up(&disk, &farm.id, disk.id(), said.clone(), &entry).await
        };
        assert!(follow_up(&said).await.is_err(), "nothing was promised yet");
        let yes = answer(&disk, &farm.id, Decision::Yes, NOW);
        answers::insert(&disk, &yes, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        let before = live::facts(&disk, &room.session.id).await.unwrap().version;
        follow_up(&said).await.unwrap();
        assert_eq!(live::facts(&disk, &room.session.id).await.unwrap().version, before + 1);
        let version = answers::of_idea(&disk, &farm.id).await.unwrap().unwrap().id;
        assert_ne!(version, yes.id, "what was said before stays");
        let with = Answer { id: version, follow_up: Some(said), ..yes };
        assert_eq!(answers::of_idea(&disk, &farm.id).await.unwrap(), Some(with.clone()));
        assert_eq!(answers::of_session(&disk, &room.session.id).await.unwrap(), [(farm.clone(), Some(with))]);
        let no = answer(&disk, &farm.id, Decision::No, NOW.plus_days(31));
        answers::insert(&disk, &no, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        assert_eq!(answers::of_idea(&disk, &farm.id).await.unwrap(), Some(no));
    }

    async fn every_answer_and_every_word_on_what_happened_is_kept(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let entry = disk.entry(Deed::IdeaAnswer);
        let eight: Vec<_> = (0..8).map(|_| answer(&disk, &farm.id, Decision::Yes, NOW)).collect();
        let all = join_all(eight.iter().map(|one| answers::insert(&disk, one, &entry))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let happened = |at: i64| FollowUp {
            done: Done::Partly,
            happened: ShortWords::parse(&format!("We went {at} times.")).unwrap(),
            asks: at % 2 == 0,
            written_at: NOW.plus_days(at),
        };
        let (disk_, idea, entry) = (&disk, &farm.id, &disk.entry(Deed::IdeaFollowUp));
        let said = (1..=8).map(|at| answers::follow_up(disk_, idea, disk_.id(), happened(at), entry));
        let all = join_all(said).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(disk.texts("select id from answers").await.len(), 16);
        assert_eq!(disk.texts("select happened from answers where happened is not null").await.len(), 8);
        let latest = answers::of_idea(&disk, &farm.id).await.unwrap().unwrap();
        // The last that was written counts, whatever day it says.
        let last = disk.texts("select happened from answers order by nth desc limit 1").await;
        assert_eq!(latest.follow_up.map(|said| said.happened.to_string()), last.first().cloned());
        assert_eq!(disk.written_down(Deed::IdeaAnswer).await, 8);
        assert_eq!(disk.written_down(Deed::IdeaFollowUp).await, 8);
    }

    async fn a_session_is_waited_for_until_every_idea_on_its_wall_has_an_answer(disk: Disk) {
        let room = disk.room().await;
        let organisation = &room.worker.organisation;
        let fox = disk.pupil(&room, "fox").await;
        disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        assert!(answers::waited_for(&disk, organisation).await.unwrap().is_empty());
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        assert!(answers::waited_for(&disk, organisation).await.unwrap().contains(&room.session.id));
        answers::insert(&disk, &answer(&disk, &farm.id, Decision::No, NOW), &disk.entry(Deed::IdeaAnswer)).await.unwrap();
        assert!(answers::waited_for(&disk, organisation).await.unwrap().is_empty());
    }

    /// Whether it was answered or not: silence is late, too.
    async fn a_code_leads_to_its_last_session_once_somebody_was_in(disk: Disk) {
        let room = disk.room().await;
        let code = &room.session.code;
        assert_eq!(sessions::held_with_code(&disk, code).await.unwrap(), None);
        assert!(!sessions::was_held(&disk, &room.session.id).await.unwrap());
        disk.pupil(&room, "fox").await;
        let held = sessions::held_with_code(&disk, code).await.unwrap().unwrap();
        assert_eq!(held.id, room.session.id);
        assert!(sessions::was_held(&disk, &room.session.id).await.unwrap());
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        assert!(sessions::held_with_code(&disk, code).await.unwrap().unwrap().ended_at.is_some());
        // A newer session took the code, and nobody came yet.
        let newer = disk.session(&room.worker, &room.groups, code.as_str()).await;
        disk.by_hand(&format!("update sessions set made_at = made_at + 1 where id = '{}'", newer.id)).await.unwrap();
        assert_eq!(sessions::held_with_code(&disk, code).await.unwrap(), None);
    }
}
