//! Votes of few, votes that are asked again, options that are taken off while the vote is open.

use domain::people::audit::Deed;
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::{Says, Shown};
use store::people::{newcomers, pupils};
use store::vote::{ballots, rolls, rounds, tallies, withdrawals};

use crate::disk::{Disk, NOW, ballot, by, eight, entry};

/// Each of them picks this option.
async fn vote(disk: &Disk, round: &Round, pupils: &[Pupil], option: &str) {
    for pupil in pupils {
        ballots::cast(disk, round, pupil, &pupil.picture, &ballot(round, &[option])).await.unwrap();
    }
}

on_both! {
    async fn a_vote_of_few_is_closed_only_by_who_was_told_so(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 6).await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        vote(&disk, &round, &class[..4], "farm").await;
        let refused = tallies::close_unless_few(&disk, &round.id, NOW, 1, &entry()).await.unwrap_err();
        assert_eq!(Refusal::from(refused), Refusal::Vote(VoteRefusal::FewVoted));
        assert!(rounds::get(&disk, &round.id).await.unwrap().unwrap().is_open());
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (6, 4));
        assert_eq!(disk.written_down(Deed::RoundClose).await, 0);
        vote(&disk, &round, &class[4..5], "farm").await;
        let told = eight(&disk, |_| {
            let (db, id) = (store::Db::clone(&disk), round.id.clone());
            async move { tallies::close_unless_few(&db, &id, NOW, 1, &by(Deed::RoundClose)).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert_eq!(disk.written_down(Deed::RoundClose).await, 1);
    }

    async fn a_question_asked_again_with_one_pupil_more_shows_no_figure(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 24).await;
        let first = disk.round(&room, &["farm", "bikes"]).await;
        vote(&disk, &first, &class[..12], "farm").await;
        vote(&disk, &first, &class[12..], "bikes").await;
        let [inside, _] = tallies::close(&disk, &first.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(inside.lines[0].shown, Shown::Count(12));
        rounds::reveal(&disk, &first.id, NOW, &entry()).await.unwrap();
        let late = disk.pupil(&room, "fox").await;
        let again = Round { question: first.question.to_uppercase(), ..disk.unopened(&room, &["farm", "bikes"]) };
        let again = rounds::open(&disk, &again, &entry()).await.unwrap();
        vote(&disk, &again, &class[..12], "farm").await;
        vote(&disk, &again, &class[12..], "bikes").await;
        vote(&disk, &again, &[late], "farm").await;
        let [inside, _] = tallies::close(&disk, &again.id, NOW, 1, &entry()).await.unwrap();
        // Level before: the one who came could have turned it, so not even who won is said.
        assert_eq!((inside.says, inside.chosen()), (Says::Withheld, 0));
        assert!(inside.lines.iter().all(|line| line.shown == Shown::Hidden));
        let counted = rounds::counted_in(&disk, &room.session.id).await.unwrap();
        let asked = [first.question.clone(), first.question.to_uppercase()].map(|question| (None, question));
        assert_eq!(counted, asked);
    }

    async fn what_won_clearly_is_said_to_win_again_when_one_pupil_more_is_there(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 24).await;
        let terms = Terms::pick(1, None);
        let first = Round { terms, ..disk.unopened(&room, &["farm", "bikes"]) };
        let first = rounds::open(&disk, &first, &entry()).await.unwrap();
        vote(&disk, &first, &class[..17], "farm").await;
        vote(&disk, &first, &class[17..], "bikes").await;
        let [inside, _] = tallies::close(&disk, &first.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(inside.lines[0].shown, Shown::Count(17));
        rounds::reveal(&disk, &first.id, NOW, &entry()).await.unwrap();
        let late = disk.pupil(&room, "fox").await;
        let again = Round { terms, question: first.question.clone(), ..disk.unopened(&room, &["farm", "bikes"]) };
        let again = rounds::open(&disk, &again, &entry()).await.unwrap();
        vote(&disk, &again, &class[..17], "farm").await;
        vote(&disk, &again, &class[17..], "bikes").await;
        vote(&disk, &again, &[late], "bikes").await;
        let [inside, outside] = tallies::close(&disk, &again.id, NOW, 1, &entry()).await.unwrap();
        for face in [inside, outside] {
            assert_eq!((face.says, face.winner().map(|line| line.option.id.as_str())), (Says::Chosen, Some("farm")));
        }
    }

    async fn another_question_is_asked_for_the_first_time(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 24).await;
        for question in ["What shall we do?", "And when?"] {
            let round = Round { question: question.to_owned(), ..disk.unopened(&room, &["farm", "bikes"]) };
            let round = rounds::open(&disk, &round, &entry()).await.unwrap();
            vote(&disk, &round, &class[..12], "farm").await;
            vote(&disk, &round, &class[12..], "bikes").await;
            let [inside, _] = tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
            rounds::reveal(&disk, &round.id, NOW, &entry()).await.unwrap();
            assert_eq!(inside.lines[0].shown, Shown::Count(12));
        }
    }

    async fn ballots_that_lose_their_only_mark_are_open_again_and_the_others_stay(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 8).await;
        let round = disk.round(&room, &["farm", "bikes", "dj"]).await;
        vote(&disk, &round, &class[..5], "farm").await;
        vote(&disk, &round, &class[5..7], "bikes").await;
        let both = ballot(&round, &["farm", "bikes"]);
        ballots::cast(&disk, &round, &class[7], &class[7].picture, &both).await.unwrap();
        let told = eight(&disk, |_| {
            let (db, id) = (store::Db::clone(&disk), round.id.clone());
            async move { withdrawals::withdraw(&db, &id, &"farm".into(), &by(Deed::RoundWithdraw)).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.written_down(Deed::RoundWithdraw).await, 1);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (8, 3));
        vote(&disk, &round, &class[..1], "dj").await;
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (8, 4));
    }

    async fn where_so_few_lose_their_only_mark_that_the_turnout_would_tell_everybody_votes_again(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 8).await;
        let round = disk.round(&room, &["farm", "bikes", "dj"]).await;
        vote(&disk, &round, &class[..1], "farm").await;
        vote(&disk, &round, &class[1..], "bikes").await;
        withdrawals::withdraw(&disk, &round.id, &"farm".into(), &entry()).await.unwrap();
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (8, 0));
    }

    async fn a_device_that_was_taken_out_is_known_as_such(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        assert!(!newcomers::was_taken_out(&disk, "fox").await.unwrap());
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        assert!(newcomers::was_taken_out(&disk, "fox").await.unwrap());
        assert!(!newcomers::was_taken_out(&disk, "owl").await.unwrap());
    }
}
