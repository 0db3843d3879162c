//! Somebody sets the clock back by a day in the middle of a session. What came last is still last.

use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::IdeaState;
use domain::partnership::benefit::{Met, Review};
use domain::people::audit::{AuditEntry, Deed};
use domain::session::session::Session;
use domain::time::Moment;
use domain::vote::round::Round;
use domain::wording::{IdeaWords, ReasonWords, ShortWords};
use store::ideas::{answers, ideas};
use store::partnership::{overview, reviews};
use store::session::{live, sessions};
use store::vote::{rounds, tallies};

use crate::disk::{Disk, NOW, Room, by, entry};

/// What the clock says after it was set back.
fn a_day_before() -> Moment {
    NOW.plus_days(-1)
}

async fn close_and_show(disk: &Disk, round: &Round, at: Moment) {
    tallies::close(disk, &round.id, at, 1, &by(Deed::RoundClose)).await.unwrap();
    rounds::reveal(disk, &round.id, at, &by(Deed::RoundReveal)).await.unwrap();
}

async fn planned(disk: &Disk, room: &Room, question: &str, at: Moment) -> Round {
    let round =
        Round { question: question.to_owned(), opened_at: None, ..disk.unopened(room, &["farm", "bikes"]) };
    rounds::plan(disk, &round, at, &by(Deed::RoundPlan)).await.unwrap();
    round
}

