use domain::ideas::idea::IdeaState;
use domain::partnership::group::Ages;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::say::Say;
use domain::session::session::Step;
use domain::vote::pulse::Pulse;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{Round, Terms};
use store::session::sessions;
use store::vote::{rolls, rounds, tallies, withdrawals};
use store::{Db, Error};

use crate::disk::{Disk, NOW, by, eight, entry};

on_both! {
    async fn opening_a_round_calls_the_roll_and_moves_the_room_to_the_vote(disk: Disk) {
        let room = disk.room().await;
        disk.class(&room, &room.groups[0], 3).await;
        let unopened = disk.unopened(&room, &["farm", "bikes"]);
        let round = rounds::open(&disk, &unopened, &entry()).await.unwrap();
        assert_eq!(round, unopened);
        assert_eq!(rounds::get(&disk, &round.id).await.unwrap(), Some(round.clone()));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (3, 0));
        assert_eq!(sessions::get(&disk, &room.session.id).await.unwrap().unwrap().step, Step::Vote);
        assert_eq!(rounds::open_of(&disk, &room.session.id).await.unwrap(), Some(round));
    }

    async fn two_taps_on_start_are_one_round(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        let taps = (0..8).map(|_| {
            let (db, round) = (Db::clone(&disk), disk.unopened(&room, &["farm", "bikes"]));
            tokio::spawn(async move { rounds::open(&db, &round, &by(Deed::RoundOpen)).await })
        });
        let mut opened = Vec::new();
        for tap in taps.collect::<Vec<_>>() {
            opened.push(tap.await.unwrap().unwrap().id);
        }
        opened.dedup();
        assert_eq!(opened.len(), 1);
        assert_eq!(disk.written_down(Deed::RoundOpen).await, 1);
        assert_eq!(disk.texts("select id from rounds").await, [opened[0].to_string()]);
        assert_eq!(rolls::counts(&disk, &opened[0]).await.unwrap(), (1, 0));
    }

    async fn a_session_can_vote_again_after_the_close(disk: Disk) {
        let room = disk.room().await;
        let first = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &first.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(rounds::open_of(&disk, &room.session.id).await.unwrap(), None);
        let second = Round { opened_at: Some(NOW.plus_minutes(9)), ..disk.unopened(&room, &["dj", "film"]) };
        let second = rounds::open(&disk, &second, &entry()).await.unwrap();
        assert_eq!(rounds::latest_of(&disk, &room.session.id).await.unwrap(), Some(second.clone()));
        let all = disk.texts("select id from rounds order by opened_at").await;
        assert_eq!(all, [first.id.to_string(), second.id.to_string()]);
    }

    async fn a_session_that_is_over_opens_no_round(disk: Disk) {
        let room = disk.room().await;
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        let refused = rounds::open(&disk, &disk.unopened(&room, &["farm", "bikes"]), &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(rounds::latest_of(&disk, &room.session.id).await.unwrap(), None);
    }

    async fn only_a_closed_round_is_revealed(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let refused = rounds::reveal(&disk, &round.id, NOW, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(tallies::shown_to(&disk, &round.id, &room.session.id).await.unwrap(), None);
        for minute in [1, 2] {
            rounds::reveal(&disk, &round.id, NOW.plus_minutes(minute), &entry()).await.unwrap();
        }
        let revealed = rounds::get(&disk, &round.id).await.unwrap().unwrap();
        assert_eq!(revealed.revealed_at, Some(NOW.plus_minutes(1)));
        assert!(tallies::shown_to(&disk, &round.id, &room.session.id).await.unwrap().is_some());
        assert_eq!(tallies::shown_to(&disk, &round.id, &disk.id()).await.unwrap(), None);
        assert_eq!(sessions::get(&disk, &room.session.id).await.unwrap().unwrap().step, Step::Result);
    }

    async fn a_planned_round_waits_and_nobody_is_on_its_roll(disk: Disk) {
        let room = disk.room().await;
        let planned = Round { opened_at: None, ..disk.unopened(&room, &["farm", "bikes"]) };
        rounds::plan(&disk, &planned, NOW, &entry()).await.unwrap();
        assert_eq!(rounds::planned_of(&disk, &room.session.id).await.unwrap(), std::slice::from_ref(&planned));
        assert_eq!(rounds::latest_of(&disk, &room.session.id).await.unwrap(), None);
        disk.class(&room, &room.groups[0], 3).await;
        assert_eq!(rolls::counts(&disk, &planned.id).await.unwrap(), (0, 0));
        let started = Round { opened_at: Some(NOW), ages: Ages { from: 9, to: 12 }, ..planned };
        let ages = started.ages;
        assert_eq!(rounds::start(&disk, &started.id, ages, NOW, &entry()).await.unwrap(), started);
        assert_eq!(rounds::get(&disk, &started.id).await.unwrap(), Some(started.clone()));
        assert_eq!(rolls::counts(&disk, &started.id).await.unwrap(), (3, 0));
        assert_eq!(rounds::planned_of(&disk, &room.session.id).await.unwrap(), []);
    }

    async fn a_planned_round_waits_until_the_last_result_was_shown(disk: Disk) {
        let room = disk.room().await;
        let planned = Round { opened_at: None, ..disk.unopened(&room, &["farm", "bikes"]) };
        rounds::plan(&disk, &planned, NOW, &entry()).await.unwrap();
        let start = async |minute| {
            let (now, deed) = (NOW.plus_minutes(minute), by(Deed::RoundOpen));
            rounds::start(&disk, &planned.id, planned.ages, now, &deed).await
        };
        let first = disk.round(&room, &["dj", "film"]).await;
        assert_eq!(Refusal::from(start(1).await.unwrap_err()), Refusal::Vote(VoteRefusal::ResultNotShown));
        tallies::close(&disk, &first.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(Refusal::from(start(2).await.unwrap_err()), Refusal::Vote(VoteRefusal::ResultNotShown));
        rounds::reveal(&disk, &first.id, NOW, &entry()).await.unwrap();
        let second = start(3).await.unwrap();
        assert_eq!(rounds::open_of(&disk, &room.session.id).await.unwrap(), Some(second.clone()));
        tallies::close(&disk, &second.id, NOW.plus_minutes(4), 1, &entry()).await.unwrap();
        assert_eq!(Refusal::from(start(5).await.unwrap_err()), Refusal::NotNow);
    }

    async fn a_choice_waits_until_it_is_said_what_it_is_for_and_a_feeling_does_not(disk: Disk) {
        let room = disk.room().await;
        let before = room.session.plan.say.clone();
        sessions::set_say(&disk, &room.session.id, &Say::default(), &entry()).await.unwrap();
        let choice = Round { opened_at: None, ..disk.unopened(&room, &["farm", "bikes"]) };
        let felt = Round { id: disk.id(), terms: Terms::pulse(Pulse::CheckIn), ..choice.clone() };
        for planned in [&choice, &felt] {
            rounds::plan(&disk, planned, NOW, &entry()).await.unwrap();
        }
        let start = async |round: &Round| rounds::start(&disk, &round.id, round.ages, NOW, &by(Deed::RoundOpen)).await;
        let missing = Refusal::Missing { field: "included" };
        assert_eq!(Refusal::from(start(&choice).await.unwrap_err()), missing);
        let at_once = rounds::open(&disk, &disk.unopened(&room, &["dj", "film"]), &entry()).await;
        assert_eq!(Refusal::from(at_once.unwrap_err()), missing);
        start(&felt).await.unwrap();
        tallies::close(&disk, &felt.id, NOW, 1, &entry()).await.unwrap();
        let shown = rounds::reveal(&disk, &felt.id, NOW, &entry()).await;
        assert_eq!(Refusal::from(shown.unwrap_err()), Refusal::Vote(VoteRefusal::NeverShown));
        sessions::set_say(&disk, &room.session.id, &before, &entry()).await.unwrap();
        start(&choice).await.unwrap();
    }

    async fn the_vote_is_on_what_is_on_the_wall_when_it_begins(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let refused = rounds::open(&disk, &disk.unopened(&room, &[]), &entry()).await.map(|_| ());
        assert!(matches!(refused, Err(Error::Refused(Refusal::Vote(VoteRefusal::WrongNumberOfOptions { .. })))));
        for words in ["Swim", "Sing", "Sew"] {
            disk.idea(&fox, words, IdeaState::Wall).await;
        }
        disk.idea(&fox, "Not read yet", IdeaState::Waiting).await;
        let round = rounds::open(&disk, &disk.unopened(&room, &[]), &entry()).await.unwrap();
        let mut asked: Vec<_> = round.options.iter().map(|option| option.words.as_str()).collect();
        asked.sort_unstable();
        assert_eq!(asked, ["Sew", "Sing", "Swim"]);
        assert_eq!(rounds::get(&disk, &round.id).await.unwrap(), Some(round));
    }

    async fn eight_who_start_a_planned_vote_at_once_begin_one(disk: Disk) {
        let room = disk.room().await;
        let planned = Round { opened_at: None, ..disk.unopened(&room, &["farm", "bikes"]) };
        rounds::plan(&disk, &planned, NOW, &entry()).await.unwrap();
        let told = eight(&disk, |minute| {
            let (db, id, ages) = (Db::clone(&disk), planned.id.clone(), planned.ages);
            let now = NOW.plus_minutes(i64::try_from(minute).unwrap());
            async move { rounds::start(&db, &id, ages, now, &by(Deed::RoundOpen)).await }
        })
        .await;
        let open = rounds::open_of(&disk, &room.session.id).await.unwrap().unwrap();
        assert!(told.iter().all(|one| one.as_ref().unwrap() == &open));
        assert_eq!(disk.written_down(Deed::RoundOpen).await, 1);
    }

    async fn eight_who_take_a_planned_vote_away_at_once_do_it_once(disk: Disk) {
        let room = disk.room().await;
        let planned = Round { opened_at: None, ..disk.unopened(&room, &[]) };
        rounds::plan(&disk, &planned, NOW, &entry()).await.unwrap();
        let told = eight(&disk, |_| {
            let (db, id) = (Db::clone(&disk), planned.id.clone());
            async move { rounds::unplan(&db, &id, &by(Deed::RoundUnplan)).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert!(told.into_iter().filter_map(Result::err).all(|error| Refusal::from(error) == Refusal::NoSuchPage));
        assert_eq!(disk.written_down(Deed::RoundUnplan).await, 1);
    }

    async fn what_was_taken_away_is_not_started(disk: Disk) {
        let room = disk.room().await;
        let planned = Round { opened_at: None, ..disk.unopened(&room, &["farm", "bikes"]) };
        rounds::plan(&disk, &planned, NOW, &entry()).await.unwrap();
        rounds::unplan(&disk, &planned.id, &entry()).await.unwrap();
        let refused = rounds::start(&disk, &planned.id, planned.ages, NOW, &by(Deed::RoundOpen)).await;
        assert_eq!(Refusal::from(refused.unwrap_err()), Refusal::NoSuchPage);
        assert_eq!(rounds::latest_of(&disk, &room.session.id).await.unwrap(), None);
    }

    async fn eight_who_take_options_off_at_once_leave_a_choice(disk: Disk) {
        let room = disk.room().await;
        let all = ["a", "b", "c", "d", "e", "f"];
        let round = disk.round(&room, &all).await;
        let least = *round.terms.method.options().start();
        let told = eight(&disk, |one| {
            let (db, id, option) = (Db::clone(&disk), round.id.clone(), all[one % 6].into());
            async move { withdrawals::withdraw(&db, &id, &option, &by(Deed::RoundWithdraw)).await }
        })
        .await;
        let left = rounds::get(&disk, &round.id).await.unwrap().unwrap().standing().count();
        assert_eq!(left, least);
        assert_eq!(disk.written_down(Deed::RoundWithdraw).await, 6 - least);
        for refused in told.into_iter().filter_map(Result::err) {
            assert!(matches!(Refusal::from(refused), Refusal::Vote(VoteRefusal::WrongNumberOfOptions { .. })));
        }
    }

    async fn eight_who_show_a_result_at_once_show_it_once(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let told = eight(&disk, |minute| {
            let (db, id) = (Db::clone(&disk), round.id.clone());
            let now = NOW.plus_minutes(i64::try_from(minute).unwrap());
            async move { rounds::reveal(&db, &id, now, &by(Deed::RoundReveal)).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.written_down(Deed::RoundReveal).await, 1);
    }

    async fn a_session_with_a_planned_round_can_end(disk: Disk) {
        let room = disk.room().await;
        let planned = Round { opened_at: None, ..disk.unopened(&room, &[]) };
        rounds::plan(&disk, &planned, NOW, &entry()).await.unwrap();
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
    }

    async fn only_what_is_planned_can_be_taken_away(disk: Disk) {
        let room = disk.room().await;
        let planned = Round { opened_at: None, ..disk.unopened(&room, &[]) };
        rounds::plan(&disk, &planned, NOW, &entry()).await.unwrap();
        rounds::unplan(&disk, &planned.id, &entry()).await.unwrap();
        assert_eq!(rounds::get(&disk, &planned.id).await.unwrap(), None);
        let open = disk.round(&room, &["farm", "bikes"]).await;
        rounds::unplan(&disk, &open.id, &entry()).await.unwrap();
        assert_eq!(rounds::get(&disk, &open.id).await.unwrap(), Some(open));
    }

    async fn an_option_can_be_taken_off_while_the_vote_is_open(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes", "dj"]).await;
        withdrawals::withdraw(&disk, &round.id, &"farm".into(), &entry()).await.unwrap();
        let left = rounds::get(&disk, &round.id).await.unwrap().unwrap();
        assert_eq!(left.standing().map(|option| option.id.as_str()).collect::<Vec<_>>(), ["bikes", "dj"]);
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let refused = withdrawals::withdraw(&disk, &round.id, &"dj".into(), &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Vote(VoteRefusal::RoundClosed)))));
    }
}