on_both! {
    async fn the_latest_round_is_the_one_that_was_opened_last(disk: Disk) {
        let room = disk.room().await;
        let first = disk.round(&room, &["farm", "bikes"]).await;
        close_and_show(&disk, &first, NOW).await;
        let second = Round { opened_at: Some(a_day_before()), ..disk.unopened(&room, &["tea", "film"]) };
        rounds::open(&disk, &second, &by(Deed::RoundOpen)).await.unwrap();
        let latest = rounds::latest_of(&disk, &room.session.id).await.unwrap().unwrap();
        assert_eq!(latest.id, second.id);
        let facts = live::facts(&disk, &room.session.id).await.unwrap();
        assert_eq!((facts.round, facts.round_open), (Some(second.id.clone()), true));
        close_and_show(&disk, &second, a_day_before()).await;
        let told = overview::rounds_of(&disk, &room.partnership.id, &room.session.id).await.unwrap();
        let told: Vec<_> = told.tallies[&room.session.id].iter().map(|tally| tally.round.clone()).collect();
        assert_eq!(told, [first.id, second.id]);
        sessions::end(&disk, &room.session.id, a_day_before(), &entry()).await.unwrap();
    }

    async fn planned_rounds_wait_in_the_order_in_which_they_were_planned(disk: Disk) {
        let room = disk.room().await;
        for (question, at) in [("First?", NOW), ("Second?", a_day_before()), ("Third?", NOW)] {
            planned(&disk, &room, question, at).await;
        }
        let waiting = rounds::planned_of(&disk, &room.session.id).await.unwrap();
        let waiting: Vec<_> = waiting.into_iter().map(|round| round.question).collect();
        assert_eq!(waiting, ["First?", "Second?", "Third?"]);
    }

    async fn the_latest_answer_is_the_one_that_was_given_last(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await.id;
        let answer = |decision, at| Answer {
            id: disk.id(),
            idea: idea.clone(),
            decision,
            because: ReasonWords::parse("the farm cost £20 less").unwrap(),
            next: None,
            decider: ShortWords::parse("Cinder Lane").unwrap(),
            by_when: Some("2027-01-30".parse().unwrap()),
            answered_at: at,
            follow_up: None,
        };
        answers::insert(&disk, &answer(Decision::NotNow, NOW), &entry()).await.unwrap();
        answers::insert(&disk, &answer(Decision::Yes, a_day_before()), &entry()).await.unwrap();
        let read = async || answers::of_idea(&disk, &idea).await.unwrap().unwrap();
        assert_eq!(read().await.decision, Decision::Yes);
        let said = |done, at| FollowUp {
            done,
            happened: ShortWords::parse("we did it").unwrap(),
            asks: false, written_at: at,
        };
        answers::follow_up(&disk, &idea, disk.id(), said(Done::NotYet, NOW), &entry()).await.unwrap();
        answers::follow_up(&disk, &idea, disk.id(), said(Done::Yes, a_day_before()), &entry()).await.unwrap();
        let done = read().await.follow_up.map(|said| said.done);
        assert_eq!(done, Some(Done::Yes));
        let on_page = answers::for_everybody(&disk, &room.session.id).await.unwrap();
        assert_eq!(on_page[0].answer.as_ref().map(|answer| answer.decision), Some(Decision::Yes));
    }

    async fn ideas_stay_in_the_order_in_which_they_were_sent(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        for (words, at) in [("Farm", NOW), ("Bikes", a_day_before()), ("Tea", NOW)] {
            let (id, words) = (disk.id(), IdeaWords::parse(words).unwrap());
            ideas::save_words(&disk, &id, &room.session.id, &fox.id, &words, at).await.unwrap();
            ideas::send(&disk, &id, &fox.id, None, at).await.unwrap();
        }
        let mine: Vec<_> = disk.ideas_of(&fox).await;
        let mine: Vec<_> = mine.into_iter().map(|idea| idea.words.to_string()).collect();
        assert_eq!(mine, ["Farm", "Bikes", "Tea"]);
        let to_read = ideas::for_worker(&disk, &room.session.id).await.unwrap();
        let to_read: Vec<_> = to_read.into_iter().map(|seen| seen.idea.words.to_string()).collect();
        assert_eq!(to_read, ["Farm", "Bikes", "Tea"]);
    }

    async fn on_the_wall_nothing_keeps_the_place_in_the_queue(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let owl = disk.pupil(&room, "owl").await;
        disk.idea(&fox, "Farm", IdeaState::Wall).await;
        disk.idea(&owl, "Bikes", IdeaState::Wall).await;
        let kept = disk.texts("select coalesce(nth, 0) || ' ' || mine from ideas").await;
        assert_eq!(kept, ["0 1", "0 1"], "the first of each, and not who was before whom");
    }

    async fn the_session_behind_a_code_is_the_one_that_had_it_last(disk: Disk) {
        let room = disk.room().await;
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        let second = Session { id: disk.id(), made_at: a_day_before(), ..room.session.clone() };
        let at = AuditEntry { at: a_day_before(), ..by(Deed::SessionMake) };
        sessions::insert(&disk, &second, &[room.groups[0].id.clone()], &at).await.unwrap();
        let found = sessions::by_code(&disk, &second.code, a_day_before()).await.unwrap();
        assert_eq!(found.map(|found| found.id), Some(second.id.clone()));
        let found = sessions::by_secret(&disk, &second.secret).await.unwrap();
        assert_eq!(found.map(|found| found.id), Some(second.id.clone()));
        let listed = sessions::with_groups_of(&disk, &second.organisation).await.unwrap();
        assert_eq!(listed[0].0.id, second.id, "newest first");
        let sittings = overview::sittings(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(sittings[0].session.id, second.id);
    }

    async fn the_last_review_counts(disk: Disk) {
        let room = disk.room().await;
        let organisation = room.worker.organisation.clone();
        for (met, at) in [(Met::NotYet, NOW), (Met::Met, a_day_before())] {
            let review = Review { organisation: organisation.clone(), met, at };
            reviews::insert(&disk, &review, &by(Deed::BenefitsReview)).await.unwrap();
        }
        let [latest] = &reviews::latest_of_partnership(&disk, &room.partnership.id).await.unwrap()[..] else {
            panic!("one organisation has said something")
        };
        assert_eq!(latest.met, Met::Met);
        let (_, _, same, _) = overview::organisations(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(same.into_iter().map(|one| one.met).collect::<Vec<_>>(), [Met::Met]);
    }
}
